import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkHandbook } from '../check/check.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { handbookFrom, layerFrom } from '../load/from-text.ts';
import { skeleton } from './skeleton.ts';
import { engine } from '../../workplace/roots.ts';

const base = readFolder(join(engine, 'content/base'), engine)!;

/** Ids that somebody might ask for; in a collection with folders, in a folder that is there. */
const ids: Record<CollectionName, string> = {
	roles: 'staff-engineer',
	responsibilities: 'vendor-contracts',
	teams: 'two-squads',
	axes: 'security',
	levels: 'tech-lead/7',
	stories: 'a-quiet-friday',
	transitions: 'developer-to-principal-engineer',
	steps: 'developer-to-tech-lead/own-a-rewrite',
	faq: 'who-pays-for-training',
	pages: 'working-hours',
};

const layer = (path: string, text: string) => layerFrom({ [path]: text }, 'org');

/** Handbooks of other sizes that somebody may start in, as files of one layer. */
const started: Record<string, Record<string, string>> = {
	'a handbook with nothing in it': {},
	'a handbook of one role': { 'roles/engineer.mdx': 'title: Engineer\nsummary: Builds.' },
	'a handbook of roles and what they answer for': {
		'roles/engineer.mdx': 'title: Engineer\nsummary: Builds.',
		'roles/manager.mdx': 'title: Manager\nsummary: Leads.\nreportsTo: manager-of-all',
		'roles/manager-of-all.mdx': 'title: Manager of all\nsummary: Leads all.\ncovers: [manager]',
		'responsibilities/code.mdx': 'title: Code\nsummary: It works.\nowner: engineer',
		'responsibilities/people.mdx': 'title: People\nsummary: They are well.\nowner: manager',
	},
};
const needsRoles = ['responsibilities', 'teams', 'levels', 'stories', 'transitions', 'steps'];

describe('a new entry breaks no rule, and says what to fill in', () => {
	const checked = (below: SourceLayer, name: CollectionName, id: string) => {
		const { handbook } = checkHandbook([below]);
		return checkHandbook([below, layer(`${name}/${id}.mdx`, skeleton(handbook, name, id))]);
	};

	test.each(collectionNames)('in the default handbook: %s', (name) => {
		const { handbook, diagnostics } = checked(base, name, ids[name]);
		expect(handbook[name].has(ids[name])).toBe(true);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(diagnostics.filter(({ rule }) => rule === 'nothing-is-left-to-fill-in')).not.toEqual([]);
	});

	const cases = Object.keys(started).flatMap((which) =>
		collectionNames
			.filter((name) => !needsRoles.includes(name) || which.endsWith('answer for'))
			.filter((name) => name !== 'steps')
			.map((name) => [which, name] as const),
	);
	test.each(cases)('in %s: %s', (which, name) => {
		const texts = Object.entries(started[which]!).map(([path, text]) => [path, `---\n${text}\n---\n`]);
		const id = name === 'levels' ? 'engineer/1' : ids[name];
		const { handbook, diagnostics } = checked(layerFrom(Object.fromEntries(texts), 'base'), name, id);
		expect(handbook[name].has(id)).toBe(true);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});

describe('a new level', () => {
	const level = (role: string, order: number, more = '') =>
		`role: ${role}\norder: ${order}\ntitle: ${role} ${order}\n${more}`;
	const handbook = handbookFrom({
		'axes/craft.mdx': 'title: Craft\nscale: [{ name: a }, { name: b }, { name: c }]',
		'axes/people.mdx': 'title: People',
		'axes/money.mdx': 'title: Money',
		'roles/engineer.mdx': 'title: Engineer',
		'roles/manager.mdx': 'title: Manager\ntrunk: engineer/4',
		'roles/tester.mdx': 'title: Tester\naxes: [people]',
		'levels/engineer/2.mdx': level('engineer', 2, 'expectations: { craft: 1, people: Helps. }'),
		'levels/engineer/4.mdx': level('engineer', 4, 'takes: [engineer/9]'),
		'levels/engineer/9.mdx': level('engineer', 9, 'rung: false\nexpectations: { craft: 2 }'),
	});
	const fields = (id: string, of = handbook) => parse(skeleton(of, 'levels', id).split('---')[1]!) as Fields;
	interface Fields {
		order: number;
		expectations?: Record<string, { rating?: number }>;
	}

	test.each([
		['named by no number comes after all others', 'engineer/lead', 10, { craft: 2, people: undefined }],
		[
			'named by a number that is free has it, and asks no less than the level below',
			'engineer/3',
			3,
			{ craft: 1, people: undefined },
		],
		['named by a number that is taken comes after all others', 'engineer/9', 10, { craft: 2, people: undefined }],
		['may begin at any number', 'tester/7', 7, { people: undefined }],
		['of a ladder that goes on from another counts on from there', 'manager/1', 5, { craft: 2, people: undefined }],
		['of such a ladder may leave numbers out', 'manager/8', 8, { craft: 2, people: undefined }],
	])('%s', (_, id, order, ratings) => {
		const { expectations = {}, order: found } = fields(id);
		expect(found).toBe(order);
		expect(Object.fromEntries(Object.entries(expectations).map(([axis, { rating }]) => [axis, rating]))).toEqual(
			ratings,
		);
	});

	test('offers to speak of no dozens of competencies, where nothing says which apply', () => {
		const axes = Array.from({ length: 131 }, (_, index) => [`axes/a${index}.mdx`, `title: A${index}`]);
		const many = handbookFrom({ 'roles/tester.mdx': 'title: Tester', ...Object.fromEntries(axes) });
		expect(fields('tester/1', many).expectations).toBeUndefined();
	});
});

test.each(collectionNames)('what a new entry of %s leaves to write and nobody has to may be taken out', (name) => {
	const started = skeleton(checkHandbook([base]).handbook, name, ids[name]);
	const hints = checkHandbook([base, layer(`${name}/${ids[name]}.mdx`, started)])
		.diagnostics.filter(({ rule, at }) => rule === 'nothing-is-left-to-fill-in' && at.file.startsWith('org/'))
		.map(({ hint }) => hint);
	// Of what is offered, only the scenes of a day are more than a wish.
	expect(hints.filter((hint) => !/, or (remove|take)/.test(hint!))).toHaveLength(name === 'stories' ? 1 : 0);
});
