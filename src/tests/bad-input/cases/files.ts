import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';

const engineer = base['roles/engineer.mdx']!;
const review = base['responsibilities/code-review.mdx']!;
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const everyFile = (change: (text: string) => string) =>
	Object.fromEntries(Object.entries(base).map(([path, text]) => [path, change(text)]));

/** Files whose bytes are no text, or not the text that they look like. */
export const fileCases: readonly Case[] = [
	{
		name: 'bom-utf8: a byte order mark is accepted, with a warning',
		files: { 'roles/engineer.mdx': `\ufeff${engineer}` },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'starts with a byte order mark', severity: 'warning' }],
	},
	{
		name: 'a byte order mark moves no column of the first line',
		files: { 'handbook.yaml': `\ufeffname: 12\n${base['handbook.yaml']!.split('\n').slice(1).join('\n')}` },
		expected: [
			{ at: 'handbook.yaml:1:1', says: 'byte order mark', severity: 'warning' },
			{ at: 'handbook.yaml:1:7', says: 'name: expected text, found the number 12' },
		],
	},
	{
		name: 'two byte order marks, as two careless tools leave them',
		files: { 'roles/engineer.mdx': `\ufeff\ufeff${engineer}` },
		expected: [
			{ at: 'roles/engineer.mdx:1:1', says: 'byte order mark', severity: 'warning' },
			{ at: 'roles/engineer.mdx:1:1', says: 'before the ---' },
		],
	},
	{
		name: 'crlf: line ends of Windows are accepted',
		files: everyFile((text) => text.replaceAll('\n', '\r\n')),
		expected: [],
	},
	{
		name: 'crlf-with-error: line ends of Windows move no line and no column',
		files: {
			...everyFile((text) => text.replaceAll('\n', '\r\n')),
			'levels/engineer/junior.mdx': changed('levels/engineer/junior.mdx', 'order: 1', 'order: one').replaceAll(
				'\n',
				'\r\n',
			),
		},
		expected: [{ at: 'levels/engineer/junior.mdx:4:8', says: 'order: expected a whole number, found text "one"' }],
	},
	{
		name: 'line ends of Windows with an error in the body',
		files: { 'pages/about.mdx': `${base['pages/about.mdx']!}\nFill in {name}.\n`.replaceAll('\n', '\r\n') },
		expected: [{ at: 'pages/about.mdx:10:9', says: 'in braces is code' }],
	},
	{
		name: 'line ends of an old Macintosh are accepted, and move no place',
		files: {
			'levels/engineer/junior.mdx': changed('levels/engineer/junior.mdx', 'order: 1', 'order: one').replaceAll(
				'\n',
				'\r',
			),
		},
		expected: [{ at: 'levels/engineer/junior.mdx:4:8', says: 'order: expected a whole number' }],
	},
	{
		name: 'line ends of both kinds in one file',
		files: {
			'responsibilities/code-review.mdx': review.replace('\n', '\r\n').replace('area: work\n', 'area: wrok\r\n'),
		},
		expected: [{ at: 'responsibilities/code-review.mdx:3:7', says: 'wrok' }],
	},
	{
		name: 'empty-file: a role that others refer to is an empty file',
		files: { 'roles/engineer.mdx': '' },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'is empty' }],
	},
	{
		name: 'a file of blank lines only',
		files: { 'roles/engineer.mdx': '\n \n\t\r\n' },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'is empty' }],
	},
	{
		name: 'a file of a byte order mark only',
		files: { 'roles/engineer.mdx': '\ufeff' },
		expected: [
			{ at: 'roles/engineer.mdx:1:1', says: 'is empty' },
			{ at: 'roles/engineer.mdx:1:1', says: 'byte order mark', severity: 'warning' },
		],
	},
	{
		name: 'transition-yaml-empty: handbook.yaml is empty',
		files: { 'handbook.yaml': '' },
		expected: [{ at: 'handbook.yaml:1:1', says: 'is empty' }],
	},
	{
		name: 'huge-file: 30 MB',
		files: { 'pages/about.mdx': `${base['pages/about.mdx']}\n${'word '.repeat(6_000_000)}`.slice(0, 30_000_000) },
		expected: [{ at: 'pages/about.mdx:1:1', says: 'is 30.0 MB; the limit is 1 MB' }],
	},
	{
		name: 'a file of one byte more than the limit says so in numbers that differ',
		files: { 'pages/about.mdx': base['pages/about.mdx']!.padEnd(1_000_001, 'word ') },
		expected: [{ at: 'pages/about.mdx:1:1', says: 'is 1.1 MB; the limit is 1 MB' }],
	},
	{
		name: 'a file of 999 999 bytes is accepted, on one long line',
		files: { 'pages/about.mdx': base['pages/about.mdx']!.padEnd(999_999, 'word ') },
		expected: [],
	},
	{
		name: 'latin1: a byte that is no UTF-8',
		files: {
			'roles/engineer.mdx': bytes(
				'---\ntitle: Engineer\ntrack: making\norder: 1\nsummary: Caf',
				[0xe9],
				' au lait.\n---\n',
			),
		},
		expected: [{ at: 'roles/engineer.mdx:5:13', says: '(byte 0xE9) is not valid UTF-8' }],
	},
	{
		name: 'Windows-1252: a curly quote after an emoji, counted in UTF-16 units',
		files: { 'roles/engineer.mdx': bytes('---\ntitle: Engineer\nsummary: 🚢 ', [0x93], 'Builds', [0x94], '.\n---\n') },
		expected: [{ at: 'roles/engineer.mdx:3:13', says: '(byte 0x93) is not valid UTF-8' }],
	},
	{
		name: 'a file that breaks off within a letter',
		files: { 'roles/engineer.mdx': bytes('---\ntitle: Engineer\nsummary: Builds.\n---\n\nCaf', [0xc3]) },
		expected: [{ at: 'roles/engineer.mdx:6:4', says: '(byte 0xC3) is not valid UTF-8' }],
	},
	{
		name: 'utf16le: UTF-16 with its byte order mark',
		files: { 'roles/engineer.mdx': Buffer.from(`\ufeff${engineer}`, 'utf16le') },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'is UTF-16, not UTF-8' }],
	},
	{
		name: 'UTF-16, big end first',
		files: { 'roles/engineer.mdx': bigEndian(engineer) },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'is UTF-16, not UTF-8' }],
	},
	{
		name: 'UTF-16 without a byte order mark',
		files: { 'roles/engineer.mdx': Buffer.from(engineer, 'utf16le') },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'is UTF-16, not UTF-8' }],
	},
	{
		name: 'UTF-32 with its byte order mark',
		files: {
			'roles/engineer.mdx': Buffer.from(Uint32Array.from(`\ufeff${engineer}`, (char) => char.codePointAt(0)!).buffer),
		},
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'not UTF-8' }],
	},
	{
		name: 'a zero byte in the middle',
		files: { 'roles/engineer.mdx': engineer.replace('Builds the', 'Builds\0the') },
		expected: [{ at: 'roles/engineer.mdx:5:16', says: 'zero byte' }],
	},
	{
		name: 'a control character that no keyboard makes',
		files: { 'roles/engineer.mdx': engineer.replace('Builds the', 'Builds\u0007the') },
		expected: [{ at: 'roles/engineer.mdx:5:16', says: 'U+0007' }],
	},
	{
		name: 'a picture with the name of a page',
		files: { 'pages/logo.mdx': bytes([0x89], 'PNG\r\n', [0x1a], '\n\0\0\0\rIHDR') },
		expected: [{ at: 'pages/logo.mdx:1:1', says: '(byte 0x89) is not valid UTF-8' }],
	},
];
