import { describe, expect, test } from 'vitest';
import { readBody } from '../../handbook/source/body.ts';
import type { Place } from './as-shown.ts';
import { bodyHtml } from './body-html.ts';

const shown = (text: string, place?: Place) =>
	bodyHtml(readBody(text, 'a.mdx', text).body, (address) => address, place)
		.map((piece) => (typeof piece === 'string' ? piece : `[${piece.name}]`))
		.join('')
		.replaceAll('\n', '');

/** The tags of some names, with their attributes, in the order of the page. */
const tags = (html: string, names: string) => html.match(new RegExp(`<(${names})\\b[^>]*>`, 'g')) ?? [];

/** The levels of the headings, in the order of the page. */
const levels = (html: string) => [...html.matchAll(/<h(\d)/g)].map(([, level]) => level).join(' ');

describe('headings', () => {
	test.each([
		['stand one below what they belong to', '## a\n\n### b\n\n## c', {}, '2 3 2'],
		['leave no gap where their author left one', '## a\n\n#### b\n\n### c\n\n## d', {}, '2 3 3 2'],
		['begin below the title, wherever their author began', '### a\n\n#### b\n\n## c', {}, '2 3 2'],
		['never rise to what the body stands in', '## a\n\n### b\n\n## c', { deeper: 2 }, '4 5 4'],
		['end at the lowest that there is', '## a\n\n### b\n\n#### c\n\n##### d', { deeper: 2 }, '4 5 6 6'],
		['of notes are no deeper than the others', 'A[^1].\n\n### a\n\n[^1]: b', { deeper: 1 }, '3 3'],
		['within others count as well', '## a\n\n> #### b\n\n- ### c', {}, '2 3 3'],
	] satisfies [string, string, Place, string][])('%s', (_, text, place, expected) => {
		expect(levels(shown(text, place))).toBe(expected);
	});

	test('have a link to themselves, which a screen reader names by their words', () => {
		expect(shown('## What *it* is[^1]\n\n[^1]: Note.')).toContain(
			'</sup>\u00a0<a class="permalink" href="#what-it-is" aria-label="Link to “What it is”">#</a></h2>',
		);
	});

	test('are named with what a component in them says, and have its id in their anchor', () => {
		const said = ({ attributes }: { attributes: Readonly<Record<string, string>> }) => `all ${attributes.of}`;
		expect(shown('## Our <Count of="roles" /> by <Owner of="a-b" />', { said })).toContain(
			'<h2 id="our-by-a-b">Our [Count] by [Owner]\u00a0<a class="permalink" href="#our-by-a-b" aria-label="Link to “Our all roles by all a-b”">',
		);
		expect(tags(shown('| <Count of="roles" /> |\n|--|\n| a |', { said }), 'div')[0]).toContain(
			'aria-label="Table: all roles"',
		);
		expect(tags(shown(':::tip[By <Owner of="a" />]\nx\n:::', { said }), 'aside')[0]).toContain('aria-label="By all a"');
	});

	test('that are only heard have none', () => {
		expect(tags(shown('A[^1].\n\n[^1]: b'), 'h2')).toEqual(['<h2 class="sr-only" id="footnote-label">']);
		expect(shown('A[^1].\n\n[^1]: b')).not.toContain('permalink');
	});
});

describe('notes', () => {
	test('of a body that shares its page have anchors of their own, and lead to each other', () => {
		const html = shown('A[^1] and[^1].\n\n[^1]: b', { notes: 'why-' });
		const named = (attribute: string) =>
			[...html.matchAll(new RegExp(`${attribute}="#?([^"]*)"`, 'g'))].map((m) => m[1]!);
		expect(named(' id').every((id) => id.includes('why-'))).toBe(true);
		expect(named(' id')).toEqual(expect.arrayContaining([...named('href'), ...named('aria-describedby')]));
	});
});

