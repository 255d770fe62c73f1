import { describe, expect, test } from 'vitest';
import { writeInYaml } from './yaml-write.ts';
import { readYaml } from './yaml.ts';

const TEXT = `# A level.
title: "Senior"   # as in the contract
skills: [reads, writes]
expectations:
    craft:
        rating: 2 # of five
        statements:
            # The first.
            - id: tests
              text: >-
                  Tests what
                  they write.
            - { id: draws, text: Draws. }
            # The last.
            - id: asks
              text: Asks.
    people: [{ id: helps, text: Helps. }]
`;

interface Level {
	title: string;
	skills?: string[];
	expectations: { craft: { rating: number; statements: Record<string, unknown>[] }; people: Record<string, unknown>[] };
	more?: unknown;
}

const valueOf = (text: string) => (readYaml(text, '', 0) as { value: object }).value as Level & Record<string, unknown>;

/** The text after a change to what it says. */
function changed(change: (level: Level) => void): string {
	const after = structuredClone(valueOf(TEXT));
	change(after);
	const text = writeInYaml(TEXT, valueOf(TEXT), after);
	expect(valueOf(text)).toEqual(JSON.parse(JSON.stringify(after)));
	return text;
}

describe('what differs is written, and every other line stays', () => {
	test.each<[string, (level: Level) => void, string, string]>([
		[
			'a text',
			({ expectations: { craft } }) => (craft.statements[2]!.text = 'Asks early.'),
			'text: Asks.',
			'text: Asks early.',
		],
		['a field of a group', ({ expectations: { craft } }) => (craft.rating = 3), 'rating: 2 #', 'rating: 3 #'],
		[
			'an item that goes',
			({ expectations: { craft } }) => craft.statements.splice(1, 1),
			'            - { id: draws, text: Draws. }\n            # The last.\n',
			'',
		],
		[
			'an item within brackets',
			({ expectations: { people } }) => (people[0]!.text = 'Helps all.'),
			'text: Helps. ',
			'text: Helps all. ',
		],
		['a field that goes', (level) => delete level.skills, 'skills: [reads, writes]\n', ''],
		['a short list', (level) => level.skills!.push('draws'), '[reads, writes]', '[ reads, writes, draws ]'],
		[
			'an item that comes',
			({ expectations: { craft } }) => craft.statements.splice(1, 0, { id: 'plans', text: 'Plans.' }),
			'            - { id: draws',
			'            - id: plans\n              text: Plans.\n            - { id: draws',
		],
		[
			'a field that comes',
			(level) => (level.more = { a: { b: ['c'] } }),
			'    people: [{ id: helps, text: Helps. }]\n',
			'    people: [{ id: helps, text: Helps. }]\nmore:\n  a:\n    b:\n      - c\n',
		],
	])('%s', (_, change, from, to) => {
		expect(changed(change)).toBe(TEXT.replace(from, to));
	});

	test('items in another order keep their lines', () => {
		const text = changed(({ expectations: { craft } }) => craft.statements.reverse());
		expect(text).toContain('Tests what\n                  they write.');
		expect(text).toContain('- { id: draws, text: Draws. }');
	});

	test('a long text is folded, and an empty file begins', () => {
		const long = 'Says what it is about, and why it matters to others. '.repeat(4).trim();
		const text = writeInYaml('', {}, { summary: long });
		expect(valueOf(text)).toEqual({ summary: long });
		expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThan(115);
	});
});
