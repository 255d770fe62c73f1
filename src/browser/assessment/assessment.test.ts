import { describe, expect, test } from 'vitest';
import type { AskedOfRole } from '../growing/asked.ts';
import { carried, withMark } from '../growing/kept-sheet.ts';
import { NO_NOTES, type Mark } from '../notes/notes.ts';
import { apart } from './apart.ts';
import { answerOf, stepOf } from './answers.ts';
import { answerables, ofLevel } from './of-level.ts';
import { aboutOf, assessmentsIn, besideOf, newName, withWho } from './sheets.ts';
import { standingInWords } from './draw-standing.ts';
import { inFileName } from './send.ts';
import { standingOf } from './standing.ts';

const level = (id: string) => ({ id, title: id, name: id, href: '/' });
const line = (id: string, from: number, to = 3) => ({
	key: `levels/cook/${from + 1}#craft-${id}`,
	text: [id],
	from,
	to,
});
/** Three rungs, on an axis with steps and on one without; and a job beside them. */
const LADDER: AskedOfRole = {
	handbook: { name: 'Kitchen', release: '2-a' },
	role: { id: 'cook', title: 'Cook', name: 'cook', href: '/', colour: 0 },
	levels: ['cook/1', 'cook/2', 'cook/3', 'cook/9'].map(level),
	rungs: 3,
	axes: [
		{
			...{ id: 'craft', title: 'Craft', href: '/' },
			steps: ['Peels', 'Cooks', 'Invents'].map((name) => ({ name, says: [] })),
			ratings: [
				{ rating: 1, from: 0, to: 1 },
				{ rating: 2, from: 1, to: 3 },
			],
			lines: [line('peels', 0, 1), line('washes', 0), line('roasts', 1), line('leads', 2)],
		},
		{ id: 'talk', title: 'Talk', href: '/', steps: [], ratings: [], lines: [line('listens', 0), line('guests', 3, 4)] },
	],
};
const answer = (value: string): Mark => ({ chosen: { answer: value } });
const keys = (at: number, isNext = false) =>
	answerables(ofLevel(LADDER, at))
		.filter((one) => one.isNext === isNext)
		.map(({ key }) => key.replace(/^.*[#/](craft-)?/, ''));

describe('what can be answered at a level', () => {
	test.each([
		['the lowest', 0, ['craft', 'peels', 'washes', 'listens'], ['roasts']],
		[
			'one between: its step, what is new, what lower ones asked and it does not replace',
			1,
			['craft', 'roasts', 'washes', 'listens'],
			['leads'],
		],
		['the highest, after which nothing comes', 2, ['craft', 'leads', 'washes', 'roasts', 'listens'], []],
		['a job beside the ladder, of which nothing goes on', 3, ['guests'], []],
	])('%s', (_, at, now, next) => {
		expect(keys(at)).toEqual(now);
		expect(keys(at, true)).toEqual(next);
	});

	test('an answer or a step that is none of ours is none', () => {
		expect([answerOf(answer('meets')), answerOf(answer('constructor')), answerOf(undefined)]).toEqual([
			'meets',
			undefined,
			undefined,
		]);
		expect([
			stepOf({ chosen: { step: '3' } }, 3),
			stepOf({ chosen: { step: '4' } }, 3),
			stepOf({ chosen: { step: 'x' } }, 3),
		]).toEqual([3, undefined, undefined]);
	});
});

test('where somebody stands is counted of what they have answered, by axis', () => {
	const marks = {
		'axes/craft': { chosen: { step: '2' } },
		'levels/cook/2#craft-roasts': answer('beyond'),
		'levels/cook/1#craft-washes': answer('short'),
		'levels/cook/3#craft-leads': answer('meets'),
	};
	const { axes, counts, all, answered, next } = standingOf(LADDER, ofLevel(LADDER, 1), marks);
	expect(counts).toEqual({ short: 1, meets: 0, beyond: 1, open: 1 });
	expect([all, answered]).toEqual([4, 3]);
	// As a reader adds up, it is as many as are answered.
	expect(standingInWords({ axes, counts, all, answered, next })).toMatch(
		/^3 of 4 answered\. Falls short: 1\. Meets it: 0\. Goes beyond: 1\. Steps chosen: 1\./,
	);
	expect(next).toEqual({ short: 0, meets: 1, beyond: 0, open: 0 });
	expect(axes.map(({ axis, steps }) => [axis.id, steps])).toEqual([
		['craft', { theirs: 2, asked: 2, next: 2 }],
		['talk', { theirs: undefined, asked: undefined, next: undefined }],
	]);
});

test('two people are laid side by side by how far they are apart', () => {
	const all = answerables(ofLevel(LADDER, 1));
	const [step, roasts, washes, listens] = all.map(({ key }) => key) as [string, string, string, string];
	const { differ, single, alike, open } = apart(
		all,
		{
			[step]: { chosen: { step: '2' } },
			[roasts]: answer('short'),
			[washes]: answer('meets'),
			[listens]: answer('meets'),
		},
		{ [step]: { chosen: { step: '3' } }, [roasts]: answer('beyond'), [listens]: answer('meets') },
	);
	expect(differ.map(({ what, answers }) => [what.key, answers])).toEqual([
		[roasts, [0, 2]],
		[step, [2, 3]],
	]);
	expect(single.map(({ what }) => what.key)).toEqual([washes]);
	expect(alike.map(({ what }) => what.key)).toEqual([listens]);
	// One line is the next level’s, and nobody has to answer it.
	expect(open).toBe(0);
	expect(apart(all.slice(1), {}, {}).open).toBe(3);
});

describe('a sheet', () => {
	const handbook = LADDER.handbook;
	const lines = answerables(ofLevel(LADDER, 1));
	const about = (part: 'own' | 'beside', who = '') =>
		aboutOf({ role: 'cook', level: 'cook/2', title: 'Cook 2', who, part });
	const open = (name: string, part: 'own' | 'beside', who = '', renamed = {}) => ({
		name,
		about: about(part, who),
		handbook,
		lines,
		renamed,
	});
	const mark = (notes: typeof NO_NOTES, sheet: ReturnType<typeof open>, key: string, change: Mark) =>
		withMark(notes, sheet, key, '2026-11-28', () => change);

	test('is a person’s own or a view beside it, under names that do not meet, and they are laid side by side by the person', () => {
		const roasts = 'levels/cook/2#craft-roasts';
		let notes = mark(NO_NOTES, open(newName(NO_NOTES, 'cook/2', 'own'), 'own', 'Ana'), roasts, answer('meets'));
		for (const who of ['Ben', 'Ana'])
			notes = mark(notes, open(newName(notes, 'cook/2', 'beside'), 'beside', who), roasts, answer('short'));
		const all = assessmentsIn(notes, {});
		expect(all.map(({ name, part, who }) => [name, part, who])).toEqual([
			['assessment cook/2', 'own', 'Ana'],
			['assessment cook/2 beside', 'beside', 'Ben'],
			['assessment cook/2 beside 2', 'beside', 'Ana'],
		]);
		expect(besideOf(all, all[0]!)).toBe(all[2]);
		expect(assessmentsIn(withWho(notes, all[0]!.name, 'A. B.'), {})[0]).toMatchObject({ who: 'A. B.' });
	});

	test('goes along where its level, an axis or a line has another name, and tells what has gone', () => {
		const renamed = {
			'levels/chef/2': 'levels/cook/2',
			'levels/cook/2#skill-roasts': 'levels/cook/2#craft-roasts',
			'axes/skill': 'axes/craft',
		};
		const marks = {
			'axes/skill': { chosen: { step: '2' } },
			'levels/chef/2#skill-roasts': answer('meets'),
			'levels/cook/1#old-name': { ...answer('beyond'), said: ' Washes' },
			'levels/cook/1#smokes': { ...answer('short'), said: 'Smokes.' },
		};
		const now = carried(marks, lines, renamed);
		expect(Object.keys(now.marks).sort()).toEqual([
			'axes/craft',
			'levels/cook/1#craft-washes',
			'levels/cook/2#craft-roasts',
		]);
		expect(now.gone).toEqual({ 'levels/cook/1#smokes': marks['levels/cook/1#smokes'] });
		const made = { handbook: 'Old', release: '1', on: '2025-11-28' };
		const notes = { ...NO_NOTES, sheets: { a: { about: about('own'), made, marks } } };
		const next = mark(notes, open('a', 'own', '', renamed), 'levels/cook/2#craft-roasts', answer('beyond')).sheets.a!;
		expect(Object.keys(next.marks)).toHaveLength(4);
		expect(next.marks['levels/cook/2#craft-roasts']).toEqual({ ...answer('beyond'), said: 'roasts' });
		expect(next.made).toEqual({ handbook: 'Kitchen', release: '2-a', on: '2026-11-28' });
	});
});

test.each([
	['Ana', 'ana'],
	[' Zoë O’Neill / 2 ', 'zoe-o-neill-2'],
	['Żaneta', 'zaneta'],
	['Ольга', 'ольга'],
	['../..', ''],
	['', ''],
])('in the name of a file, “%s” is “%s”', (who, part) => {
	expect(inFileName(who)).toBe(part);
});
