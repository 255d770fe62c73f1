import { describe, expect, test } from 'vitest';
import { Links } from './follow-links.ts';

const goals = {
	files: new Set(['faq/index.html', 'about.html', 'a b.png', 'book.pdf', '_astro/x.css', 'no-page/x.txt']),
	ids: new Map([
		['/', new Set<string>()],
		['/faq/', new Set(['why', 'wär', 'a.b'])],
		['/about.html', new Set<string>()],
		['/bücher/', new Set<string>()],
	]),
};
const NOT_THERE = 'which is not there';
const NO_PLACE = 'a place that is not on the page';

/** What is said of one address on the page of questions; nothing where it leads somewhere. */
function saidOf(written: string, base = '/', ids = goals.ids.get('/faq/')!): string | undefined {
	const links = new Links();
	links.add('faq/index.html', '/faq/', [written], ids);
	const [said, ...more] = links.problems(goals, { site: 'https://a.example', base });
	expect(more).toEqual([]);
	return said?.replace(`faq/index.html leads to ${written}, `, '').replace(/\.$/, '');
}

describe('where an address leads', () => {
	test.each<[string, string | undefined]>([
		['/', undefined],
		['/faq/', undefined],
		['/faq/#why', undefined],
		['/faq/#top', undefined],
		['/faq/#', undefined],
		['/faq/#how', NO_PLACE],
		['/faq/#w%C3%A4r', undefined],
		['/faq/#a.b', undefined],
		['/faq/#a.c', NO_PLACE],
		['/faq/?q=1#why', undefined],
		['/faq', NOT_THERE],
		['/about.html', undefined],
		['/about.html#top', undefined],
		['/b%C3%BCcher/', undefined],
		['/b%C3/', NOT_THERE],
		['/book.pdf', undefined],
		['/book.pdf#page', undefined],
		['/a%20b.png', undefined],
		['/gone.pdf', NOT_THERE],
		['/no-page/', NOT_THERE],
		['/a/b.c/d.e', NOT_THERE],
		['../book.pdf', undefined],
		['../gone.pdf', NOT_THERE],
		['#why', undefined],
		['#how', NO_PLACE],
		['#a.b', undefined],
		['mailto:a@b.example', undefined],
		['TEL:123', undefined],
		['data:image/png,x', undefined],
		['my-mailto:x', undefined],
		['https://b.example/gone', undefined],
		['//b.example/gone', undefined],
		['https://a.example/faq/#why', undefined],
		['https://a.example/gone', NOT_THERE],
		['https://a.example:80:80/', 'which is no address'],
	])('%s', (written, expected) => {
		expect(saidOf(written)).toBe(expected);
	});

	test.each<[string, string | undefined]>([
		['/hand/faq/#why', undefined],
		['/hand/gone/', NOT_THERE],
		['/faq/', 'which is outside of /hand/'],
		['../book.pdf', undefined],
		['../../book.pdf', 'which is outside of /hand/'],
		['#how', NO_PLACE],
	])('below a base path: %s', (written, expected) => {
		expect(saidOf(written, '/hand/')).toBe(expected);
	});

	test('a place on its own page is looked for there', () => {
		expect(saidOf('#here', '/', new Set(['here']))).toBeUndefined();
		expect(saidOf('#why', '/', new Set(['here']))).toBeUndefined();
	});
});

describe('what is said of many', () => {
	const said = (...all: [file: string, ...addresses: string[]][]) => {
		const links = new Links();
		for (const [file, ...addresses] of all) links.add(file, `/${file}`, addresses);
		return links.problems(goals, { site: 'https://a.example', base: '/' });
	};

	test('an address is told once, with the first file that holds it and how many others do', () => {
		expect(said(['a.html', '/gone/'], ['b.html', '/gone/'], ['c.html', '/gone/', '/gone/'])).toEqual([
			'a.html and 2 others lead to /gone/, which is not there.',
		]);
		expect(said(['a.html', '/gone/', '/gone/'])).toEqual(['a.html leads to /gone/, which is not there.']);
	});

	test('one that hangs on where it stands is followed from each file, and told once', () => {
		expect(said(['a.html', 'gone'], ['faq/b.html', 'gone'])).toEqual([
			'a.html and 1 other lead to gone, which is not there.',
		]);
		expect(said(['no-page/a.html', 'x.txt'], ['b.html', 'x.txt'])).toEqual([
			'b.html leads to x.txt, which is not there.',
		]);
	});
});
