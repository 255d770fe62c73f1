import { describe, expect, test } from 'vitest';
import type { Sheet } from '../notes/notes.ts';
import { inWords } from './draw-loop.ts';
import { withoutQuestions } from './empty.ts';
import { backTo, beyond } from './fit-in.ts';
import { hrefOf, type LoopOfRole, type Thing } from './loop-data.ts';
import { freeRound, helpful, minutesFrom, NOWHERE, probed, questionsOf, roundsIn, SCOPE, spread } from './spread.ts';
import { stemsOf } from './subject.ts';

const [COOK, CHEF, GUEST] = [0, 1, 2];
const thing = (key: string, judges: number[], more: Partial<Thing> = {}): Thing => ({
	...{ key: `responsibilities/${key}`, why: 'own', text: key, group: 'Kitchen', judges },
	...more,
});
const asked = (key: string, from: number, to: number) =>
	thing(key, [COOK, CHEF], { key: `levels/cook/${from + 1}#craft-${key}`, why: 'asked', group: 'Craft', from, to });
const LOOP: LoopOfRole = {
	...{ handbook: { name: 'Kitchen', release: '2-a' }, role: { id: 'cook', title: 'Cook' }, root: '/base/' },
	subjects: {},
	levels: ['1', '2', 'guest'].map((id) => ({ id: `cook/${id}`, title: id, href: `/base/levels/cook/${id}/` })),
	rungs: 2,
	judges: ['cook', 'chef', 'guest'].map((id) => ({ id, title: id, name: id })),
	things: [
		thing('menu', [COOK, CHEF]),
		thing('stock', [COOK, CHEF]),
		thing('till', [GUEST], { isSilent: true }),
		thing('rota', [CHEF], { why: 'shared' }),
		thing('knife', [COOK], { why: 'part', group: 'Craft' }),
		asked('peels', 0, 1),
		asked('tastes', 0, 2),
		asked('leads', 1, 2),
		asked('visits', 2, 3),
	],
};
const round = (number: number, role: string, minutes = '45'): Sheet['marks'] => ({
	[`round ${number}`]: { chosen: { role, minutes } },
});
const names = (things: readonly Thing[]) => things.map(({ text }) => text);

function spreadOf(marks: Sheet['marks'], level?: number) {
	const by = spread(LOOP, probed(LOOP, level, marks), roundsIn(marks), marks);
	return { rounds: [...by.rounds.values()].map(names), left: names(by.left), out: names(by.out) };
}

describe('what is found out', () => {
	test.each([
		['of a role alone', undefined, {}, ['menu', 'stock', 'till', 'rota', 'knife']],
		['at the lowest level', 0, {}, ['menu', 'stock', 'till', 'rota', 'knife', 'peels', 'tastes']],
		['at a level, what is new', 1, {}, ['menu', 'stock', 'till', 'rota', 'knife', 'leads']],
		['with what lower levels still ask', 1, { still: 'yes', own: 'no' }, ['rota', 'knife', 'tastes', 'leads']],
		['at a job beside the ladder', 2, { still: 'yes' }, ['menu', 'stock', 'till', 'rota', 'knife', 'visits']],
		['without what is shared', undefined, { shared: 'no', part: 'evil' }, ['menu', 'stock', 'till']],
	])('%s', (_, level, chosen, expected) => {
		expect(names(probed(LOOP, level, { [SCOPE]: { chosen } }))).toEqual(expected);
	});
});

