import { describe, expect, test } from 'vitest';
import { readAs as read } from '../../tests/ladders/read-as.ts';

const LADDER = '# Dev\n\n## Level 2\n\n### Craft\n\n- Tests\n\n## Level 1\n\n### Craft\n\n- Asks\n- Tests\n';
const OUTLINE = '{ h1: role, h2: level, h3: axis, bullet: statement }';

describe('levels', () => {
	test('are in the order of the source where nothing else says it', () => {
		expect(read(LADDER, `places: ${OUTLINE}`).levels.map(({ title, order }) => [title, order])).toEqual([
			['Level 2', 1],
			['Level 1', 2],
		]);
	});

	test.each([
		['a person says', `{ places: ${OUTLINE}, order: [Level 1, Level 2] }`],
		['their numbers say', "{ places: { h1: role, h2: { is: level, reads: 'Level {label}' }, bullet: statement } }"],
	])('are in the order that %s', (_, answers) => {
		expect(read(LADDER, answers).levels.map(({ order }) => order)).toEqual([2, 1]);
	});

	test('are merged from lists that begin and end at different ones', () => {
		const text = 'a:\n- {is: mid, x: [k]}\n- {is: high, x: [k]}\nb:\n- {is: low, x: [k]}\n- {is: mid, x: [k]}';
		const { levels } = read(text, 'places: { item/is: level, x/item: statement }', 'a.yaml');
		expect(levels.map(({ title, order }) => [title, order])).toEqual([
			['mid', 2],
			['high', 3],
			['low', 1],
		]);
	});

	test('of one name in two roles are two, and an axis is one if nobody says otherwise', () => {
		const { levels, axes } = read(`${LADDER}\n${LADDER.replace('Dev', 'Ops')}`, `places: ${OUTLINE}`);
		expect([levels.length, axes.length]).toEqual([4, 1]);
		expect(read(`${LADDER}\n${LADDER.replace('Dev', 'Ops')}`, `{ places: ${OUTLINE}, axes: own }`).axes).toHaveLength(
			2,
		);
	});

	test('of one title with labels of their own are two', () => {
		const { levels } = read(
			'# Dev\n## L4: Engineer\n- a\n## L5: Engineer\n- b',
			"places: { h1: role, h2: { is: level, reads: '{label}: {title}' }, bullet: statement }",
		);
		expect(levels.map(({ label, title }) => [label, title])).toEqual([
			['L4', 'Engineer'],
			['L5', 'Engineer'],
		]);
	});

	test('in a level of the same name are that level', () => {
		const { levels } = read(
			'# Dev\n## Senior\n### Senior\n- a\n### Senior I\n- b',
			'places: { h1: role, h2: level, h3: level, bullet: statement }',
		);
		expect(levels.map(({ title, within }) => [title, within])).toEqual([
			['Senior', undefined],
			['Senior I', 'a.md#dev/senior'],
		]);
	});

	test('over roles are everybody’s, and a role’s own are not another’s', () => {
		const { levels, statements } = read(
			'# One\n## Dev\n- a\n### Two\n- b\n#### Ops\n- c',
			'places: { h1: level, h2: role, h3: level, h4: role, bullet: statement }',
		);
		expect(levels.map(({ title, role }) => [title, role])).toEqual([
			['One', undefined],
			['Two', 'a.md#one/dev'],
		]);
		expect(statements.map(({ role, level }) => [role, level])).toEqual([
			['a.md#one/dev', 'a.md#one'],
			['a.md#one/dev', 'a.md#one/dev/two'],
			['a.md#one/dev/two/ops', undefined],
		]);
	});

	test('branch off where a person says so', () => {
		const { roles, levels } = read(
			`${LADDER}\n# Lead\n## Level 3\n- Leads`,
			`{ places: ${OUTLINE}, branches: { Lead: { from: Dev, after: Level 2 } } }`,
		);
		expect(roles[1]!.trunk).toEqual({ role: roles[0]!.key, after: levels[0]!.key });
	});

	test('that branch off from nowhere are told', () => {
		const { listed } = read(LADDER, `{ places: ${OUTLINE}, branches: { Lead: { from: Dev, after: Level 2 } } }`);
		expect(listed.map(({ reason }) => reason)).toEqual(['What branches off where is not in the source: Lead.']);
	});

	test('say what they add, or all, as a person says', () => {
		expect(read(LADDER, '{ levels: restate, rungs: common }').reading).toEqual({ levels: 'restate', rungs: 'common' });
	});
});

