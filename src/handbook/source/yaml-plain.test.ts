import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../harness/thoroughness.ts';
import { readPlainYaml } from './yaml-plain.ts';
import { readAnyYaml } from './yaml.ts';

const USUAL = `# What this is.
title: Engineer’s “notebook”
summary: It begins here
  and goes on below,
     however far in, “as” text
order: 1
hoursAWeek: 0.5
isPrivate: false
reviewBy:
quoted: "a \\"b\\" \\\\ #c"
single: 'a: b'
span: { from: 10, to: 40, of: [a, b], none: {} }
skills: [Reads well, "Writes, too", 'x']
long:
  - One that
    goes on.
  - a: Two that
      go on
    b: c
facts:
  day: >-
    It begins
    with # tea.

    And ends.
  night: |
    a
      b
scenes:
  - time: "09:00"
    shows:
    - a
    - bb
  - { time: "10:00", shows: [] }
list:
- one
- two
`;

/** What a text says to a reader of all of YAML; nothing where it finds fault with it. */
function saidBy(text: string): unknown {
	const yaml = readAnyYaml(text, 'a.mdx', 0);
	return Array.isArray(yaml) || yaml.faults.length > 0 ? undefined : yaml.value;
}

describe('the short way of reading YAML', () => {
	test('reads what files are usually written in', () => {
		expect(readPlainYaml(USUAL)).toEqual(saidBy(USUAL));
		expect(readPlainYaml(USUAL)).toMatchObject({ quoted: 'a "b" \\ #c', reviewBy: null, list: ['one', 'two'] });
	});

	test.each([
		['a text in quotes over two lines', 'a: "b\n  c"\n'],
		['a text over two lines with a blank one', 'a: b\n\n  c\n'],
		['a text over two lines with a space that goes', 'a: b \n  c\n'],
		['a text that a list follows further in', 'a: b\n  - c\n'],
		['a text that a field follows further in', 'a: b\n  c: d\n'],
		['an anchor', 'a: &b c\n'],
		['a comment behind a value', 'a: b #c\n'],
		['a doubled key', 'a: 1\na: 2\n'],
		['a tab', 'a:\tb\n'],
		['a number of another kind', 'a: 0x10\n'],
		['no line break at the end', 'a: b'],
		['a wrong indentation', 'a: b\n c: d\n'],
		['a space that is none', 'a: b\n\u00a0c: d\n'],
	])('leaves %s to the reader of all of it', (_, text) => {
		expect(readPlainYaml(text)).toBeUndefined();
	});

	test('agrees with that reader on whatever it reads', () => {
		const lines = USUAL.split('\n');
		const piece = fc.constantFrom(
			...[
				'\n',
				'\n\n',
				' ',
				'  ',
				'- ',
				'-',
				': ',
				':',
				'#',
				' # ',
				'"',
				"'",
				'[',
				']',
				'{',
				'}',
				', ',
				',',
				'|',
				'>',
				'>-',
			],
			...[
				'\\',
				'a',
				'0',
				'1',
				'.',
				'~',
				'null',
				'true',
				'*',
				'&',
				'!',
				'%',
				'@',
				'`',
				'---\n',
				'\t',
				'é',
				'key: ',
				'\n  ',
				'\n    ',
				'\n c',
				'\n- ',
			],
		);
		const change = fc.record({ at: fc.nat(300), take: fc.nat(3), put: piece });
		const part = fc.record({ from: fc.nat(lines.length), count: fc.integer({ min: 1, max: 9 }) });
		fc.assert(
			fc.property(part, fc.array(change, { maxLength: 4 }), ({ from, count }, changes) => {
				const some = `${lines.slice(from, from + count).join('\n')}\n`;
				const text = changes.reduce((said, { at, take, put }) => {
					const offset = at % (said.length + 1);
					return said.slice(0, offset) + put + said.slice(offset + take);
				}, some);
				const value = readPlainYaml(text);
				if (value !== undefined) expect(value, JSON.stringify(text)).toEqual(saidBy(text));
			}),
			{ numRuns: runs(2000, 100_000) },
		);
	});
});