describe('a loop', () => {
	const four = { ...round(1, 'cook', '60'), ...round(2, 'chef', '30'), ...round(4, 'guest') };

	test('has each thing once, with somebody who can judge it, and longer rounds have more', () => {
		const { rounds, left, out } = spreadOf(four, 1);
		expect([...rounds.flat(), ...left, ...out].sort()).toEqual(names(probed(LOOP, 1, {})).sort());
		expect(rounds).toEqual([['menu', 'stock', 'knife', 'leads'], ['rota'], ['till']]);
		expect(left).toEqual([]);
	});

	test('tells what nobody can judge, and who could', () => {
		const marks = round(1, 'cook');
		expect(spreadOf(marks).left).toEqual(['till', 'rota']);
		const left = LOOP.things.filter(({ text }) => ['till', 'rota'].includes(text));
		expect(helpful(LOOP, left)).toEqual([
			{ role: CHEF, count: 1 },
			{ role: GUEST, count: 1 },
		]);
	});

	test('leaves what somebody has moved where it is, and moves nothing else; a round that is gone holds nothing', () => {
		const before = spreadOf(four, 1);
		const put = (to: string) => spreadOf({ ...four, 'responsibilities/menu': { chosen: { round: to } } }, 1);
		expect(put('round 4').rounds).toEqual([['stock', 'knife', 'leads'], ['rota'], ['menu', 'till']]);
		expect(put(NOWHERE)).toMatchObject({ out: ['menu'], left: [] });
		expect(put('round 3')).toEqual(before);
		expect(put('__proto__')).toEqual(before);
	});

	test('begins with no rounds, and takes a new one where there is room', () => {
		expect(spreadOf({}).left.length).toBe(5);
		expect(freeRound(four)).toBe('round 3');
		expect(roundsIn({ 'round 1': { note: 'Food' } })).toEqual([
			{ key: 'round 1', name: 'Food', minutes: 45, role: '', who: '' },
		]);
	});
});

describe('a thing is probed', () => {
	const HEAD = { judges: LOOP.judges, root: '/base/', handbook: LOOP.handbook, role: LOOP.role, levels: [], rungs: 0 };
	const SUBJECTS = { Kitchen: ['cook', 'food'], People: ['lead', 'peopl'] };
	const fitting = (key: string, group: string, cook: number, chef: number): Thing =>
		thing(key, [COOK, CHEF], { group, fits: [cook, chef] });
	const spreadBy = (things: Thing[], ...rounds: (readonly [role: string, name?: string, minutes?: string])[]) => {
		const marks = Object.fromEntries(
			rounds.map(([role, name = '', minutes = '45'], at) => [
				`round ${at + 1}`,
				{ note: name, chosen: { role, minutes } },
			]),
		);
		const by = spread({ ...HEAD, things, subjects: SUBJECTS }, things, roundsIn(marks), marks);
		return [...by.rounds.values()].map(names);
	};

	test('by whoever it fits best, however long their round is by then', () => {
		const things = [
			fitting('soup', 'Kitchen', 40, 20),
			fitting('sauce', 'Kitchen', 40, 20),
			fitting('rota', 'People', 20, 45),
		];
		expect(spreadBy(things, ['cook'], ['chef'])).toEqual([['soup', 'sauce'], ['rota']]);
	});

	test('evenly by minutes where it fits as well', () => {
		const things = ['a', 'b', 'c'].map((key) => fitting(key, 'Kitchen', 30, 30));
		expect(spreadBy(things, ['cook', '', '30'], ['chef', '', '60']).map(({ length }) => length)).toEqual([1, 2]);
	});

	test.each([
		['a group that is called so', 'Our food', 'How we meet', ['soup'], ['rota']],
		['a group that is found so, in another form', 'How you lead', 'Food and cooking', ['rota'], ['soup']],
		['nothing that the handbook knows', 'Tuesday', 'Wednesday', ['soup'], ['rota']],
	])('in the round that is about %s', (_, first, second, inFirst, inSecond) => {
		const things = [fitting('soup', 'Kitchen', 30, 25), fitting('rota', 'People', 25, 30)];
		expect(spreadBy(things, ['cook', first], ['chef', second])).toEqual([inFirst, inSecond]);
	});

	test('by the next best where the best round is full, if it fits fairly', () => {
		const many = Array.from({ length: 6 }, (_, at) => fitting(`dish ${at}`, 'Kitchen', 40, at < 2 ? 25 : 5));
		expect(spreadBy(many, ['cook', '', '32'], ['chef']).map(({ length }) => length)).toEqual([4, 2]);
		expect(spreadBy(many, ['cook', '', '16'], ['chef']).map(({ length }) => length)).toEqual([4, 2]);
	});
});

