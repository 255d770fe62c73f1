import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { rubricOf } from '../../handbook/ask/rubric.ts';
import { fit } from './fit.ts';

const SENTENCE =
	'Draws the path of one request through the services of the team, from the screen to the table that it reads.';

interface Size {
	levels: number;
	axes: number;
	/** On each axis of each level. */
	statements: number;
	responsibilities: number;
}

/** How the sheet of a role of some size is set. */
function setting({ levels, axes, statements, responsibilities }: Size) {
	const range = (size: number) => Array.from({ length: size }, (_, index) => index + 1);
	const scale = `scale: [{ name: One, text: "${SENTENCE}" }, { name: Two, text: "${SENTENCE}" }]`;
	const asked = (level: number) => range(statements).map((id) => `{ id: s${level}-${id}, text: "${SENTENCE}" }`);
	const handbook = handbookFrom({
		'roles/lead.mdx':
			'title: Lead\nsummary: Leads.\nfacts: { authority: By argument. }\nsignals: { promotion: [Teams ask for it.] }',
		...Object.fromEntries(
			range(axes).map((axis) => [`axes/a${axis}.mdx`, `title: Axis ${axis}\nsummary: It counts.\n${scale}`]),
		),
		...Object.fromEntries(
			range(levels).map((level) => [
				`levels/lead/${level}.mdx`,
				`role: lead\norder: ${level}\ntitle: Lead ${level}\nsummary: A level.\nreach: A team.\nexpectations:\n` +
					range(axes)
						.map(
							(axis) => `  a${axis}: { rating: ${level > levels / 2 ? 2 : 1}, statements: [${asked(level).join()}] }`,
						)
						.join('\n'),
			]),
		),
		...Object.fromEntries(
			range(responsibilities).map((id) => [
				`responsibilities/r${id}.mdx`,
				`title: Answering for thing ${id}\nsummary: It works.\nowner: lead`,
			]),
		),
	});
	return fit(rubricOf(handbook, handbook.roles.get('lead')!));
}

describe('a sheet', () => {
	test.each([
		[
			'three short levels',
			{ levels: 3, axes: 5, statements: 1, responsibilities: 20 },
			{ size: 9, titles: true, statements: true },
		],
		[
			'five levels by five axes',
			{ levels: 5, axes: 5, statements: 1, responsibilities: 25 },
			{ size: 9, titles: true, statements: true },
		],
		[
			'two statements everywhere',
			{ levels: 5, axes: 5, statements: 2, responsibilities: 30 },
			{ size: 7, titles: true, statements: true },
		],
		[
			'three statements everywhere',
			{ levels: 5, axes: 5, statements: 3, responsibilities: 40 },
			{ size: 7, titles: false, statements: true },
		],
		[
			'more than any sheet holds',
			{ levels: 9, axes: 9, statements: 3, responsibilities: 40 },
			{ titles: false, statements: false },
		],
	])('of %s is set as large as it fits', (_, size, expected) => {
		expect(setting(size)).toMatchObject({ ...expected, fits: true });
	});

	test('tells the steps of the scale where the levels only rate', () => {
		expect(setting({ levels: 4, axes: 5, statements: 0, responsibilities: 20 })).toMatchObject({
			stepTexts: true,
			fits: true,
		});
	});

	test('needs no levels', () => {
		expect(setting({ levels: 0, axes: 0, statements: 0, responsibilities: 12 })).toMatchObject({
			size: 9,
			titles: true,
			fits: true,
		});
	});

	test('is never set larger for saying more', () => {
		const sizes = [1, 2, 3, 4].map(
			(statements) => setting({ levels: 4, axes: 5, statements, responsibilities: 25 }).size,
		);
		expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
	});
});