describe('a thing', () => {
	test('without a name in the source is called what a person calls it', () => {
		expect(
			read('- Tests', 'places: { file: { is: role, called: Developer }, bullet: statement }').roles[0]!.title,
		).toBe('Developer');
	});

	test('is one, by whatever of its names it goes', () => {
		const text = 'areas:\n- {id: c, title: Craft}\nlist:\n- {area: c, says: one}\n- {area: craft, says: two}';
		const { axes, statements } = read(
			text,
			'places: { areas/item: axis, id: id, title: title, list/item: statement, area: axis, says: text }',
			'a.yaml',
		);
		expect(axes).toHaveLength(1);
		expect(new Set(statements.map(({ axis }) => axis))).toEqual(new Set([axes[0]!.key]));
	});

	test('keeps what is said of it', () => {
		const text = '# Dev\n\nBuilds.\n\nAlso called: Coder\n\n- Pay: 40k\n\n## More\n\nLong *text* with {braces}.';
		const { roles } = read(
			text,
			"places: { h1: role, h1/text: summary, lead/bullet: { is: fact, reads: '{label}: {value}' }, bullet: { is: fact, reads: '{label}: {value}' }, h2: prose }",
		);
		expect(roles[0]).toMatchObject({
			summary: 'Builds.\n\nAlso called: Coder',
			facts: [{ label: 'Pay', value: '40k' }],
			prose: '## More\n\nLong *text* with \\{braces}.',
		});
	});

	test('is told once what is said of it twice', () => {
		const { roles } = read(
			'# Dev\n- Pay: 40k\n\n## More\n- Pay: 40k',
			"places: { h1: role, bullet: { is: fact, reads: '{label}: {value}' } }",
		);
		expect(roles[0]!.facts).toHaveLength(1);
	});

	test('is told once what is said of it', () => {
		const { levels } = read('# Dev\n## Senior\nSeveral teams', 'places: { h1: role, h2: level, text: reach }');
		expect(levels[0]!.reach).toBe('Several teams');
	});

	test('without a label has none made up', () => {
		expect(read('# Dev\n## Senior\n- x', `places: ${OUTLINE}`).levels[0]).not.toHaveProperty('label');
	});
});

describe('what is not carried', () => {
	test.each<[string, string, string, [string, string][]]>([
		[
			'what somebody leaves out',
			'# A\n\n## B\n\n- c',
			'{ h1: role, h2: nothing }',
			[
				['B', 'answered'],
				['c', 'answered'],
			],
		],
		['what nobody has answered for', '# A\n\n- b', '{ h1: role }', [['b', 'unanswered']]],
		['a heading over nothing', '# A\n\n## B\n\n- c', '{ bullet: statement }', [['A', 'unanswered']]],
		['what belongs to nothing', '- a', '{ bullet: label }', [['a', 'no place']]],
		['a part of a wording', '# A (b)', "{ h1: { is: role, reads: '{title} ({rest})' } }", [['b', 'no place']]],
	])('%s', (_, text, places, expected) => {
		expect(read(text, `places: ${places}`).listed.map(({ text: words, because }) => [words, because])).toEqual(
			expected,
		);
	});

	test('is listed with its file and line', () => {
		expect(read('# A\n\n- b', 'places: { h1: role }').listed[0]!.at).toEqual({ file: 'a.md', line: 3, column: 1 });
	});
});
