import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';

const engineer = base['roles/engineer.mdx']!;
const review = base['responsibilities/code-review.mdx']!;
const bytes = (...parts: (string | number[])[]) => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const bigEndian = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const everyFile = (change: (text: string) => string) =>
	Object.fromEntries(Object.entries(base).map(([path, text]) => [path, change(text)]));
const without = (...starts: string[]) =>
	Object.fromEntries(Object.keys(base).filter((path) => starts.some((start) => path.startsWith(start))).map((path) => [path, null]));

/** Files that are no text, no file, or not where files belong. */
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
		name: 'collection-dir-missing: the folder of a collection under another name',
		files: {
			...without('responsibilities/'),
			...Object.fromEntries(
				['code-review', 'hiring', 'roadmap', 'system-design'].map((id) => [`responsibility/${id}.mdx`, base[`responsibilities/${id}.mdx`]!]),
			),
		},
		expected: ['code-review', 'hiring', 'roadmap', 'system-design'].map((id) => ({
			at: `responsibility/${id}.mdx:1:1`,
			says: 'Did you mean “responsibilities”?',
		})),
	},
	{
		name: 'collection-empty: the folder of a collection without a file',
		files: { ...without('faq/'), faq: { folder: true } },
		expected: [{ at: 'faq:1:1', says: 'holds no questions' }],
	},
	{
		name: 'the folder of a collection with nothing but an empty folder in it',
		files: { ...without('steps/', 'transitions/'), 'steps/engineer-to-manager': { folder: true } },
		expected: [
			{ at: 'steps:1:1', says: 'holds no steps' },
		],
	},
	{
		name: 'an empty folder that no collection needs is accepted',
		files: { 'levels/tech-lead': { folder: true } },
		expected: [],
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
			'levels/engineer/junior.mdx': changed('levels/engineer/junior.mdx', 'order: 1', 'order: one').replaceAll('\n', '\r\n'),
		},
		expected: [{ at: 'levels/engineer/junior.mdx:4:8', says: 'order: expected a whole number, found text "one"' }],
	},
	{
		name: 'line ends of Windows with an error in the body',
		files: { 'pages/about.mdx': `${base['pages/about.mdx']!}\nFill in {name}.\n`.replaceAll('\n', '\r\n') },
		expected: [{ at: 'pages/about.mdx:10:9', says: 'Expressions are not allowed' }],
	},
	{
		name: 'line ends of an old Macintosh are accepted, and move no place',
		files: { 'levels/engineer/junior.mdx': changed('levels/engineer/junior.mdx', 'order: 1', 'order: one').replaceAll('\n', '\r') },
		expected: [{ at: 'levels/engineer/junior.mdx:4:8', says: 'order: expected a whole number' }],
	},
	{
		name: 'line ends of both kinds in one file',
		files: { 'responsibilities/code-review.mdx': review.replace('\n', '\r\n').replace('area: work\n', 'area: wrok\r\n') },
		expected: [{ at: 'responsibilities/code-review.mdx:3:7', says: 'wrok' }],
	},
	{
		name: 'dir-named-mdx: a folder with the name of a file',
		files: { 'roles/designer.mdx': { folder: true } },
		expected: [{ at: 'roles/designer.mdx:1:1', says: 'is a folder, not a file', severity: 'warning' }],
	},
	{
		name: 'a folder with the name of a file, and a file in it',
		files: { 'roles/designer.mdx/designer.mdx': engineer },
		expected: [
			{ at: 'roles/designer.mdx:1:1', says: 'is a folder, not a file', severity: 'warning' },
			{ at: 'roles/designer.mdx/designer.mdx:1:1', says: 'too deep' },
		],
	},
	{
		name: 'dotfile: a hidden file, a copy and two backups',
		files: {
			'roles/.hidden.mdx': engineer,
			'roles/engineer copy.mdx': engineer,
			'roles/engineer.mdx~': engineer,
			'roles/manager.mdx.bak': engineer,
		},
		expected: [
			{ at: 'roles/.hidden.mdx:1:1', says: 'hidden file is ignored', severity: 'warning' },
			{ at: 'roles/engineer copy.mdx:1:1', says: 'characters outside a-z 0-9 -' },
			{ at: 'roles/engineer.mdx~:1:1', says: 'backup file is ignored', severity: 'warning' },
			{ at: 'roles/manager.mdx.bak:1:1', says: 'backup file is ignored', severity: 'warning' },
		],
	},
	{
		name: 'a hidden folder with a file in it',
		files: { '.obsidian/workspace.json': '{}' },
		expected: [{ at: '.obsidian:1:1', says: 'hidden folder is ignored', severity: 'warning' }],
	},
	{
		name: 'what editors and systems leave lying about',
		files: {
			'.DS_Store': 'x',
			'roles/#engineer.mdx#': engineer,
			'roles/.engineer.mdx.swp': 'x',
			'roles/Thumbs.db': 'x',
			'roles/~$engineer.docx': 'x',
		},
		expected: [
			{ at: '.DS_Store:1:1', says: 'ignored', severity: 'warning' },
			{ at: 'roles/#engineer.mdx#:1:1', says: 'ignored', severity: 'warning' },
			{ at: 'roles/.engineer.mdx.swp:1:1', says: 'ignored', severity: 'warning' },
			{ at: 'roles/Thumbs.db:1:1', says: 'Unexpected file “Thumbs.db”' },
			{ at: 'roles/~$engineer.docx:1:1', says: 'Unexpected file “~$engineer.docx”' },
		],
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
		files: { 'roles/engineer.mdx': bytes('---\ntitle: Engineer\ntrack: making\norder: 1\nsummary: Caf', [0xe9], ' au lait.\n---\n') },
		expected: [{ at: 'roles/engineer.mdx:5:13', says: 'Byte 0xE9 is not valid UTF-8' }],
	},
	{
		name: 'Windows-1252: a curly quote after an emoji, counted in UTF-16 units',
		files: { 'roles/engineer.mdx': bytes('---\ntitle: Engineer\nsummary: 🚢 ', [0x93], 'Builds', [0x94], '.\n---\n') },
		expected: [{ at: 'roles/engineer.mdx:3:13', says: 'Byte 0x93 is not valid UTF-8' }],
	},
	{
		name: 'a file that breaks off within a letter',
		files: { 'roles/engineer.mdx': bytes('---\ntitle: Engineer\nsummary: Builds.\n---\n\nCaf', [0xc3]) },
		expected: [{ at: 'roles/engineer.mdx:6:4', says: 'Byte 0xC3 is not valid UTF-8' }],
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
		files: { 'roles/engineer.mdx': Buffer.from(Uint32Array.from(`\ufeff${engineer}`, (char) => char.codePointAt(0)!).buffer) },
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
		expected: [{ at: 'pages/logo.mdx:1:1', says: 'Byte 0x89 is not valid UTF-8' }],
	},
	{
		name: 'symlink-broken: a link to nothing',
		files: { 'roles/designer.mdx': { link: 'nothing.mdx' } },
		expected: [{ at: 'roles/designer.mdx:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'symlink-outside: a link to a file outside',
		files: { 'roles/engineer.mdx': { link: '/etc/hostname' } },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'symlink-proc-environ: a link to the environment of the build',
		files: { 'responsibilities/leak.mdx': { link: '/proc/self/environ' } },
		expected: [{ at: 'responsibilities/leak.mdx:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'a link to a folder, and one to the folder it lies in',
		files: { 'roles/all': { link: '..' }, 'teams/trio.mdx': null, teams: { link: '/tmp' } },
		expected: [
			{ at: 'roles/all:1:1', says: 'symbolic links are not followed' },
			{ at: 'teams:1:1', says: 'symbolic links are not followed' },
		],
	},
	{
		name: 'a link in place of handbook.yaml: what it would define is not missed',
		files: { 'handbook.yaml': { link: 'elsewhere.yaml' } },
		expected: [{ at: 'handbook.yaml:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'a pipe that nobody writes to does not make the checker wait',
		files: { 'roles/designer.mdx': { pipe: true } },
		expected: [{ at: 'roles/designer.mdx:1:1', says: 'is not a regular file' }],
		unixOnly: true,
	},
	{
		name: 'wrong-extension: .txt, .mdx.txt and .markdown',
		files: {
			'responsibilities/code-review.mdx': null,
			'responsibilities/code-review.txt': review,
			'responsibilities/hiring.mdx': null,
			'responsibilities/hiring.mdx.txt': base['responsibilities/hiring.mdx']!,
			'responsibilities/roadmap.markdown': base['responsibilities/roadmap.mdx']!,
			'responsibilities/roadmap.mdx': null,
		},
		expected: [
			{ at: 'responsibilities/code-review.txt:1:1', says: 'content files end in .mdx' },
			{ at: 'responsibilities/hiring.mdx.txt:1:1', says: 'Remove the ending that was added: hiring.mdx' },
			{ at: 'responsibilities/roadmap.markdown:1:1', says: 'content files end in .mdx' },
		],
	},
	{
		name: 'endings in capitals, and one without a dot',
		files: {
			'responsibilities/code-review.MDX': review,
			'responsibilities/code-review.mdx': null,
			'responsibilities/hiring': base['responsibilities/hiring.mdx']!,
			'responsibilities/hiring.mdx': null,
		},
		expected: [
			{ at: 'responsibilities/code-review.MDX:1:1', says: /Rename it to code-review\.mdx/ },
			{ at: 'responsibilities/hiring:1:1', says: 'content files end in .mdx' },
		],
		unixOnly: true,
	},
	{
		name: 'README at the top, in whatever spelling, is no entry',
		files: { 'README.md': '# Ours\n', readme: 'Ours.\n' },
		expected: [],
	},
	{
		name: 'README in a collection is no entry either, and says so',
		files: { 'roles/README.md': '# Roles\n' },
		expected: [{ at: 'roles/README.md:1:1', says: 'A README is no entry' }],
	},
	{
		name: 'handbook.yaml under two other names',
		files: { 'handbook.json': '{}', 'handbook.yml': base['handbook.yaml']!, 'handbook.yaml': null },
		expected: [
			{ at: 'handbook.json:1:1', says: 'Rename it to handbook.yaml' },
			{ at: 'handbook.yml:1:1', says: 'Rename it to handbook.yaml' },
		],
	},
	{
		name: 'files outside every collection',
		files: { 'engineer.mdx': engineer, 'notes/idea.mdx': '# Idea\n' },
		expected: [
			{ at: 'engineer.mdx:1:1', says: 'Unexpected file “engineer.mdx” outside a collection' },
			{ at: 'notes/idea.mdx:1:1', says: '“notes” is no collection' },
		],
	},
];
