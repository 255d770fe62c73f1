import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { onLaterPages, placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { published } from '../../handbook/model/published.ts';
import { readsOf } from '../../handbook/model/reads.ts';
import { entriesBelow } from '../../workplace/entries-below.ts';
import { engine } from '../../workplace/roots.ts';
import { noted, partsOf } from './noted.ts';

/** Questions that one page has no room for, of which the first is answered in so many sentences. */
const handbook = (sentences: number) =>
	noted(
		published(
			handbookFrom(
				Object.fromEntries(
					Array.from({ length: 120 }, (_, index) => [
						`faq/q-${100 + index}.mdx`,
						`question: Why ${index}?\nanswer: ${'It depends on who asks, and when. '.repeat(index === 0 ? sentences : 20)}`,
					]),
				),
			),
		),
	);
const digestOf = (sentences: number) => partsOf(handbook(sentences), new Map()).get(onLaterPages.part);

describe('on which page a list goes on', () => {
	test('is all that is read of the other texts by whoever asks where an entry stands', () => {
		const many = handbook(20);
		const { reads } = readsOf(() => placeOfEntry(many, many.faq.get('q-219')!));
		expect([...reads]).toEqual([onLaterPages.part]);
	});

	test('says the same when a text becomes a little longer, and something else once an entry comes to stand elsewhere', () => {
		expect(digestOf(21)).toBe(digestOf(20));
		expect(digestOf(900)).not.toBe(digestOf(20));
	});
});

test('what any answer says that counts as one part is known when pages are compared', () => {
	const code = entriesBelow(join(engine, 'src')).filter(({ name }) => /(?<!\.test)\.(ts|astro)$/.test(name));
	const told = code
		.flatMap(({ parentPath, name }) => [
			...readFileSync(join(parentPath, name), 'utf8').matchAll(/\brememberedAs\(\s*'([^']+)'/g),
		])
		.map(([, part]) => part);
	expect(told).toContain(onLaterPages.part);
	expect(told.filter((part) => !partsOf(handbook(1), new Map()).has(part!))).toEqual([]);
});
