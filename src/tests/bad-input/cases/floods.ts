import { base, changed, withBody } from '../base.ts';
import type { Case, Said } from '../case.ts';
import { oneFile, type Row } from '../one-file.ts';

const PAGE = 'pages/about.mdx';

/** A body of a page, which begins on line 6, that would take a careless reader hours, or down. */
const body = (name: string, text: string, ...said: Row[]) => oneFile(name, PAGE, withBody(PAGE, text), ...said);

/** The first thousand of many findings, and that there are more. */
const manyOf = (path: string, says: string, placeOf: (index: number) => string): Said[] => [
	...Array.from({ length: 1000 }, (_, index) => ({ at: `${path}:${placeOf(index)}`, says })),
	{ at: `${path}:${placeOf(1000)}`, says: 'From here on there is more of this kind' },
];

const engineer = (lines: string) => base['roles/engineer.mdx']!.replace('---\n', `---\n${lines}\n`);

/** A paragraph that nobody would wait for, or that no machine has the memory for. */
const tooLong = (name: string, text: string) => body(name, `${text}\n`, ['6:1', 'too long to be read']);

/** The same after lines that part nothing of it; where it begins. */
const tooLongAfter = (lines: string, text: string, at: number, ...before: Row[]) =>
	body(`a paragraph too long after ${JSON.stringify(lines)}`, `${lines}\n${text}`, ...before, [
		`${at}:1`,
		'too long to be read',
	]);

