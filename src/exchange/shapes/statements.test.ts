import { describe, expect, test } from 'vitest';
import { readAs as read } from '../../tests/ladders/read-as.ts';

const LADDER = '# Dev\n\n## Level 2\n\n### Craft\n\n- Tests\n\n## Level 1\n\n### Craft\n\n- Asks\n- Tests\n';
const OUTLINE = '{ h1: role, h2: level, h3: axis, bullet: statement }';

describe('a statement', () => {
	const said = (text: string, place: string) =>
		read(text, `places: { h1: role, h2: axis, bullet: ${place}, bullet/bullet: example }`).statements[0];

	test.each<[string, string, string, object]>([
		['is one side of it', '- Slow', '{ is: statement, side: below }', { side: 'below', kind: 'asked' }],
		['is optional', '- Slow', '{ is: statement, optional: true }', { optional: true }],
		[
			'says for whom it is',
			'- SRE: Slow',
			"{ is: statement, reads: '{flavour}: {text}' }",
			{ flavour: 'SRE', text: 'Slow' },
		],
		[
			'says on which axis it is',
			'- **Pace**: Slow',
			"{ is: statement, reads: '**{axis}**: {text}' }",
			{ axis: 'a.md#bullet-1', text: 'Slow' },
		],
		[
			'is an item of a list of one’s own',
			'**Measures**\n\n- Slow',
			'indicator',
			{ kind: 'indicator', heading: 'Measures' },
		],
	])('%s', (_, text, place, expected) => {
		expect(said(text, place)).toMatchObject(expected);
	});

	test('of a step is what the step means, of a level that names a step what is asked', () => {
		const text = '# Pace\n1. Slow\n   - Waits\n2. Fast\n# Dev\n## One\n- Fast: runs';
		const { statements, references, listed } = read(
			text,
			"places: { h1=Pace: axis, number: step, number/bullet: statement, h1: role, h2: level, h2/bullet: { is: statement, reads: '{step}: {text}' } }",
		);
		expect(statements.map(({ kind, text: words, step }) => [kind, words, step])).toEqual([
			['step', 'Waits', 'a.md#pace/number-1'],
			['asked', 'runs', 'a.md#pace/number-2'],
		]);
		expect(references.map(({ step }) => step)).toEqual(['a.md#pace/number-2']);
		expect(listed).toEqual([]);
	});

	test('on a step of a level is what the level asks', () => {
		const { statements } = read(
			'# Dev\n## One\n### Craft\n#### Good\n- Tests',
			'places: { h1: role, h2: level, h3: axis, h4: step, bullet: statement }',
		);
		expect(statements.map(({ kind, step }) => [kind, step])).toEqual([['asked', 'a.md#dev/one/craft/good']]);
	});

	test('has the examples that lie in it, or stand behind it', () => {
		const text = '- Tests\n  - a\n- Asks\n\n> b';
		const { examples } = read(
			text,
			'places: { bullet: statement, bullet/bullet: example, quote: part, quote/text: { is: example, of: before } }',
		);
		expect(examples.map(({ text: words, of }) => [words, of])).toEqual([
			['a', 'a.md#bullet-1'],
			['b', 'a.md#bullet-2'],
		]);
	});

	test('that an earlier one says too is shared, on the same axis', () => {
		const answers = (equal: string) => `{ places: ${OUTLINE}, equal: ${equal} }`;
		expect(read(LADDER, answers('shared')).statements.map(({ same }) => same)).toEqual([
			undefined,
			undefined,
			'a.md#dev/level-2/craft/bullet-1',
		]);
		expect(read(LADDER, answers('each')).statements.map(({ same }) => same)).toEqual([undefined, undefined, undefined]);
	});

	test('that is there twice in one cell says so', () => {
		const { statements } = read('# Dev\n## One\n- Tests\n- Tests', `places: ${OUTLINE}`);
		expect(statements.map(({ same }) => same)).toEqual([undefined, 'a.md#dev/one/bullet-1']);
	});
});

describe('a responsibility', () => {
	const RACI = '| Duty | Dev | Lead |\n|---|---|---|\n| Review | R | ? |\n| Plan | C | A |';
	const PLACES = 'row: responsibility, column=Duty: text, column: role';

	test('has the owners that its signs say, and a sign that says nothing is told', () => {
		const { owners, listed } = read(RACI, `places: { ${PLACES}, column/text: owner }`);
		expect(owners.map(({ as, at }) => [as, at.line])).toEqual([
			['owner', 3],
			['consulted', 4],
			['owner', 4],
		]);
		expect(listed.map(({ text, because, at }) => [text, because, at.line])).toEqual([['?', 'unanswered', 3]]);
	});

	test('has those that a person says', () => {
		const { owners } = read(
			RACI,
			`places: { ${PLACES}, column/text: { is: owner, marks: { R: consulted, '?': nothing } } }`,
		);
		expect(owners.map(({ as }) => as)).toEqual(['consulted', 'consulted', 'owner']);
	});

	test('has those that a field names', () => {
		const { owners, roles } = read(
			'- {duty: Review, who: Dev and Lead}',
			'places: { item: responsibility, duty: text, who: owner }',
			'a.yaml',
		);
		expect([owners.length, roles.map(({ title }) => title)]).toEqual([2, ['Dev', 'Lead']]);
	});

	test('has those that a field names, under a role too', () => {
		const { owners, roles, listed } = read(
			'roles:\n- name: Head\n  duties:\n  - {duty: Hires, who: Dev}',
			'places: { roles/item: role, name: title, duties/item: responsibility, duty: text, who: owner }',
			'a.yaml',
		);
		expect([owners.map(({ role }) => role), listed]).toEqual([[roles[1]!.key], []]);
	});

	test('under a role is the role’s, unless the source names its owners', () => {
		const { owners, roles } = read(
			`# Head\n\n- Hires\n\n${RACI}`,
			`places: { h1: role, bullet: responsibility, ${PLACES}, column/text: owner }`,
		);
		const titles = new Map(roles.map(({ key, title }) => [key, title]));
		expect(owners.map(({ role, at }) => [titles.get(role), at.line])).toEqual([
			['Dev', 7],
			['Dev', 8],
			['Lead', 8],
			['Head', 3],
		]);
	});

	test('that is called shared, and is one role’s alone, is told', () => {
		const { statements, listed } = read('# Dev\n- Review (shared)', 'places: { h1: role, bullet: responsibility }');
		expect([statements[0]!.text, listed.map(({ reason }) => reason)]).toEqual([
			'Review',
			['It is called shared, and one role alone has it.'],
		]);
	});
});

describe('a reference', () => {
	const TREES =
		'axes:\n- {id: a, steps: [{id: x}, {id: y}]}\n- {id: b, steps: [{id: x}]}\nlevels:\n- {name: One, needs: [NEED]}';
	const needs = (reference: string) =>
		read(
			TREES.replace('NEED', reference),
			'places: { axes/item: axis, steps/item: step, id: id, levels/item: level, name: title, needs/item: reference }',
			'a.yaml',
		);

	test.each<[string, string | undefined, string | undefined]>([
		['a/y', 'a.yaml#axes/a/steps/y', undefined],
		['a > 2', 'a.yaml#axes/a/steps/y', undefined],
		['y', 'a.yaml#axes/a/steps/y', undefined],
		['x', undefined, 'Several steps of scales have this name.'],
		['c/x', undefined, 'No step of a scale has this name.'],
	])('%s', (reference, step, reason) => {
		const { references, listed } = needs(reference);
		expect([references[0]?.step, listed.find(({ what }) => what === 'mark')?.reason]).toEqual([step, reason]);
	});
});
