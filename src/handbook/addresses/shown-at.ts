import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered, rememberedAs } from '../model/remembered.ts';
import { ladders } from '../ask/ladder.ts';
import { axisParts, haveAxesRoom, questionParts, storyParts, teamParts, transitionParts } from '../lists/of-kinds.ts';
import { areaPages, areByArea } from '../lists/of-responsibilities.ts';
import { levelParts, roleParts } from '../lists/of-roles.ts';
import type { Part } from '../lists/parts.ts';
import { kindOf, type CollectionName } from '../schema/collections.ts';
import { addressOf, areaAddress, listAddress, partAddress } from './addresses.ts';
import { groupAnchor, roleQuestionsAnchor, trackAnchor } from './anchors.ts';

/** What a later page of a list shows: entries, and the anchors of what they stand under. */
interface Later {
	/** The pages of entries, by their collection and id. */
	pages: Map<string, string>;
	/** The addresses of anchors, by the address that they had if all stood on the page of the list. */
	anchors: Map<string, string>;
}

/** On which pages lists go on: it hangs on how long all texts are, and seldom changes with one of them. */
export const onLaterPages = rememberedAs('on later pages', (handbook): Later => {
	const pages = new Map<string, string>();
	const anchors = new Map<string, string>();
	const put = (list: string, page: string, names: Iterable<string>) => {
		for (const name of names) {
			const [old, now] = [`${list}#${name}`, `${page}#${name}`];
			if (old !== now && !anchors.has(old)) anchors.set(old, now);
		}
	};
	function spread<Of>(
		collection: CollectionName,
		parts: readonly Part<Of>[],
		of: (group: Of) => { entries: Iterable<Pick<Entry, 'id'>>; anchors: Iterable<string> },
	): void {
		const list = listAddress(collection);
		/** What begins on the first part and goes on behind it is found where it begins. */
		const begun = new Set(parts[0]!.groups.flatMap((group) => [...of(group).anchors]));
		for (const part of parts.slice(1)) {
			const page = partAddress(list, part.number);
			for (const group of part.groups) {
				const { entries, anchors: all } = of(group);
				const names = [...all].filter((name) => !begun.has(name));
				for (const { id } of entries) pages.set(`${collection}/${id}`, page);
				put(list, page, names);
			}
		}
	}
	spread('roles', roleParts(handbook), ({ id, items }) => ({ entries: items, anchors: [trackAnchor(id)] }));
	spread('levels', levelParts(handbook), ({ items }) => ({
		entries: items.flatMap((role) => ladders(handbook).get(role.id) ?? []),
		anchors: [],
	}));
	spread('stories', storyParts(handbook), ({ id, items }) => ({ entries: items, anchors: [id] }));
	spread('transitions', transitionParts(handbook), ({ id, items }) => ({ entries: items, anchors: [id] }));
	spread('teams', teamParts(handbook), ({ items }) => ({ entries: items, anchors: [] }));
	spread('faq', questionParts(handbook), ({ id, items }) => ({
		entries: items,
		anchors: [roleQuestionsAnchor(id), ...items.map((question) => question.id)],
	}));
	spread('axes', axisParts(handbook), ({ id, items }) => ({
		entries: items,
		anchors: [...(id === undefined ? [] : [groupAnchor(id)]), ...items.map((axis) => axis.id)],
	}));
	for (const { area, parts } of areaPages(handbook)) {
		const page = areaAddress(area.id);
		for (const { number, groups } of parts) {
			const at = partAddress(page, number);
			const ids = groups.flatMap(({ items }) => items.map(({ id }) => id));
			put(page, at, ids);
			if (!areByArea(handbook)) continue;
			for (const id of ids) pages.set(`responsibilities/${id}`, at);
			put(listAddress('responsibilities'), at, ids);
		}
	}
	if (!haveAxesRoom(handbook)) {
		for (const { number, groups } of axisParts(handbook)) {
			const names = groups.flatMap(({ id, items }) => [
				...(id === undefined ? [] : [groupAnchor(id)]),
				...items.map((axis) => axis.id),
			]);
			put(listAddress('levels'), partAddress(listAddress('axes'), number), names);
		}
	}
	return { pages, anchors };
});

/** The page of its list on which an entry stands; nothing where there is no such list. */
export function listPageOf(handbook: Handbook, { collection, id }: Entry): string | undefined {
	return onLaterPages(handbook).pages.get(`${collection}/${id}`) ?? kindOf(collection).list;
}

/**
 * Where what an address names is shown. A list that one page has no room for is shown part by part, and what stands
 * on it keeps the address that it has in a small handbook, for whoever links to it.
 */
export const shownAt = (handbook: Handbook, address: string): string =>
	onLaterPages(handbook).anchors.get(address) ?? address;

/** Where an entry is shown: its page, or its place on one. */
export const placeOfEntry = (handbook: Handbook, entry: Entry): string => shownAt(handbook, addressOf(entry));

/** The file in which the page of a list finds where its places are shown that stand on other pages. */
export const placesFile = (list: string) => `${list}places.json`;

/** The lists of which some places are shown on other pages: by those pages, the names of their places. */
export const leadingOn = remembered((handbook): ReadonlyMap<string, Readonly<Record<string, readonly string[]>>> => {
	const all = new Map<string, Record<string, string[]>>();
	for (const [old, now] of onLaterPages(handbook).anchors) {
		const [list = ''] = old.split('#');
		const [page = '', name = ''] = now.split('#');
		if (!all.has(list)) all.set(list, {});
		(all.get(list)![page] ??= []).push(name);
	}
	return all;
});

/** Every place of a list that stands on a later page of it. */
export const movedAnchors = (handbook: Handbook): Iterable<string> => onLaterPages(handbook).anchors.values();
