import { describe, expect, test } from 'vitest';
import { cellsOf } from '../ask/asked.ts';
import { checkHandbook } from '../check/check.ts';
import { layerWith } from '../edit/change.ts';
import { planRename } from '../edit/plan-rename.ts';
import { planRetire } from '../edit/plan-retire.ts';
import type { Handbook } from '../model/handbook.ts';
import { referencesOf } from '../model/references.ts';
import { layerFrom } from './from-text.ts';

const mdx = (lines: string) => `---\n${lines}\n---\n`;
const level = (role: string, order: number, lines: string) =>
	mdx(`role: ${role}\norder: ${order}\ntitle: ${role} ${order}\n${lines}`);

/** Two roles that take from a third, and one whose ladder goes on from it. */
const texts = {
	'axes/craft.mdx': mdx('title: Craft\nscale: [{ name: Some }, { name: More }, { name: Most }]'),
	'axes/people.mdx': mdx('title: People'),
	'roles/dev.mdx': mdx('title: Dev'),
	'roles/ops.mdx': mdx('title: Ops'),
	'roles/lead.mdx': mdx('title: Lead\ntrunk: dev/1'),
	'levels/dev/1.mdx': level(
		'dev',
		1,
		'expectations:\n  craft:\n    rating: 2\n    statements:\n      - { id: tests, text: Tests., examples: [Unit tests.] }\n      - { id: asks, from: ops/2 }\n  people: Helps.',
	),
	'levels/lead/2.mdx': level('lead', 2, 'expectations: { craft: { rating: 3, takes: [dev/1] } }'),
	'levels/ops/1.mdx': level('ops', 1, 'takes: [dev/1]\nexpectations: { people: [{ id: calm, text: Stays calm. }] }'),
	'levels/ops/2.mdx': level(
		'ops',
		2,
		'expectations:\n  craft:\n    # Ours.\n    - { id: asks, text: Asks. } # first\n    - id: tests # too\n      from: dev/1\n      optional: true',
	),
	'levels/ops/3.mdx': level('ops', 3, 'takes: [ops/1]'),
};
const base = layerFrom(texts, 'base');

/** What each level asks: of each axis its rating, its text and its statements, with the level that says them. */
const asked = ({ handbook }: { handbook: Handbook }) =>
	Object.fromEntries(
		[...handbook.levels.values()].map((one) => [
			one.id,
			Object.fromEntries(
				[...cellsOf(handbook, one)].map(([axis, { rating, text, statements }]) => [
					axis,
					[
						...[rating, text].filter((part) => part !== undefined),
						...statements.map(
							({ id, text: said, optional, origin }) => `${id}${optional ? '?' : ''} ${said} ${origin.id}`,
						),
					],
				]),
			),
		]),
	);

const EVERYTHING = {
	craft: [2, 'tests Tests. lead/2', 'asks Asks. ops/2'],
	people: ['Helps.', 'calm Stays calm. ops/1'],
};

/** What is asked once the third role has gone: the same, said by the first that took it. */
const AFTER = {
	'lead/2': { craft: [3, 'tests Tests. lead/2', 'asks Asks. ops/2'] },
	'ops/1': EVERYTHING,
	'ops/2': { craft: ['asks Asks. ops/2', 'tests? Tests. lead/2'] },
	'ops/3': EVERYTHING,
};

/** References of a handbook to what is not there. */
const dangling = ({ handbook }: { handbook: Handbook }) =>
	[...handbook.levels.values(), ...handbook.roles.values()].flatMap((entry) =>
		[...referencesOf(entry)].flatMap(({ id, to }) =>
			(to === 'levels' || to === 'roles') && !handbook[to].has(id) ? `${entry.id}: ${id}` : [],
		),
	);

const errors = ({ diagnostics }: ReturnType<typeof checkHandbook>) =>
	diagnostics.filter(({ severity }) => severity === 'error').map(({ at, message }) => `${at.file} ${message}`);

test('the files of this test are understood', () => {
	const checked = checkHandbook([base]);
	expect(errors(checked)).toEqual([]);
	expect(asked(checked)['ops/3']).toEqual({
		craft: [2, 'tests Tests. dev/1', 'asks Asks. ops/2'],
		people: ['Helps.', 'calm Stays calm. ops/1'],
	});
});

