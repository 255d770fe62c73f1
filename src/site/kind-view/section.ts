import { addressOf } from '../../handbook/addresses/addresses.ts';
import { titleOf, type Entry } from '../../handbook/model/handbook.ts';
import { sentences } from './sentences.ts';

/** A link of the sidebar. */
export interface SidebarLink {
	label: string;
	address: string;
}

/** A group of links of the sidebar. */
export interface SidebarGroup {
	label?: string;
	/** The page of the group as a whole, where it has one. */
	address?: string;
	links: SidebarLink[];
}

/** A section of the site: one of the ways into the handbook. */
export interface Section {
	id: string;
	label: string;
	address: string;
	/** Whether the address is that of a page of prose, which the search knows as such. */
	isGuide?: boolean;
	/** What the sidebar lists there; made on first use, since most pages need one section of many. */
	groups: () => SidebarGroup[];
}

/** Entries as links of the sidebar, in their order. */
export const linksTo = (entries: readonly Entry[]): SidebarLink[] =>
	entries.map((entry) => ({ label: titleOf(entry), address: addressOf(entry) }));

/**
 * Entries as groups by what the settings name, in the order in which they list it; those without one last.
 *
 * @param nameOf the id of the group of an entry, such as its area
 * @param pageOf the address of the page of a group, where groups have pages
 */
export function grouped<Grouped extends Entry>(
	entries: readonly Grouped[],
	nameOf: (entry: Grouped) => string | undefined,
	named: Readonly<Record<string, { title: string }>>,
	pageOf?: (id: string) => string,
): SidebarGroup[] {
	const groups = Map.groupBy(entries, (entry) => (Object.hasOwn(named, nameOf(entry) ?? '') ? nameOf(entry)! : ''));
	const ids = [...Object.keys(named), ''].filter((id) => groups.has(id));
	return ids.map((id) => {
		const links = linksTo(groups.get(id)!);
		if (id === '') return ids.length > 1 ? { label: sentences.other, links } : { links };
		return { label: named[id]!.title, links, ...(pageOf ? { address: pageOf(id) } : {}) };
	});
}
