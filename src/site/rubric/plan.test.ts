import { describe, expect, test } from 'vitest';
import { rubricOf, type Rubric } from '../../handbook/ask/rubric.ts';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { cellsOf } from './content.ts';
import { planOf, type Plan } from './plan.ts';

const SENTENCE =
	'Draws the path of one request through the services of the team, from the screen to the table that it reads.';

interface Size {
	levels: number;
	axes: number;
	/** On each axis of each level. */
	statements: number;
	responsibilities?: number;
	/** Of each statement. */
	examples?: number;
	/** How often the sentence of a statement is said in it. */
	words?: number;
	scale?: boolean;
}

const range = (size: number) => Array.from({ length: size }, (_, index) => index + 1);

/** The rubric of a role of some size. */
function rubricFor({
	levels,
	axes,
	statements,
	responsibilities = 0,
	examples = 0,
	words = 1,
	scale = false,
}: Size): Rubric {
	const said = Array<string>(words).fill(SENTENCE).join(' ');
	const shown = range(examples).map(() => `"${SENTENCE}"`);
	const asked = (level: number) =>
		range(statements).map((id) => `{ id: s${level}-${id}, text: "${said}", examples: [${shown.join()}] }`);
	const cell = (level: number, axis: number) =>
		`  a${axis}: { ${scale ? `rating: ${level > levels / 2 ? 2 : 1}, ` : ''}statements: [${asked(level).join()}] }`;
	const handbook = handbookFrom({
		'roles/lead.mdx':
			'title: Lead\nsummary: Leads.\nfacts: { authority: By argument. }\nsignals: { promotion: [Teams ask for it.] }',
		...Object.fromEntries(
			range(axes).map((axis) => [
				`axes/a${axis}.mdx`,
				`title: Axis ${axis}\nscale: [{ name: One, statements: [{ id: a, text: "${SENTENCE}" }] }, { name: Two, text: "${SENTENCE}" }]`,
			]),
		),
		...Object.fromEntries(
			range(levels).map((level) => [
				`levels/lead/${level}.mdx`,
				`role: lead\norder: ${level}\ntitle: Lead ${level}\nreach: A team.\nexpectations:\n${range(axes)
					.map((axis) => cell(level, axis))
					.join('\n')}`,
			]),
		),
		...Object.fromEntries(
			range(responsibilities).map((id) => [
				`responsibilities/r${id}.mdx`,
				`title: Answering for thing ${id}\nowner: lead`,
			]),
		),
	});
	return rubricOf(handbook, handbook.roles.get('lead')!);
}

/** What of a rubric its sheets leave out, and what they have twice. */
function lostIn(rubric: Rubric, { sheets, extras }: Plan): string[] {
	const { everything, asked } = cellsOf(rubric);
	const wanted = [...(extras ? everything : asked).values()].flat(2);
	const shown = sheets.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.flat()));
	const owned = rubric.owns.flatMap(({ responsibilities }) => responsibilities);
	const listed = sheets.flatMap(({ below }) => below?.owns.flatMap(({ responsibilities }) => responsibilities) ?? []);
	return [
		...wanted.filter((unit) => !shown.includes(unit)).map(() => 'left out'),
		...owned.filter((one) => !listed.includes(one)).map(({ id }) => `${id} left out`),
		...(shown.length > new Set(shown).size || listed.length > owned.length ? ['said twice'] : []),
	];
}

const SIZES: [string, Size, { sheets: number; size: number; extras?: boolean }][] = [
	['three short levels', { levels: 3, axes: 5, statements: 1, responsibilities: 20 }, { sheets: 1, size: 9 }],
	['five levels on five axes', { levels: 5, axes: 5, statements: 1, responsibilities: 25 }, { sheets: 1, size: 9 }],
	['levels that only rate', { levels: 4, axes: 5, statements: 0, scale: true }, { sheets: 1, size: 9 }],
	[
		'examples that one sheet holds',
		{ levels: 2, axes: 3, statements: 1, examples: 1 },
		{ sheets: 1, size: 9, extras: true },
	],
	[
		'examples for which there is no room',
		{ levels: 3, axes: 5, statements: 2, examples: 2 },
		{ sheets: 1, size: 9, extras: false },
	],
	['no levels', { levels: 0, axes: 0, statements: 0, responsibilities: 12 }, { sheets: 1, size: 9 }],
	['three statements everywhere', { levels: 5, axes: 5, statements: 3 }, { sheets: 2, size: 9 }],
	['nine levels on nine axes', { levels: 9, axes: 9, statements: 3 }, { sheets: 6, size: 9 }],
	['twelve levels on 25 axes with five statements', { levels: 12, axes: 25, statements: 5 }, { sheets: 28, size: 8.5 }],
	['a cell that no sheet holds', { levels: 2, axes: 1, statements: 150 }, { sheets: 6, size: 8 }],
	[
		'texts that are as long as a page of a book',
		{ levels: 6, axes: 2, statements: 1, words: 12 },
		{ sheets: 2, size: 7.5 },
	],
	['400 responsibilities', { levels: 2, axes: 2, statements: 1, responsibilities: 400 }, { sheets: 2, size: 8.5 }],
];

describe('the rubric of a role', () => {
	test.each(SIZES)('with %s is set as large as it fits', (_, size, expected) => {
		const { sheets, ...plan } = planOf(rubricFor(size));
		expect({ ...plan, sheets: sheets.length }).toMatchObject(expected);
	});

	test.each(SIZES)('with %s says everything once', (_, size) => {
		const rubric = rubricFor(size);
		expect(lostIn(rubric, planOf(rubric))).toEqual([]);
	});

	test('has the levels side by side for as long as a column holds its words', () => {
		const beside = (levels: number) => planOf(rubricFor({ levels, axes: 8, statements: 2 })).sheets[0]!.levels.length;
		expect([2, 4, 7, 8, 12].map(beside)).toEqual([2, 4, 7, 8, 6]);
	});

	test('never has fewer sheets for saying more', () => {
		const counts = range(6).map(
			(statements) => planOf(rubricFor({ levels: 4, axes: 5, statements, responsibilities: 25 })).sheets.length,
		);
		expect(counts).toEqual(counts.toSorted((a, b) => a - b));
	});

	test('is never set smaller than can be read', () => {
		expect(SIZES.map(([, size]) => planOf(rubricFor(size)).size).filter((size) => size < 7.5)).toEqual([]);
	});
});
