import { expect, test } from 'vitest';
import { scanBody } from './scan-mdx.ts';

/** A paragraph that is light enough, and one that is a sign too heavy. */
const light = '"'.repeat(4471);
const heavy = '"'.repeat(4473);
const row = `| ${'" '.repeat(1000)}|\n`;
const code = `\`\`\`\n${heavy}\n\`\`\`\n`;

/** What is said of a text, each by the letters that stand where it is said. */
const saidOf = (text: string, isMdx = true) =>
	scanBody(text, 0, isMdx).found.map(({ offset, message, isUnreadable = false }) => {
		return [text.slice(offset, offset + 2), /too long/.exec(message)?.[0] ?? 'other', isUnreadable];
	});

const nothing: unknown[] = [];
const tooLong = [['""', 'too long', true]];

test.each<[string, string, unknown[]]>([
	['as many signs as are read', `${light}"`, nothing],
	['one more', heavy, tooLong],
	['a million letters, and twenty signs', `${'a'.repeat(999_980)}${'"'.repeat(20)}`, nothing],
	['a million letters, and twenty-one signs', `"" ${'a'.repeat(999_978)}${'"'.repeat(19)}`, tooLong],
	['signs before a million letters', `${'"'.repeat(21)}${'a'.repeat(999_979)}`, tooLong],
	['two paragraphs, each light enough', `${light}\n\n${light}`, nothing],
	['lines that no empty one parts', `${light}\n${light}`, tooLong],
	['rows of a table', `| a |\n| - |\n${row.repeat(10)}`, nothing],
	['a row that is too heavy', `| a |\n| - |\n| ${heavy} |\n`, [['| ', 'too long', true]]],
	['what is in code', code, nothing],
	['a paragraph before code and one after it', `${light}\n${code}${light}`, nothing],
	['a heavy one after code', `a\n${code}${heavy}`, tooLong],
	['an empty line before it', `\n\n${heavy}`, tooLong],
	['a heavy one in the middle', `{a}\n\n${heavy}\n\n{b}`, [['{a', 'other', false], ...tooLong, ['{b', 'other', false]]],
	['what else is wrong with it', `{a}\n\n""{x}${heavy}`, [['{a', 'other', false], ...tooLong]],
	['what only seems to be in a code span', `x \`\n# \n \`${heavy}\``, [['# ', 'too long', true]]],
	['a heavy code span, which may be none', `x \`\n***\n${heavy}\``, [['x ', 'too long', true]]],
	['two heavy ones', `${heavy}\n\n${heavy}`, [...tooLong, ...tooLong]],
])('%s', (_, text, expected) => {
	expect(saidOf(text)).toEqual(expected);
});

test.each(['\\a', '`a` ', '&', "'", '[', ']', '*a', '_', 'a~', ':', '!', '$', '--', '..', '<'])(
	'%s is a sign that counts, and only in long paragraphs is it looked for',
	(sign) => {
		const messages = scanBody(sign.repeat(4473), 0, false).found.map(({ message }) => message);
		expect(messages).toEqual(['This paragraph is too long to be read.']);
		expect(scanBody(sign.repeat(100), 0, false).found).toEqual([]);
	},
);

test.each(['a', '>', ', ', '(', '-a', '.\n'])('%j is none', (sign) => {
	expect(scanBody(sign.repeat(4473), 0, false).found).toEqual([]);
});

test('of a paragraph that is too long nothing reaches the parser, and all else stays where it is', () => {
	const text = `a <br> b\n\n<br> ${heavy}\n{x}\n\nc <br> d`;
	const { harmless, tags } = scanBody(text, 0, true);
	expect(harmless.replace(/\n+/g, '\n').replace(/[^\w\s]/g, '.')).toBe('a .... b\nc .... d');
	expect(harmless).toHaveLength(text.length);
	expect(tags.map(({ offset }) => offset)).toEqual([2, text.lastIndexOf('<')]);
});
