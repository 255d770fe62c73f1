import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { allAddresses } from './all-addresses.ts';
import { lookUpLinks } from './unknown-page.ts';
import { leadingOn, listPageOf, placeOfEntry, shownAt } from './shown-at.ts';

const every = (count: number, make: (index: number) => [string, string]) =>
	Object.fromEntries(Array.from({ length: count }, (_, index) => make(index + 1)));
const long = 'It depends on who asks, and on what they have been told before. '.repeat(12);

const few = handbookFrom({ 'roles/cook.mdx': 'title: Cook', 'faq/q-1.mdx': 'question: Why?' });
const many = handbookFrom({
	'handbook.yaml': 'areas: { kitchen: { title: Kitchen } }',
	'roles/cook.mdx': 'title: Cook',
	'pages/about.mdx': 'title: About',
	...every(120, (index) => [`faq/q-${index}.mdx`, `question: Why ${index}?\nanswer: ${long}`]),
	...every(130, (index) => [
		`responsibilities/d-${index}.mdx`,
		`title: Duty ${index}\nowner: cook\n${index % 2 ? 'area: kitchen' : ''}`,
	]),
});
const question = (handbook: typeof many, id: string) => handbook.faq.get(id)!;

describe('what one page has room for', () => {
	test('is shown at its address', () => {
		expect(placeOfEntry(few, question(few, 'q-1'))).toBe('/faq/#q-1');
		expect([...allAddresses(few, []).keys()].filter((address) => address.includes('/part/'))).toEqual([]);
		expect(leadingOn(few).size).toBe(0);
	});
});

describe('what no one page has room for', () => {
	const last = [...many.faq.values()].find((entry) => placeOfEntry(many, entry) !== `/faq/#${entry.id}`)!;

	test('is shown on a part of its list, and its first address still leads to it', () => {
		expect(placeOfEntry(many, last)).toMatch(/^\/faq\/part\/\d+\/#q-\d+$/);
		expect(listPageOf(many, last)).toBe(placeOfEntry(many, last).split('#')[0]);
		expect(Object.values(leadingOn(many).get('/faq/')!).flat()).toContain(last.id);
	});

	test.each([`/faq/#${last.id}`, '/responsibilities/#d-1', '/responsibilities/#d-2', '/responsibilities/no-area/'])(
		'may be linked to as %s',
		(url) => expect(lookUpLinks(many)(many.pages.get('about')!, url)).toBeUndefined(),
	);

	test('is on the page of its area, or of what belongs to none', () => {
		expect(shownAt(many, '/responsibilities/#d-1')).toBe('/responsibilities/area/kitchen/#d-1');
		expect(shownAt(many, '/responsibilities/#d-2')).toBe('/responsibilities/no-area/#d-2');
	});

	test('has an address for all that one role holds', () => {
		expect(allAddresses(many, []).has('/responsibilities/role/cook/')).toBe(true);
	});
});
