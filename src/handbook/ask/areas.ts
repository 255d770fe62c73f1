import { compareText } from '../model/diagnostic.ts';
import { byTitle } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { namedHolders } from './ownership.ts';

/** An area of work with the responsibilities that belong to it. */
export interface Area {
	/** Absent for what belongs to no area. */
	id?: string;
	title: string;
	summary?: string;
	responsibilities: Entry<'responsibilities'>[];
}

/** What belongs to one area; without an id what belongs to none. */
export type InArea<Item> = Pick<Area, 'id' | 'title' | 'summary'> & { items: Item[] };

/**
 * Things that have to do with a responsibility each, by its area: in the order of the settings, what
 * has no area last, and only areas that hold something.
 */
export function byArea<Item>(
	{ settings }: Handbook,
	items: Iterable<Item>,
	responsibilityOf: (item: Item) => Entry<'responsibilities'>,
): InArea<Item>[] {
	const named = Object.entries(settings.areas).map(([id, area]): InArea<Item> => ({ id, ...area, items: [] }));
	const byId = new Map(named.map((area) => [area.id, area]));
	const other: InArea<Item> = { title: named.length > 0 ? 'Other' : 'Responsibilities', items: [] };
	for (const item of items) (byId.get(responsibilityOf(item).data.area) ?? other).items.push(item);
	return [...named, other].filter((area) => area.items.length > 0);
}

/** The areas that hold something, each in the order of titles. */
export const areasOf = remembered((handbook): Area[] =>
	byArea(handbook, handbook.responsibilities.values(), (responsibility) => responsibility).map(
		({ items, ...area }) => ({
			...area,
			responsibilities: items.sort(byTitle),
		}),
	),
);

/** Who answers for the responsibilities of an area, with how many each, those of most first; in the order of ids where equal. */
export function holdersIn({ responsibilities }: Pick<Area, 'responsibilities'>): { role: string; count: number }[] {
	const counts = new Map<string, number>();
	for (const role of responsibilities.flatMap(namedHolders)) counts.set(role, (counts.get(role) ?? 0) + 1);
	return [...counts]
		.map(([role, count]) => ({ role, count }))
		.sort((a, b) => b.count - a.count || compareText(a.role, b.role));
}

/** The area of a responsibility, with what stands before and after it there. */
export function placeInArea(handbook: Handbook, { id, data }: Entry<'responsibilities'>) {
	const areas = areasOf(handbook);
	const area = areas.find((one) => one.id !== undefined && one.id === data.area) ?? areas.at(-1)!;
	const index = area.responsibilities.findIndex((entry) => entry.id === id);
	return { area, before: area.responsibilities[index - 1], after: area.responsibilities[index + 1] };
}