/** Too much of one thing: each is answered within a second. */
export const floodCases: readonly Case[] = [
	body('quotations within quotations, 100,000 deep', `${'>'.repeat(100_000)} x\n`, ['6:1', 'deep']),
	body('lists within lists, 100,000 deep', `${'- '.repeat(100_000)}x\n`, ['6:1', 'deep']),
	body('bold within bold, 500 deep', `${'**a '.repeat(500)}${' a**'.repeat(500)}\n`, ['6:395', 'deep']),
	tooLong('bold within bold, 100,000 deep', `${'**a '.repeat(100_000)}${' a**'.repeat(100_000)}`),
	tooLong('half a million opening brackets', '['.repeat(500_000)),
	tooLong('a quarter of a million code spans on one line', '`a` '.repeat(240_000)),
	tooLong(
		'code spans of every length that none closes',
		Array.from({ length: 1200 }, (_, index) => '`'.repeat(index + 1)).join(' '),
	),
	body('half a million opening braces in a row', `${'{'.repeat(500_000)}\n`, ['6:1', 'in braces is code']),
	tooLong('a quarter of a million tags that none closes', '<b '.repeat(240_000)),
	body('a quarter of a million cells on one line', `${'a | '.repeat(240_000)}\n`),
	{
		name: 'ten thousand components that nothing ends',
		files: { [PAGE]: withBody(PAGE, '<Owner of="x">\n\n'.repeat(10_000)) },
		expected: manyOf(PAGE, 'is never closed', (index) => `${6 + 2 * index}:1`),
	},
	tooLong('sixty thousand components in one paragraph', '<Owner of="x">'.repeat(60_000)),
	tooLong('half a million links in one paragraph', '[a](b '.repeat(150_000)),
	tooLong('half a million signs of emphasis', '*_'.repeat(250_000)),
	{
		name: 'thirty thousand comments of HTML that none ends',
		files: { [PAGE]: withBody(PAGE, '<!--\n\n'.repeat(30_000)) },
		expected: manyOf(PAGE, 'This comment', (index) => `${6 + 2 * index}:1`),
	},
	body('half a million digits', `${'1 '.repeat(250_000)}\n`),
	body('half a million at signs', `${'a@'.repeat(250_000)}\n`),
	...[
		'&lt; ',
		'&amp',
		'" ',
		"it's ",
		'a -- ',
		'a... ',
		'{/* ',
		'={',
		':a[',
		'`<',
		'`:',
		'[{',
		'[“',
		'*“',
		'_www.',
		'<\\',
	].map((sign) => tooLong(`a hundred thousand times ${sign} in one paragraph`, sign.repeat(100_000))),
	...['> " ', '| " ', '*" ', '7. " '].map((line) =>
		tooLong(`a hundred thousand lines ${line} in one paragraph`, `x\n${`${line}\n`.repeat(100_000)}`.trim()),
	),
	...(
		[
			['- a\n# h\nx', 7],
			['- a\n***\nx', 6],
			['- a\n---\nx', 6],
			['- a\n```\n```\nx', 9],
			['- # h\nx', 6],
			['- a\n \nx', 8],
		] as const
	).map(([lines, at]) => tooLongAfter(lines, '2. " " "\n'.repeat(1700), at)),
	...(['a|b\n-:-|-', 'a|b\n:|--', '> a | b\n--|-', '- a | b\n--|--', '# a | b\n--|--'] as const).map((lines) =>
		tooLongAfter(lines, '" " "\n'.repeat(1700), 6),
	),
	tooLongAfter('x `\n# ', `${'" " "\n'.repeat(1700)}\``, 7, ['6:3', 'This backtick begins no code']),
	tooLongAfter('x `\n# \n `', `${'" " "\n'.repeat(1700)}\``, 7, ['6:3', 'This backtick begins no code']),
	body('ten thousand lines of code with quotes are accepted', `\`\`\`json\n${'"a": "b",\n'.repeat(10_000)}\`\`\`\n`),
	body('a table of ten thousand rows with quotes is accepted', `| a |\n| - |\n${'| "b" |\n'.repeat(10_000)}`),
	body('a table without signs at its sides is, too', `a | b\n--- | ---\n${'"b" | **c**\n'.repeat(10_000)}`),
	body('a list of ten thousand items is, too', `- a\n  1. b\n${'  2. [“b”](/about/): *c*\n'.repeat(10_000)}`),
	body('a quotation of ten thousand items is, too', '> - *“b”*: “c”\n'.repeat(10_000)),
	body(
		'eight pages of prose in one paragraph are, too',
		"It isn't how much of our work there is: it is how.\n".repeat(400),
	),
	body('a hundred thousand headings of one name', '## x\n\n'.repeat(100_000)),
	{
		name: 'a hundred thousand braces in as many paragraphs',
		files: { [PAGE]: withBody(PAGE, '{x}\n\n'.repeat(100_000)) },
		expected: manyOf(PAGE, 'in braces is code', (index) => `${6 + 2 * index}:1`),
	},
	{
		name: 'a hundred thousand tags in .md',
		files: { 'pages/plain.md': `---\ntitle: Plain\ndescription: x\n---\n\n${'a <b>\n\n'.repeat(100_000)}` },
		expected: manyOf('pages/plain.md', '<b>', (index) => `${6 + 2 * index}:3`),
	},
	{
		name: 'ten thousand keys that are not known',
		files: { 'roles/engineer.mdx': engineer(Array.from({ length: 10_000 }, (_, index) => `k${index}: x`).join('\n')) },
		expected: manyOf('roles/engineer.mdx', 'There is no field', (index) => `${2 + index}:1`),
	},
	{
		name: 'one key ten thousand times',
		files: { 'roles/engineer.mdx': engineer('aliases: []\n'.repeat(10_000).trim()) },
		expected: manyOf('roles/engineer.mdx', '“aliases” is given twice (first on line 2)', (index) => `${3 + index}:1`),
	},
	{
		name: 'a list of fifty thousand names, one of them twice',
		files: {
			'roles/engineer.mdx': engineer(
				`aliases: [${Array.from({ length: 50_000 }, (_, index) => `a${index}`).join(', ')}, a0]`,
			),
		},
		expected: [{ at: 'roles/engineer.mdx:2:388901', says: '“a0” is given twice' }],
	},
	{
		name: 'a title of half a million letters is accepted',
		files: {
			'responsibilities/hiring.mdx': changed(
				'responsibilities/hiring.mdx',
				'title: Hiring',
				`title: ${'Hiring '.repeat(70_000)}`,
			),
		},
		expected: [],
	},
	{
		name: 'lists within lists on one line, 20,000 deep',
		files: { 'roles/engineer.mdx': engineer(`skills: ${'['.repeat(20_000)}${']'.repeat(20_000)}`) },
		expected: [{ at: 'roles/engineer.mdx:2:9', says: 'deep' }],
	},
	{
		name: 'items within items on one line, 5,000 deep',
		files: { 'roles/engineer.mdx': engineer(`skills:\n  ${'- '.repeat(5_000)}x`) },
		expected: [{ at: 'roles/engineer.mdx:3:3', says: 'deep' }],
	},
	{
		name: '300,000 brackets that are never closed',
		files: { 'roles/engineer.mdx': engineer(`skills: ${'['.repeat(300_000)}`) },
		expected: [{ at: 'roles/engineer.mdx:2:9', says: 'deep' }],
	},
	{
		name: 'half a million bytes in one quote that is never closed',
		files: { 'roles/engineer.mdx': engineer(`skills: "${'\\"'.repeat(250_000)}`) },
		expected: [{ at: 'roles/engineer.mdx:2:9', says: 'never closed' }],
	},
	{
		name: 'forty thousand texts in quotes, the last of which is never closed',
		files: { 'roles/engineer.mdx': engineer(`skills: [${'"a", '.repeat(40_000)}"b`) },
		expected: [{ at: 'roles/engineer.mdx:2:200010', says: 'never closed' }],
	},
];
