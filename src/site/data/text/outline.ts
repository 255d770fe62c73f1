import { addressOf, compareAddress, heldAddress, listAddress, pageOf } from '../../../handbook/addresses/addresses.ts';
import { allAddresses } from '../../../handbook/addresses/all-addresses.ts';
import { areasOf } from '../../../handbook/ask/areas.ts';
import { levelsOf } from '../../../handbook/ask/ladder.ts';
import { heldBy } from '../../../handbook/ask/ownership.ts';
import { comparedPairs } from '../../../handbook/ask/pairs.ts';
import { allEntries, type Entry } from '../../../handbook/model/handbook.ts';
import { byOrder } from '../../../handbook/model/order.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { remembered } from '../../../handbook/model/remembered.ts';
import { collectionNames, type CollectionName } from '../../../handbook/schema/collections.ts';
import { sentences as comparisons } from '../../compare/sentences.ts';
import { kindViews } from '../../kinds/index.ts';
import { sentences } from './sentences.ts';

/** A part of the whole handbook. */
export interface Chapter {
	title: string;
	/** What its sheets are called on paper. */
	head: string;
	/** The addresses of the pages that it holds, in the order in which they are read. */
	pages: readonly string[];
}

/**
 * The kinds in the order in which questions are answered from a text: who there is and what each level
 * asks, who answers for what in which team, and then what explains it. Any other comes after them.
 */
const FIRST: readonly CollectionName[] = [
	...(['roles', 'levels', 'teams', 'responsibilities', 'axes'] as const),
	...(['faq', 'pages', 'transitions', 'steps', 'stories'] as const),
];

const inOrder = [...new Set([...FIRST, ...collectionNames])];

/** The whole handbook: each page that shows an entry once, and those that go on from one. Lists and comparisons say the same again. */
export const wholeOutline = remembered((handbook: PublicHandbook): readonly Chapter[] => {
	const further = furtherPages(handbook);
	const told = new Set<string>();
	const chapters = inOrder.map((kind) => {
		const pages = pagesOf(handbook, kind).flatMap((page) => [page, ...(further.get(page) ?? [])]);
		const fresh = [...new Set(pages)].filter((page) => !told.has(page));
		for (const page of fresh) told.add(page);
		return { title: titleOf(handbook, kind), head: kind, pages: fresh };
	});
	return chapters.filter(({ pages }) => pages.length > 0);
});

/** The same with roles two by two, for a text: paper has no room for it. What the pages say of both is left out there, so each says what only one does. */
export const textOutline = remembered((handbook: PublicHandbook): readonly Chapter[] => {
	const pages = comparedPairs(handbook).map(([a, b]) => compareAddress(a.id, b.id));
	const chapter = { title: comparisons.section, head: 'compare', pages };
	return pages.length > 0 ? [...wholeOutline(handbook), chapter] : wholeOutline(handbook);
});

/** A role with all that belongs to it. */
export function roleOutline(handbook: PublicHandbook, role: Entry<'roles'>): readonly Chapter[] {
	const further = furtherPages(handbook);
	const chapter = (kind: CollectionName, entries: Iterable<Entry>): Chapter => ({
		title: labelOf(handbook, kind),
		head: kind,
		pages: [...entries].map(addressOf).flatMap((page) => [page, ...(further.get(page) ?? [])]),
	});
	const about = (ids: readonly (string | undefined)[]) => ids.includes(role.id);
	const held = new Set(heldBy(handbook, role.id).map(({ responsibility }) => responsibility));
	const chapters: Chapter[] = [
		{ title: role.data.title, head: `role-${role.id}`, pages: [addressOf(role)] },
		chapter('levels', levelsOf(handbook, role.id)),
		chapter(
			'responsibilities',
			areasOf(handbook).flatMap(({ responsibilities }) => responsibilities.filter((one) => held.has(one))),
		),
		chapter(
			'transitions',
			sorted(handbook, 'transitions').filter(({ data }) => about([data.from, data.to])),
		),
		chapter(
			'stories',
			sorted(handbook, 'stories').filter(({ data }) => about([data.role])),
		),
	];
	return chapters.filter(({ pages }) => pages.length > 0);
}

const sorted = <Name extends CollectionName>(handbook: PublicHandbook, kind: Name): Entry<Name>[] =>
	[...(handbook[kind] as ReadonlyMap<string, Entry<Name>>).values()].sort(byOrder);

/** The pages on which the entries of a kind stand, each once. */
function pagesOf(handbook: PublicHandbook, kind: CollectionName): string[] {
	if (kind === 'faq') return handbook.faq.size > 0 ? [listAddress('faq')] : [];
	if (kind === 'responsibilities') return areasOf(handbook).flatMap((area) => area.responsibilities.map(addressOf));
	// Levels follow the role that they are levels of.
	if (kind === 'roles')
		return sorted(handbook, 'roles').flatMap((role) => [role, ...levelsOf(handbook, role.id)].map(addressOf));
	return [...new Set(sorted(handbook, kind).map((entry) => pageOf(addressOf(entry))))];
}

/** The pages that go on from another, which has no room for all: its parts, and what a role holds. */
const furtherPages = remembered((handbook: PublicHandbook): ReadonlyMap<string, readonly string[]> => {
	const further = Map.groupBy(
		[...allAddresses(handbook, []).keys()].filter((address) => /\/part\/\d+\/$/.test(address)),
		(address) => address.replace(/part\/\d+\/$/, ''),
	);
	const all = allAddresses(handbook, []);
	for (const role of allEntries(handbook, ['roles'])) {
		const held = heldAddress(role.id);
		if (all.has(held)) further.set(addressOf(role), [held, ...(further.get(held) ?? [])]);
	}
	return further;
});

/** What the chapter of a kind is called in the whole, in which levels stand with their roles. */
const titleOf = (handbook: PublicHandbook, kind: CollectionName): string =>
	kind === 'roles' && handbook.levels.size > 0 ? sentences.rolesAndLevels : labelOf(handbook, kind);

/** What a kind is called, as its section is. */
function labelOf(handbook: PublicHandbook, kind: CollectionName): string {
	const { section } = kindViews[kind];
	return (typeof section === 'string' ? undefined : section(handbook)?.label) ?? kind;
}
