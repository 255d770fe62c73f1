import type { RoleFile } from './lens-data.ts';

/** The levels of a role, and what each is on a par with. */
export interface Rungs {
	levels: readonly { id: string }[];
	par: RoleFile['levels'];
}

/**
 * The level of one role that stands beside a level of another: the one on a par with it; where none is, the
 * one as far up its own ladder, or the last.
 *
 * @param beside the id of the other’s level; nothing for the first of its ladder
 * @returns an id; nothing where a role has no levels
 */
export function facedLevel(of: Rungs, other: Rungs | undefined, beside: string | undefined): string | undefined {
	const facing = beside ?? lowestOnAPar(of, other);
	const onAPar = of.levels.find(({ id }) => facing !== undefined && areOnAPar(of, id, other, facing));
	if (onAPar) return onAPar.id;
	const at = Math.max(0, other?.levels.findIndex(({ id }) => id === facing) ?? 0);
	return of.levels[Math.min(at, of.levels.length - 1)]?.id;
}

/** The lowest level of another role that has one on a par with it here. */
export const lowestOnAPar = (of: Rungs, other: Rungs | undefined): string | undefined =>
	other?.levels.find((level) => of.levels.some(({ id }) => areOnAPar(of, id, other, level.id)))?.id;

function areOnAPar(of: Rungs, id: string, other: Rungs | undefined, otherId: string): boolean {
	const [one, two] = [of.par[id], other?.par[otherId]];
	const isEqual = one?.rung !== undefined && one.rung === two?.rung;
	return isEqual || (one?.same?.includes(otherId) ?? false) || (two?.same?.includes(id) ?? false);
}
