import type { Entry, Handbook } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { linksOf } from '../source/entry-links.ts';
import { allAddresses } from '../addresses/all-addresses.ts';
import { allEntries, entryAt, titleOf } from '../model/handbook.ts';
import { showTarget, targetOf, type Target } from '../addresses/links.ts';
import { published } from '../model/published.ts';
import { referencesOf, type Reference } from '../model/references.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const privateStaysPrivate: Rule = {
	id: 'private-stays-private',
	summary: 'What is published names nothing that is private, and links to nothing that is.',
	severity: 'error',
	*check(handbook) {
		if (![...allEntries(handbook, collectionNames)].some(({ data }) => data.private)) return;
		const visible = published(handbook);
		const everywhere = allAddresses(handbook, []);
		const shown = allAddresses(visible, []);
		const isAt = ({ path, anchor }: Target, addresses: typeof shown) =>
			(addresses.get(path)?.has(anchor) ?? false) ? true : anchor === '' && addresses.has(path);
		for (const entry of allEntries(visible, collectionNames)) {
			const title = quote(titleOf(entry));
			for (const reference of referencesOf(entry)) {
				const hidden = entryOf(handbook, reference);
				if (!hidden || entryOf(visible, reference)) continue;
				yield {
					at: reference.at(),
					message: `${title} is published, and names ${quote(titleOf(hidden))}, which is private.`,
					hint: 'Make this entry private too (“private: true”), or remove the name.',
					...(hidden.data.private ? { related: [{ at: placeOf(hidden, 'private'), message: 'private' }] } : {}),
				};
			}
			for (const { url, at } of linksOf(entry)) {
				const target = targetOf(entry, url, handbook.settings);
				if (!target || !isAt(target, everywhere) || isAt(target, shown)) continue;
				yield {
					at: at(),
					message: `${title} is published, and links to ${showTarget(target)}, which is private.`,
					hint: 'Make this entry private too (“private: true”), or remove the link.',
				};
			}
		}
	},
};

function entryOf(handbook: Handbook, { to, id }: Reference): Entry | undefined {
	const [, collection, rest] = to === 'any' ? (/^([^/]+)\/(.+)$/.exec(id) ?? []) : [id, to, id];
	const name = collectionNames.find((known): known is CollectionName => known === collection);
	return name && rest !== undefined ? entryAt(handbook, name, rest) : undefined;
}
