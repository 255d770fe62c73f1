import { describe, expect, test } from 'vitest';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import { allAddresses, leadsSomewhere } from '../../handbook/addresses/all-addresses.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { published } from '../../handbook/model/published.ts';
import { checkFolders, contentFolders } from '../../workplace/layers.ts';
import { searchRecords } from './records.ts';

const handbook = published((await checkFolders(contentFolders())).handbook);
const records = searchRecords(handbook);
const addresses = records.map(({ address }) => address);

describe('the records of the search', () => {
	test('hold every entry that has an address, and every statement of a level', () => {
		const wanted = [...allEntries(handbook, collectionNames)].map((entry) => placeOfEntry(handbook, entry));
		expect(wanted.filter((address) => !addresses.includes(address))).toEqual([]);
		const statements = [...handbook.levels.values()].flatMap(({ data }) =>
			Object.values(data.expectations).flatMap((expectation) =>
				expectation.statements.flatMap(({ text }) => text ?? []),
			),
		);
		const titles = new Set(records.filter(({ kind }) => kind === 'expectation').map(({ title }) => title));
		expect(statements.filter((text) => !titles.has(text))).toEqual([]);
	});

	test('lead to places that there are, each place once', () => {
		const all = allAddresses(handbook, []);
		expect(addresses.filter((address) => !leadsSomewhere(all, address))).toEqual([]);
		expect(addresses.length).toBe(new Set(addresses).size);
	});

	test('say who answers where a body names an owner, and hold no mark-up but what the page on writing shows', () => {
		const marked = records.filter(({ text }) => /<Owner|<Count|\]\(|\*\*|^## /.test(text));
		expect(marked.map(({ address }) => address)).toEqual(['/editing/#what-you-can-write']);
	});

	test('are there for the smallest of handbooks', () => {
		const small = published(handbookFrom({ 'roles/cook.mdx': 'title: Cook\nsummary: Cooks.' }));
		expect(searchRecords(small).map(({ address }) => address)).toContain('/roles/cook/');
	});

	test('call a level by its place, and a list by what people call it who do not know its name', () => {
		const knownAs = (kind: string) => records.filter((one) => one.kind === kind).flatMap(({ keywords }) => keywords);
		expect(knownAs('level')).toContain('Level 3');
		expect(knownAs('overview')).toContain('career ladder');
	});

	test('hold nothing that is private', () => {
		const secret = published(
			handbookFrom({
				'roles/cook.mdx': 'title: Cook\nsummary: Cooks.',
				'responsibilities/recipe.mdx': 'title: The recipe\nowner: cook\nsummary: Kept.\nprivate: true',
			}),
		);
		expect(JSON.stringify(searchRecords(secret))).not.toContain('recipe');
	});
});
