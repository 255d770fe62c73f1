import { byOrder } from '../model/order.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';

/** Competencies that belong together; those of no group have neither title nor id. */
export interface AxisGroup {
	id?: string;
	title?: string;
	summary?: string | undefined;
	axes: Entry<'axes'>[];
}

/** All competencies by their group, in the order of handbook.yaml; those of no group come first. */
export const axisGroups = remembered((handbook): AxisGroup[] => {
	const { groups } = handbook.settings;
	const axes = [...handbook.axes.values()].sort(byOrder);
	const isIn = ({ data }: Entry<'axes'>, id: string) => data.group === id;
	return [
		{ axes: axes.filter(({ data }) => data.group === undefined || !Object.hasOwn(groups, data.group)) },
		...Object.entries(groups).map(([id, group]) => ({ ...group, id, axes: axes.filter((axis) => isIn(axis, id)) })),
	].filter((group) => group.axes.length > 0);
});

/** The group of a competency, with what stands before and after it there. */
export function placeInGroup(handbook: Handbook, axis: Entry<'axes'>) {
	const group = axisGroups(handbook).find(({ axes }) => axes.some(({ id }) => id === axis.id))!;
	const index = group.axes.findIndex(({ id }) => id === axis.id);
	return { group, before: group.axes[index - 1], after: group.axes[index + 1] };
}

/** All competencies, in the order of charts and lists. */
export const orderedAxes = (handbook: Handbook): Entry<'axes'>[] => axisGroups(handbook).flatMap(({ axes }) => axes);
