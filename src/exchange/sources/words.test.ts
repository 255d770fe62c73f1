import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readField } from '../../handbook/source/field-text.ts';
import { codeSpan, withoutMarks } from './escape.ts';
import { plainWords } from './words.ts';

/** Signs with a meaning in Markdown, HTML or MDX, among words. */
const texts = fc
	.array(
		fc.constantFrom(
			'a',
			'List',
			' ',
			'*',
			'**',
			'_',
			'`',
			'[x](y)',
			'[',
			']',
			'(',
			')',
			'<b>',
			'<',
			'>',
			'{',
			'}',
			'&amp;',
			'&',
			'~~',
			'~',
			'\\',
			'#',
			'|',
			'-',
			'1.',
			'!',
			'^',
			':',
			'é',
		),
	)
	.map((parts) => parts.join(''))
	// A field drops the sign before these, so it cannot say it.
	.filter((text) => !/\\[<>]/.test(text));

/** As a page shows them: other quotes, dashes and dots. */
const asTyped = (text: string) =>
	text
		.replace(/[\u2018\u2019]/g, "'")
		.replace(/[\u201c\u201d]/g, '"')
		.replace(/\u2013/g, '--')
		.replace(/\u2014/g, '---')
		.replace(/…/g, '...');

describe('plain text as Markdown', () => {
	test('says just that, whatever signs are in it', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { plain, marked } = plainWords(text);
				expect(asTyped(readField(marked).plain)).toBe(asTyped(plain));
			}),
		);
	});

	test('is escaped where it has to be, and nowhere else', () => {
		expect(plainWords('p95 < 200 ms for List<String>, C# & R&D, 2 * 3').marked).toBe(
			'p95 < 200 ms for List<String>, C# & R&D, 2 * 3',
		);
	});

	test('becomes itself again without its marks', () => {
		fc.assert(
			fc.property(texts, (text) => {
				const { plain, marked } = plainWords(text);
				expect(withoutMarks(marked)).toBe(plain);
			}),
		);
	});
});

test.each([
	['a', '`a`'],
	['a`b', '``a`b``'],
	['`a', '`` `a ``'],
])('code: %s', (code, span) => {
	expect(codeSpan(code)).toBe(span);
});
