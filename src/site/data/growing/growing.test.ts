import { describe, expect, test } from 'vitest';
import { askedInCase } from '../../../browser/case/case.ts';
import { takenOver } from '../../../browser/case/take-over.ts';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { published } from '../../../handbook/model/published.ts';
import { sourceOf } from '../source.ts';
import { askedOfRole, scaleOf } from './asked-of-role.ts';
import { namesNow } from './names-now.ts';

const FILES = {
	'roles/cook.mdx': 'title: Cook\nformerly: [chef]',
	'axes/craft.mdx': 'title: Craft\nformerly: [skill]\nscale: [{ name: Peels, text: It is peeled. }, { name: Roasts }]',
	'levels/cook/1.mdx':
		'role: cook\norder: 1\ntitle: Cook\nexpectations: { craft: { rating: 1, text: All of it., below: Half of it., statements: [{ id: peels, text: Peels., above: Peels fast. }] } }',
	'levels/cook/2.mdx':
		'role: cook\norder: 2\ntitle: Senior cook\nexpectations: { craft: { rating: 2, statements: [{ id: peels, text: Peels it all. }, { id: sings, text: Sings., optional: true, formerly: [hums] }] } }',
};
const view = published(handbookFrom(FILES));
const source = sourceOf(view, { site: 'https://kitchen.example', base: '/' });

describe('what the levels of a role ask, for the pages on growing', () => {
	const { levels, axes, rungs } = askedOfRole(source, view.roles.get('cook')!, '2-a');

	test('has its rungs, and each thing once with its key, its sides and from where to where it is asked', () => {
		expect(levels.map(({ id, title }) => [id, title])).toEqual([
			['cook/1', 'Cook (Level 1)'],
			['cook/2', 'Senior cook (Level 2)'],
		]);
		expect(rungs).toBe(2);
		expect(axes[0]!.lines).toEqual([
			{ key: 'levels/cook/1#craft', text: ['All of it.'], below: ['Half of it.'], from: 0, to: 2 },
			{ key: 'levels/cook/1#craft-peels', text: ['Peels.'], above: ['Peels fast.'], from: 0, to: 1 },
			{ key: 'levels/cook/2#craft-peels', text: ['Peels it all.'], from: 1, to: 2 },
			{ key: 'levels/cook/2#craft-sings', text: ['Sings.'], optional: true, from: 1, to: 2 },
		]);
	});

	test('has the steps of a scale, and beside it what they say', () => {
		expect(axes[0]!.steps).toEqual([{ name: 'Peels' }, { name: 'Roasts' }]);
		expect(axes[0]!.scale).toBe('/grow/scale/craft.json');
		expect(scaleOf(source, view.axes.get('craft')!)).toEqual([
			{ name: 'Peels', says: [['It is peeled.']] },
			{ name: 'Roasts', says: [] },
		]);
		expect(axes[0]!.ratings.map(({ rating, from, to }) => [rating, from, to])).toEqual([
			[1, 0, 1],
			[2, 1, 2],
		]);
	});
});

test('what was renamed leads to what it is called now: roles, their levels, axes, and anchors that are called after them', () => {
	expect(namesNow(view)).toMatchObject({
		'roles/chef': 'roles/cook',
		'levels/chef/1': 'levels/cook/1',
		'axes/skill': 'axes/craft',
		'levels/cook/1#skill': 'levels/cook/1#craft',
		'levels/cook/2#skill-sings': 'levels/cook/2#craft-sings',
		'levels/cook/2#craft-hums': 'levels/cook/2#craft-sings',
	});
});

describe('levels that take statements from another role', () => {
	const kitchen = published(
		handbookFrom({
			...FILES,
			'roles/baker.mdx': 'title: Baker',
			'levels/baker/1.mdx':
				'role: baker\norder: 1\ntitle: Baker\ntakes: [cook/1]\nexpectations: { craft: { rating: 1, statements: [{ id: bakes, text: Bakes. }] } }',
			'levels/baker/2.mdx':
				'role: baker\norder: 2\ntitle: Senior baker\nexpectations: { craft: { rating: 2, statements: [{ id: sings, from: cook/2 }] } }',
		}),
	);
	const baker = kitchen.roles.get('baker')!;
	const asked = askedOfRole(sourceOf(kitchen, { site: 'https://kitchen.example', base: '/' }), baker, '2-a');

	test('ask them under the key of the level that says them, so that what was noted there counts here', () => {
		const lines = asked.axes[0]!.lines.map(({ key, from }) => [key, from]);
		expect(lines).toEqual(
			expect.arrayContaining([
				['levels/cook/1#craft-peels', 0],
				['levels/baker/1#craft-bakes', 0],
				['levels/cook/2#craft-sings', 1],
			]),
		);
	});

	test('have them in a case for the level that takes them, and take over what an assessment says of them', () => {
		const inCase = askedInCase(asked, 1);
		expect(inCase.map(({ key }) => key)).toContain('levels/cook/2#craft-sings');
		const assessed = { 'levels/cook/2#craft-sings': { said: 'Sings.', note: 'Every Friday.' } };
		expect(takenOver(inCase, {}, assessed)).toEqual(assessed);
	});
});
