import type { Page } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Account } from './account.ts';
import type { WrittenEntry } from './entry-text.ts';
import type { LayerNames } from './layer-names.ts';
import { titlesOf } from './titles.ts';

/** Prose that belongs to no thing as pages; one that says what another says is listed. */
export function pageEntries({ pages }: Table, names: LayerNames, account: Account): Map<string, WrittenEntry> {
	const entries = new Map<string, WrittenEntry>();
	const list = (page: Page, why: string) => account.list({ ...page, reason: '', text: page.prose }, why);
	const first = new Map<string, Page>();
	const own = pages.filter((page) => {
		const words = `${page.title} ${page.prose}`;
		const same = first.get(words);
		if (page.title === undefined || page.title.trim() === '') list(page, 'A page needs a title.');
		else if (same !== undefined) list(page, `${same.at.file} says the same, and is a page.`);
		else return first.set(words, page) && true;
		return false;
	});
	names.ids.expect(
		'pages',
		own.map(({ key, title = '' }) => ({ key, text: title })),
	);
	const titles = titlesOf(own);
	for (const { key, prose } of own) {
		const title = titles.get(key)!;
		entries.set(`pages/${names.ids.give('pages', [title], 'page', key)}.mdx`, { key, fields: { title }, body: prose });
	}
	return entries;
}
