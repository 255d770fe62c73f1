import { describe, expect, test } from 'vitest';
import type { AxisData, Ladder } from '../levels/ladder.ts';
import { askedOfAll, differ } from './asked-of.ts';
import { facedLevel } from './faced.ts';

const level = (id: string) => ({ id, title: id, name: id, place: id, role: 'Role', colour: 0, href: '/', facts: [] });
const says = (text: string, more = {}) => ({ text, from: 0, to: 1, ...more });
const axis = (more: Partial<AxisData<string>>): AxisData<string> => ({
	...{ id: 'craft', title: 'Craft', order: 1, of: 2, ratings: [], statements: [] },
	steps: { 1: { name: 'Runs', lines: [] }, 2: { name: 'Shapes', lines: [] } },
	...more,
});
const side = (...axes: AxisData<string>[]) => ({
	ladder: { levels: [level('a')], rungs: 1, axes } satisfies Ladder<string>,
	at: 0,
	since: -1,
});
const asks = (...texts: string[]) => side(axis({ statements: texts.map((text) => says(text)) }));

describe('what several levels ask', () => {
	test('is apart where not all ask it, with who does, and once where all do', () => {
		const [craft] = askedOfAll([asks('Tests.', 'Leads.'), asks('tests.', 'Plans.'), asks('Tests.', 'Leads.')], String);
		expect(craft!.all.map(({ text, of }) => [text, of])).toEqual([['Tests.', [0, 1, 2]]]);
		expect(craft!.apart.map(({ text, of }) => [text, of])).toEqual([
			['Leads.', [0, 2]],
			['Plans.', [1]],
		]);
	});

	test('leaves a role without a level out of all', () => {
		const [craft] = askedOfAll([asks('Tests.'), undefined, asks('Tests.')], String);
		expect(craft!.all).toHaveLength(1);
		expect(differ(craft!)).toBe(false);
	});

	test('says for whom it is only welcome', () => {
		const welcome = side(axis({ statements: [says('Tests.', { optional: true })] }));
		expect(askedOfAll([asks('Tests.'), welcome], String)[0]!.all[0]).toMatchObject({ of: [0, 1], welcome: [1] });
	});

	test('differs by the step alone, and an axis of which nobody says anything is not there', () => {
		const rated = (rating: number) => side(axis({ ratings: [{ rating, from: 0, to: 1 }] }), axis({ id: 'none' }));
		expect(askedOfAll([rated(1), rated(2)], String).map((one) => [one.id, differ(one)])).toEqual([['craft', true]]);
		expect(askedOfAll([rated(1), rated(1)], String).map(differ)).toEqual([false]);
	});
});

describe('the level that is proposed beside another', () => {
	const rungs = (name: string, ...numbers: number[]) => ({
		levels: numbers.map((number) => ({ id: `${name}/${number}` })),
		par: Object.fromEntries(numbers.map((number) => [`${name}/${number}`, { rung: number }])),
	});
	const own = { levels: [{ id: 'x/1' }, { id: 'x/2' }], par: { 'x/2': { same: ['dev/3'] } } };
	const dev = rungs('dev', 1, 2, 3, 4);
	test.each([
		['on the same rung', rungs('lead', 4, 5), 'dev/4', 'lead/4'],
		['that is called equivalent', own, 'dev/3', 'x/2'],
		['the lowest that has one, where none is picked', rungs('lead', 4, 5), undefined, 'lead/4'],
		['as far up its own ladder, where none is on a par', rungs('lead', 7, 8, 9), 'dev/2', 'lead/8'],
		['the last, where that ends sooner', rungs('lead', 7), 'dev/4', 'lead/7'],
	])('is the one %s', (_, of, beside, expected) => expect(facedLevel(of, dev, beside)).toBe(expected));

	test('is none of a role without levels', () =>
		expect(facedLevel({ levels: [], par: {} }, dev, 'dev/1')).toBe(undefined));
});
