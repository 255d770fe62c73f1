import type { Place } from '../model/diagnostic.ts';
import { allEntries, entryAt, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { linksOf } from '../source/entry-links.ts';
import { layerOf } from '../model/layer-of.ts';
import { allAddresses } from '../addresses/all-addresses.ts';
import { showTarget, targetOf, type Target } from '../addresses/links.ts';
import { privateFacts, privateNames, type PrivateName } from '../ask/private-names.ts';
import { privateDetailsOf, published, type PublicHandbook } from '../model/published.ts';
import { referencesOf, type Reference } from '../model/references.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { count, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';
import { saidIn, saidInSettings } from '../model/said.ts';

export const privateStaysPrivate: Rule = {
	id: 'private-stays-private',
	summary: 'What is published names nothing that is private, by its id or by its title, and links to nothing that is.',
	severity: 'error',
	*check(handbook) {
		const isPrivate = (entry: Entry) => entry.data.private || privateDetailsOf(entry).length > 0;
		if (![...allEntries(handbook, collectionNames)].some(isPrivate)) return;
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
		for (const name of [...privateNames(handbook, visible), ...privateFacts(handbook, visible)])
			yield* tellTales(handbook, visible, name);
	},
};

function entryOf(handbook: Handbook, { to, id }: Reference): Entry | undefined {
	const [, collection, rest] = to === 'any' ? (/^([^/]+)\/(.+)$/.exec(id) ?? []) : [id, to, id];
	const name = collectionNames.find((known): known is CollectionName => known === collection);
	return name && rest !== undefined ? entryAt(handbook, name, rest) : undefined;
}

/** Texts that say what is private. */
function* tellTales(handbook: Handbook, visible: PublicHandbook, name: PrivateName): Iterable<Finding> {
	const { mark } = name;
	const what = `${quote(name.text)}, which is ${name.is}`;
	const related = [{ at: mark, message: 'private' }];
	const severity = name.isSure ? 'error' : 'warning';
	const upper = layerOf(handbook.layers, mark.file);
	/** What layers below said before is known anyway, and nobody is to change it there. */
	const isBefore = (at: Place) => layerOf(handbook.layers, at.file) < upper;
	let before = 0;
	for (const entry of allEntries(visible, collectionNames)) {
		for (const { text, placeOfPart } of saidIn(entry)) {
			for (const found of name.findIn(text)) {
				const at = placeOfPart(found);
				if (isBefore(at)) before += 1;
				else
					yield {
						severity,
						at,
						message: `${quote(titleOf(entry))} is published, and says ${what}.`,
						hint: 'Take it out until it may be known, or make this entry private too (“private: true”).',
						related,
					};
			}
		}
	}
	for (const { text, at } of saidInSettings(handbook)) {
		for (const _ of name.findIn(text)) {
			if (isBefore(at)) before += 1;
			else
				yield {
					severity,
					at,
					message: `handbook.yaml says ${what}, and what it says is published.`,
					hint: 'Take it out until it may be known.',
					related,
				};
		}
	}
	if (before === 0) return;
	yield {
		severity: 'warning',
		at: mark,
		message: `${quote(name.text)} is private here, and ${count(before, 'passage')} of the layers below ${before === 1 ? 'says' : 'say'} it.`,
		hint: name.instead,
	};
}
