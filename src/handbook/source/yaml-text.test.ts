import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { removeFromYaml, setInYaml } from './yaml-text.ts';

const TEXT = `# Our handbook
name: Acme   # the short name

tracks:
    people: { title: People, summary: They lead people. }
renamed:
  roles:
    lead: tech-lead   # since spring
  teams: { pair: duo }
tagline: >-
  How we work
  and grow.
list: []
empty:
`;

describe('a value is set, and every other line stays as it was', () => {
	test.each([
		['that is there', ['name'], 'Beta', 'name: Acme', 'name: Beta'],
		[
			'after the last of a map',
			['renamed', 'roles', 'em'],
			'manager',
			'    lead: tech-lead   # since spring',
			'    lead: tech-lead   # since spring\n    em: manager',
		],
		['in a map on one line', ['renamed', 'teams', 'trio'], 'three', '{ pair: duo }', '{ pair: duo, trio: three }'],
		[
			'in a new map of a map',
			['renamed', 'faq', 'a'],
			'b',
			'  teams: { pair: duo }',
			'  teams: { pair: duo }\n  faq:\n    a: b',
		],
		['at the end', ['retired', 'roles', 'x'], null, 'empty:\n', 'empty:\nretired:\n  roles:\n    x: null\n'],
		['under a key that has nothing', ['empty', 'a'], 'b', 'empty:\n', 'empty:\n  a: b\n'],
		['that runs over lines', ['tagline'], 'Short.', '>-\n  How we work\n  and grow.', 'Short.'],
		['that YAML would take for something else', ['name'], '2024', 'name: Acme', 'name: "2024"'],
		['that is a list', ['list'], ['a', 'b'], 'list: []', 'list: [ a, b ]'],
	] as const)('%s', (_, path, value, old, now) => {
		expect(TEXT).toContain(old);
		expect(setInYaml(TEXT, path, value)).toBe(TEXT.replace(old, now));
	});

	test('in a text that is empty or only a comment', () => {
		expect(setInYaml('', ['a', 'b'], 1)).toBe('a:\n  b: 1\n');
		expect(setInYaml('# ours', ['a'], true)).toBe('# ours\na: true\n');
	});
});

describe('where YAML is written in a rarer form, the text still says just that', () => {
	test.each([
		['a list that is not indented', 'shared:\n- a\n- b\ntitle: X\n', ['shared'], ['b'], { shared: ['b'], title: 'X' }],
		[
			'a comma after the last',
			'brand: { colour: "#112233", }\n',
			['brand', 'logo'],
			'l',
			{ brand: { colour: '#112233', logo: 'l' } },
		],
		[
			'comments in a map with braces',
			'r: {\n  a: b # last\n  # the end\n}\n',
			['r', 'c'],
			'd',
			{ r: { a: 'b', c: 'd' } },
		],
		['a tilde for nothing', 'renamed: ~\n', ['renamed', 'roles', 'a'], 'b', { renamed: { roles: { a: 'b' } } }],
		[
			'null for nothing',
			'retired: null\nname: A\n',
			['retired', 'faq', 'a'],
			null,
			{ retired: { faq: { a: null } }, name: 'A' },
		],
		[
			'keys in quotes',
			'"renamed": { "roles": { "x": y } }\n',
			['renamed', 'roles', 'a'],
			'b',
			{ renamed: { roles: { x: 'y', a: 'b' } } },
		],
		['a text with a hash in it', 'name: "A # B"\n', ['tagline'], 'C # D', { name: 'A # B', tagline: 'C # D' }],
	] as const)('%s', (_, text, path, value, expected) => {
		expect(parse(setInYaml(text, path, value))).toEqual(expected);
	});
});

describe('a value is taken out', () => {
	test.each([
		['with its line', ['name'], 'name: Acme   # the short name\n', ''],
		[
			'with the map that is empty without it',
			['renamed', 'roles', 'lead'],
			'  roles:\n    lead: tech-lead   # since spring\n',
			'',
		],
		['with all its lines', ['tagline'], 'tagline: >-\n  How we work\n  and grow.\n', ''],
		['from a map on one line', ['renamed', 'teams', 'pair'], '  teams: { pair: duo }\n', ''],
		['which is not there', ['renamed', 'roles', 'nobody'], '', ''],
	] as const)('%s', (_, path, old, now) => {
		expect(removeFromYaml(TEXT, path)).toBe(TEXT.replace(old, now));
	});
});

const word = fc.stringMatching(/^[a-z][a-z-]{0,6}[a-z]$/);
const tree = fc.dictionary(word, fc.oneof(word, fc.dictionary(word, word, { minKeys: 1, maxKeys: 3 })), { maxKeys: 4 });

test('whatever is set or taken out, the text says just that', () => {
	fc.assert(
		fc.property(tree, fc.array(word, { minLength: 1, maxLength: 2 }), word, (data, path, value) => {
			const text = Object.entries(data)
				.map(
					([key, held]) =>
						`${key}:${
							typeof held === 'string'
								? ` ${held}`
								: Object.entries(held)
										.map(([k, v]) => `\n  ${k}: ${v}`)
										.join('')
						}\n`,
				)
				.join('');
			fc.pre(path.length === 1 || typeof data[path[0]!] !== 'string');
			const set = setInYaml(text, path, value);
			const [first, second] = path as [string, string?];
			const expected =
				second === undefined
					? { ...data, [first]: value }
					: { ...data, [first]: { ...(data[first] as object), [second]: value } };
			expect(parse(set)).toEqual(expected);
			expect(setInYaml(set, path, value)).toBe(set);
			const removed = (parse(removeFromYaml(set, path)) ?? {}) as Record<string, unknown>;
			expect(
				path.reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], removed),
			).toBeUndefined();
		}),
	);
});
