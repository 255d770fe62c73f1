import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';

/** Competencies that belong together; those of no group have neither title nor id. */
export interface AxisGroup {
	id?: string;
	title?: string;
	summary?: string | undefined;
	axes: Entry<'axes'>[];
}

/** All competencies by their group, in the order of handbook.yaml; those of no group come first. */
export function axisGroups(handbook: Handbook): AxisGroup[] {
	const { groups } = handbook.settings;
	const axes = [...handbook.axes.values()].sort(byOrder);
	const isIn = ({ data }: Entry<'axes'>, id: string) => data.group === id;
	return [
		{ axes: axes.filter(({ data }) => data.group === undefined || !Object.hasOwn(groups, data.group)) },
		...Object.entries(groups).map(([id, group]) => ({ ...group, id, axes: axes.filter((axis) => isIn(axis, id)) })),
	].filter((group) => group.axes.length > 0);
}

/** All competencies, in the order of charts and lists. */
export const orderedAxes = (handbook: Handbook): Entry<'axes'>[] => axisGroups(handbook).flatMap(({ axes }) => axes);