describe('tables', () => {
	test.each([
		['a | b', '1 | 2', 'Table: a, b'],
		['  |  ', '1 | 2', 'Table'],
		['*a* | `b`', '1 | 2', 'Table: a, b'],
	])('| %s | lie in a frame that the keyboard reaches and that says what it holds', (head, row, name) => {
		expect(shown(`| ${head} |\n|--|--|\n| ${row} |`)).toMatch(
			new RegExp(`^<div class="table-frame" role="group" aria-label="${name}" tabindex="0"><table>.*</table></div>$`),
		);
	});

	const table = (first: string, columns: number, rows = 1) =>
		[...Array.from({ length: rows + 1 }, () => [first, ...Array.from({ length: columns - 1 }, () => 'b')])]
			.toSpliced(
				1,
				0,
				Array.from({ length: columns }, () => '--'),
			)
			.map((row) => `| ${row.join(' | ')} |`)
			.join('\n');

	test.each([
		['of two columns: nothing stays', table('Name', 2), ''],
		['of three columns: the first stays', table('Name', 3), ' first-stays'],
		['whose first column is wide: it does not', table('Donaudampfschifffahrt', 3), ''],
		['of many rows: the head stays', table('Name', 2, 30), ' head-stays'],
		['of much text: the head stays', table('word '.repeat(100), 2, 2), ' head-stays'],
		['whose words are more than fit on paper: they break there', table('Donaudampfschifffahrt', 24), ' breaks'],
		['of many rows and columns: both', table('Name', 4, 30), ' first-stays head-stays'],
	])('%s', (_, text, classes) => {
		expect(tags(shown(text), 'div')[0]).toContain(`class="table-frame${classes}"`);
	});

	test('a column of texts gets room, one of numbers none', () => {
		expect(tags(shown('| a | b |\n|--|--:|\n| 1 | Some words that are a text |'), 'th')).toEqual([
			'<th scope="col">',
			'<th scope="col" class="align-right wordy">',
		]);
	});
});

describe('directions', () => {
	test.each([
		['a paragraph', 'مرحبا', ['<p dir="rtl">']],
		['a heading', '## مرحبا', ['<h2 id="مرحبا" dir="rtl">']],
		['a list, by its first letter', '- مرحبا\n- عالم', ['<ul dir="rtl">', '<li>', '<li>']],
		['an item that is read in another direction than its list', '- a\n- عالم', ['<ul>', '<li>', '<li dir="rtl">']],
		['and back', '- عالم\n- a', ['<ul dir="rtl">', '<li>', '<li dir="ltr">']],
		['a quotation', '> مرحبا', ['<blockquote dir="rtl">', '<p>']],
		['what begins with code', '`a` مرحبا', ['<p dir="rtl">']],
		['what begins with a sign', '3 – *مرحبا* all', ['<p dir="rtl">']],
		['what is read from the left', '## a\n\nb مرحبا\n\n- c', ['<h2 id="a">', '<p>', '<ul>', '<li>']],
		['what has no letter', '42', ['<p>']],
	])('%s', (_, text, expected) => {
		expect(tags(shown(text), 'p|h2|ul|li|blockquote')).toEqual(expected);
	});

	test('a table whose head begins with such a letter has its first column at the right', () => {
		const html = shown('| عمود | b |\n|--|--|\n| خلية | 2 |');
		expect(tags(html, 'div|table|th|td').map((tag) => / dir="(\w+)"/.exec(tag)?.[1])).toEqual([
			'rtl',
			undefined,
			undefined,
			'ltr',
			undefined,
			undefined,
		]);
	});

	test('a cell stands from the right in a table that is read from the left', () => {
		expect(tags(shown('| a | b |\n|--|--|\n| c | خلية |'), 'td')).toEqual(['<td>', '<td dir="rtl">']);
	});
});

test('the box of a task says whether it is done', () => {
	expect(tags(shown('- [ ] a\n- [x] b'), 'input')).toEqual([
		'<input type="checkbox" disabled aria-label="Not done">',
		'<input type="checkbox" checked disabled aria-label="Done">',
	]);
});
