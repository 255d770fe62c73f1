import { byTitle } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';

/** An area of work with the responsibilities that belong to it. */
export interface Area {
	/** Absent for what belongs to no area. */
	id?: string;
	title: string;
	summary?: string;
	responsibilities: Entry<'responsibilities'>[];
}

/** The areas that hold something, in the order of the settings, each in the order of titles; what has no area comes last. */
export const areasOf = remembered((handbook): Area[] => {
	const { areas: named } = handbook.settings;
	const known: Area[] = Object.entries(named).map(([id, area]) => ({ id, ...area, responsibilities: [] }));
	const byId = new Map(known.map((area) => [area.id, area]));
	const other: Area = { title: known.length > 0 ? 'Other' : 'Responsibilities', responsibilities: [] };
	for (const responsibility of handbook.responsibilities.values()) {
		(byId.get(responsibility.data.area ?? '') ?? other).responsibilities.push(responsibility);
	}
	const areas = [...known, other].filter(({ responsibilities }) => responsibilities.length > 0);
	for (const { responsibilities } of areas) responsibilities.sort(byTitle);
	return areas;
});

/** The area of a responsibility, with what stands before and after it there. */
export function placeInArea(handbook: Handbook, { id, data }: Entry<'responsibilities'>) {
	const areas = areasOf(handbook);
	const area = areas.find((one) => one.id !== undefined && one.id === data.area) ?? areas.at(-1)!;
	const index = area.responsibilities.findIndex((entry) => entry.id === id);
	return { area, before: area.responsibilities[index - 1], after: area.responsibilities[index + 1] };
}