describe('of what does not fit a round', () => {
	const words = Object.fromEntries(LOOP.things.map(({ key, isSilent }) => [key, { probes: isSilent ? [] : ['How?'] }]));
	const things = LOOP.things.slice(0, 5);
	const out = (minutes: string, marks: Sheet['marks'] = {}) => {
		const all = { ...round(1, 'cook', minutes), ...marks };
		return names(beyond(things, roundsIn(all)[0]!, { loop: LOOP, words, marks: all }));
	};

	test('what has no question is left out first, then what is shared or done for a part, and no more than has to', () => {
		expect(out('40')).toEqual([]);
		expect(out('39')).toEqual(['till']);
		expect(out('16')).toEqual(['till', 'rota', 'knife']);
		expect(out('5')).toEqual(['till', 'rota', 'knife', 'menu']);
	});

	test('what somebody has asked a question on themselves is not, and what they have put there goes last', () => {
		expect(out('39', { 'responsibilities/till': { note: 'Why?' } })).toEqual(['rota']);
		expect(out('39', { 'responsibilities/till': { chosen: { round: 'round 1' } } })).toEqual(['rota']);
	});

	test('each is put back where it stood, be it that nobody had put it anywhere', () => {
		expect(backTo({ note: 'Why?', chosen: { round: NOWHERE } }, undefined)).toEqual({ note: 'Why?', chosen: {} });
		expect(backTo({ chosen: { round: NOWHERE } }, 'round 2')).toEqual({ chosen: { round: 'round 2' } });
	});
});

test.each([
	['Coding together', ['cod']],
	['Code', ['cod']],
	['How you lead', ['lead']],
	['Leadership and leaders', ['lead']],
	['Führung & Technik', ['führung', 'technik']],
	['', []],
])('“%s” is about %j', (name, stems) => expect(stemsOf(name)).toEqual(stems));

test.each([
	['60', 60],
	['', 45],
	['4', 45],
	['481', 45],
	['-5', 45],
	['1e2', 45],
	['<b>', 45],
])('“%s” is so many minutes', (written, minutes) => expect(minutesFrom(written)).toBe(minutes));

test('questions are the handbook’s, then those that somebody has written; what has none is told', () => {
	const [menu, , till] = LOOP.things;
	expect(
		questionsOf(menu!, { [menu!.key]: { probes: ['How?'] } }, { [menu!.key]: { note: ' Why?\n\nWhen? ' } }),
	).toEqual(['How?', 'Why?', 'When?']);
	expect(withoutQuestions([menu!, till!], { [till!.key]: { path: 'till.mdx' } })).toEqual([
		{ what: 'Questions on “till”', field: 'probes', file: { path: 'till.mdx' } },
	]);
});

test.each([
	[8 * 60, ''],
	[30, 'At 8 minutes for each they take 1 hour, and the rounds have 0.5 hours: leave some out, or add a round.'],
])('a loop with %i minutes says whether that is long enough', (minutes, said) => {
	const rounds = [{ key: 'round 1', name: '', minutes, role: 'chef', who: '' }];
	const things = LOOP.things.filter(({ why }) => why !== 'asked').slice(0, 7);
	const by = spread(LOOP, things, rounds, {});
	const told = inWords(things, by, { loop: LOOP, words: {}, rounds, marks: {} });
	expect(told.split('. ').slice(4).join('. ')).toBe(said);
});

test('a thing leads to where it can be read', () => {
	expect(hrefOf(LOOP, LOOP.things[0]!)).toBe('/base/responsibilities/menu/');
	expect(hrefOf(LOOP, LOOP.things[7]!)).toBe('/base/levels/cook/2/#craft-leads');
});
