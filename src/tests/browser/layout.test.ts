import { describe, expect, test } from 'vitest';
import { withPage } from './browser.ts';
import { lookAt } from './layout/layout.ts';

/** What is found on a page of some body and style, at each width and on paper. */
const lookAtBody = (body: string, style = '') =>
	withPage({}, async (page) => {
		await page.setContent(
			`<!doctype html><html lang="en"><title>A</title><style>body { margin: 0; font: 16px/1.5 sans-serif } ${style}</style><main>${body}</main>`,
		);
		return lookAt(page);
	});

/** The kinds of fault that are found at a width or on paper, or at all of them. */
async function faultsOf(body: string, style?: string, on?: string): Promise<string[]> {
	const looks = await lookAtBody(body, style);
	const faults = looks.filter((look) => on === undefined || look.on === on).flatMap((look) => look.faults);
	return [...new Set(faults.map((fault) => fault.slice(0, fault.indexOf(':'))))];
}

const WIDE =
	'<div style="width: 700px; white-space: nowrap">A table of many columns, which are what they are, and as many rows</div>';
const LONG = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';

describe('a look at a layout finds', () => {
	test.for([
		{
			what: 'a word that is broken in its middle',
			body: '<p style="width: 60px; overflow-wrap: anywhere">Accountability</p>',
			found: 'broken',
		},
		{
			what: 'a word that is broken in a heading of narrow lines',
			body: '<h1 style="width: 60px; line-height: 0.9; overflow-wrap: anywhere">Accountability</h1>',
			found: 'broken',
		},
		{
			what: 'a letter a line, beside a column that takes all the room',
			body: '<div style="display: grid; grid-template-columns: minmax(0, 1fr) auto; width: 300px; overflow-wrap: anywhere"><b>Pay</b><i style="width: 290px">all</i></div>',
			found: 'broken',
		},
		{
			what: 'a column that has no room for two words',
			body: '<table><td style="width: 1px">Decides alone about every single person<td style="width: 100%">Much more</table>',
			found: 'one word a line',
		},
		{
			what: 'a word that is longer than its frame',
			body: '<p style="width: 60px">Accountability</p>',
			found: 'out of its frame',
		},
		{
			what: 'a label that begins before its picture',
			body: '<p style="margin-left: 50px">A <svg style="overflow: visible" width="90" height="20"><text x="20" y="15" text-anchor="end">Accountability</text></svg></p>',
			found: 'out of its frame',
		},
		{
			what: 'a table that is wider than its frame',
			body: '<div style="width: 200px"><table><td style="min-width: 300px">A</table></div>',
			found: 'out of its frame',
		},
		{ what: 'a page that is wider than a phone', body: WIDE, found: 'out of its frame' },
		{
			what: 'what scrolls out of reach of the keyboard',
			body: `<div style="overflow-x: auto; width: 300px" aria-label="A table">${WIDE}</div>`,
			found: 'scrolls without a focus',
		},
		{
			what: 'what scrolls and says not what it is',
			body: `<div style="overflow-x: auto; width: 300px" tabindex="0">${WIDE}</div>`,
			found: 'scrolls without a name',
		},
		{
			what: 'a text that ends in three dots',
			body: '<p style="width: 90px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">Engineering manager</p>',
			found: 'cut off',
		},
		{
			what: 'lines below the edge of their frame',
			body: '<p style="width: 300px; height: 30px; overflow: hidden">One line, and another one, and one more that nobody reads</p>',
			found: 'cut off',
		},
		{
			what: 'a label that a picture has no room for',
			body: '<svg width="100" height="40"><text x="60" y="20">Engineering manager</text></svg>',
			found: 'cut off',
		},
		{
			what: 'two labels on each other',
			body: '<svg width="300" height="40"><text x="10" y="20">Engineering</text><text x="40" y="24">Manager</text></svg>',
			found: 'over each other',
		},
		{
			what: 'a text that lies over the next',
			body: '<p style="height: 2px; margin: 0">Two <br> lines</p><p style="margin: 0">Three</p>',
			found: 'over each other',
		},
	])('$what', async ({ body, found }) => {
		expect(await faultsOf(body)).toContain(found);
	});

	test('on paper what has to be scrolled on a screen', async () => {
		const scroller = `<div style="overflow-x: auto; width: 300px" tabindex="0" aria-label="A table">${WIDE}</div>`;
		expect(await faultsOf(scroller, '', '390')).toEqual([]);
		expect(await faultsOf(scroller, '', 'print')).toContain('cut off');
	});

	test('what is folded', async () => {
		expect(
			await faultsOf(
				`<details><summary>More</summary><div style="overflow: hidden; width: 9em">${WIDE}</div></details>`,
			),
		).toContain('cut off');
	});
});

describe('a look at a layout finds nothing', () => {
	test.for([
		{ what: 'in a text of several lines', body: `<p>${'Some words and more of them. '.repeat(40)}</p>` },
		{ what: 'in a word that breaks at its hyphen', body: '<p style="width: 60px">On-call-rota</p>' },
		{ what: 'in a word that breaks at a soft hyphen', body: '<p style="width: 70px">Account&shy;ability</p>' },
		{ what: 'in a word that is longer than any line', body: `<h1 style="overflow-wrap: anywhere">${LONG}</h1>` },
		{
			what: 'in what only screen readers have',
			body: '<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; white-space: nowrap">A text of some words</p>',
		},
		{
			what: 'in what is scrolled out of a frame, over what stands below that',
			body: '<div style="height: 50px; overflow: auto" tabindex="0" aria-label="A list"><p>One<p>Two<p>Three<p>Four</div><p style="margin: 0">Below</p><p>Two</p>',
			on: '390',
		},
		{ what: 'in what is not shown', body: '<p hidden style="width: 60px">Accountability</p>' },
	])('$what', async ({ body, on }) => {
		expect(await faultsOf(body, '', on)).toEqual([]);
	});

	test('in what is printed across, as it says', async () => {
		const wide = '<div class="wide">A table of many columns</div>';
		const style = '@media print { .wide { width: 900px } }';
		expect(await faultsOf(wide, style)).toEqual(['out of its frame']);
		expect(
			await faultsOf(wide, `${style} @page across { size: A4 landscape } @media print { main { page: across } }`),
		).toEqual([]);
	});
});

test('a look at a layout tells how tall a page is, folded as it comes', async () => {
	const looks = await lookAtBody(
		'<div style="height: 2000px"></div><details><div style="height: 500px">A</div></details>',
	);
	const heights = looks.map(({ on, height }) => [on, 500 * Math.floor(height / 500)]);
	expect(heights).toEqual([
		['1280', 2000],
		['390', 2000],
		['print', 2000],
	]);
});