describe('a layer retires what others take from', () => {
	const under = (yaml: string, more: Record<string, string> = {}, below = base) =>
		checkHandbook([below, layerFrom({ 'handbook.yaml': yaml, ...more }, 'org')]);

	test.each([
		['a role, for another', 'retired: { roles: { dev: ops } }\n'],
		['a role, for nothing', 'retired: { roles: { dev: null } }\n'],
		['a level, for nothing', 'retired: { levels: { dev/1: null } }\n'],
		['a level, for one that takes from it', 'retired: { levels: { dev/1: ops/1 } }\n'],
	])('%s: they go on asking it, and nothing names it', (_, yaml) => {
		const checked = under(yaml);
		expect(asked(checked)).toEqual(AFTER);
		expect(dangling(checked)).toEqual([]);
		expect(errors(checked)).toEqual([]);
	});

	test('and a ladder that went on from it begins with its own levels, or goes on from what took over', () => {
		const trunk = (yaml: string) => under(yaml).handbook.roles.get('lead')!.data.trunk;
		expect(trunk('retired: { roles: { dev: ops } }\n')).toBeUndefined();
		expect(trunk('retired: { roles: { dev: lead } }\n')).toBeUndefined();
		expect(trunk('retired: { levels: { dev/1: ops/1 } }\n')).toBe('ops/1');
		expect(trunk('retired: { levels: { dev/1: lead/2 } }\n')).toBeUndefined();
	});

	test('and what is said where it was taken stands in the file that took it', () => {
		const found = under('retired: { roles: { dev: null } }\n', {
			'levels/ops/4.mdx': level('ops', 4, 'expectations: { craft: [{ id: tests, text: Tests. }] }'),
		}).diagnostics.filter(({ rule }) => rule === 'statement-is-written-once');
		expect(found.map(({ at, message }) => `${at.file}:${at.line} ${message}`)).toEqual([
			expect.stringMatching(/^org\/levels\/ops\/4\.mdx:5 .*says “Tests\.”, as “lead 2” does already/),
		]);
	});

	test('in a layer between, too: each field is changed where it is given', () => {
		const between = layerFrom(
			{ 'levels/ops/1.mdx': mdx('expectations: { people: [{ id: calm, text: Is calm. }] }') },
			'between',
		);
		const checked = checkHandbook([
			base,
			between,
			layerFrom({ 'handbook.yaml': 'retired: { roles: { dev: null } }\n' }, 'org'),
		]);
		expect(asked(checked)['ops/1']).toEqual({ ...EVERYTHING, people: ['Helps.', 'calm Is calm. ops/1'] });
		expect(errors(checked)).toEqual([]);
	});

	test('but a file of its own that names it is told so', () => {
		const own = { 'levels/ops/5.mdx': level('ops', 5, 'takes: [dev/1]') };
		expect(errors(under('retired: { roles: { dev: null } }\n', own))).toEqual([
			expect.stringMatching(/^org\/levels\/ops\/5\.mdx There is no level “dev\/1”/),
		]);
	});
});

describe('a layer renames what others take from', () => {
	test.each([
		['a role', 'renamed: { roles: { dev: builder } }\n', 'builder/1'],
		['a level', 'renamed: { levels: { dev/1: dev/one } }\n', 'dev/one'],
		['a competency', 'renamed: { axes: { craft: making } }\n', 'dev/1'],
	])('%s: they take it from there', (_, yaml, id) => {
		const checked = checkHandbook([base, layerFrom({ 'handbook.yaml': yaml }, 'org')]);
		const axis = yaml.includes('making') ? 'making' : 'craft';
		expect(asked(checked)['ops/1']).toMatchObject({ [axis]: [2, `tests Tests. ${id}`, 'asks Asks. ops/2'] });
		expect(checked.handbook.roles.get('lead')!.data.trunk).toBe(id);
		expect(errors(checked)).toEqual([]);
	});
});

describe('in files of the layer itself', () => {
	const own = layerFrom(texts, 'org');
	const { handbook } = checkHandbook([own]);
	const after = (plan: ReturnType<typeof planRetire>) => checkHandbook([layerWith(own, plan.change)]);

	test('what is retired is written out where it was taken, and told', () => {
		const plan = planRetire([own], handbook, { collection: 'roles', from: 'dev', to: 'ops' });
		expect(asked(after(plan))).toEqual(AFTER);
		expect(dangling(after(plan))).toEqual([]);
		expect(errors(after(plan))).toEqual([]);
		expect(plan.lines).toEqual(
			expect.arrayContaining([
				'levels/lead/2 goes on asking what it took from there',
				'levels/ops/1 goes on asking what it took from there',
				'levels/ops/2 goes on asking what it took from there',
				'the ladder of “Lead” begins with its own levels',
			]),
		);
		expect(plan.lines.join('\n')).not.toContain('ops/3');
	});

	test('and all else stays as it was written', () => {
		const { write } = planRetire([own], handbook, { collection: 'roles', from: 'dev', to: null }).change;
		expect(write.get('levels/ops/2.mdx')).toBe(texts['levels/ops/2.mdx'].replace('from: dev/1', 'from: lead/2'));
		expect(write.get('roles/lead.mdx')).toBe(mdx('title: Lead'));
		expect(write.has('levels/ops/3.mdx')).toBe(false);
		expect(write.get('levels/lead/2.mdx')).toContain(
			'{ id: tests, text: Tests., examples: [ { text: Unit tests. } ] }',
		);
	});

	test('a file over one below that takes is written out with what the one below says', () => {
		const org = layerFrom(
			{ 'levels/ops/2.mdx': mdx('takes: [dev/1]'), 'levels/ops/3.mdx': mdx('title: Ops three') },
			'org',
		);
		const both = checkHandbook([base, org]).handbook;
		const plan = planRetire([base, org], both, { collection: 'levels', from: 'dev/1', to: null });
		const checked = checkHandbook([base, layerWith(org, plan.change)]);
		expect(asked(checked)['ops/2']).toMatchObject({
			craft: [2, 'asks Asks. ops/2', 'tests? Tests. lead/2'],
			people: ['Helps.'],
		});
		expect(plan.change.write.has('levels/ops/3.mdx')).toBe(false);
		expect(errors(checked)).toEqual([]);
	});

	test.each([
		['a role', { collection: 'roles', from: 'dev', to: 'builder' } as const, 'builder/1'],
		['a level', { collection: 'levels', from: 'dev/1', to: 'dev/one' } as const, 'dev/one'],
	])('what is renamed is named by its new id: %s', (_, renaming, id) => {
		const checked = after(planRename([own], handbook, renaming));
		expect(dangling(checked)).toEqual([]);
		expect(asked(checked)['ops/1']!.craft).toContain(`tests Tests. ${id}`);
		expect(checked.handbook.roles.get('lead')!.data.trunk).toBe(id);
		expect(errors(checked)).toEqual([]);
	});
});
