import type { Entry, Handbook } from '../model/handbook.ts';
import { byTrack, type InTrack } from './by-track.ts';
import { levelsOf } from './ladder.ts';

type Role = Entry<'roles'>;
type Level = Entry<'levels'>;

/**
 * Roles by their track, each branch after the role that it goes on from.
 *
 * @param roles in the order in which they are shown otherwise
 */
export function rolesByTrack(handbook: Handbook, roles: readonly Role[]): InTrack<Role>[] {
	return byTrack(handbook, roles, (role) => role).map((track) => ({
		...track,
		items: afterTheirTrunk(handbook, track.items),
	}));
}

/** Roles with each branch after the role that it goes on from, where that is one of them. */
function afterTheirTrunk(handbook: Handbook, roles: readonly Role[]): Role[] {
	const trunkOf = ({ data }: Role) => handbook.levels.get(data.trunk ?? '')?.data.role;
	const ordered = new Set<Role>();
	const put = (role: Role) => {
		if (ordered.has(role)) return;
		ordered.add(role);
		for (const branch of roles) if (trunkOf(branch) === role.id) put(branch);
	};
	for (const role of roles) if (!roles.some(({ id }) => id === trunkOf(role) && id !== role.id)) put(role);
	// Of roles that go on from each other in a circle none comes first.
	for (const role of roles) put(role);
	return [...ordered];
}

/** The levels of roles on the rungs that they have in common: rungs from the lowest, and of each role its levels on each. */
export interface RungTable {
	rungs: number[];
	rows: { role: Role; levels: Level[][] }[];
}

/** Sets the levels of roles side by side, rung by rung. Jobs beside a ladder stand on no rung. */
export function rungTable(handbook: Handbook, roles: readonly Role[]): RungTable {
	const rows = roles.map((role) => ({
		role,
		levels: levelsOf(handbook, role.id).filter(({ data }) => data.rung),
	}));
	const rungs = [...new Set(rows.flatMap(({ levels }) => levels.map(({ data }) => data.order)))].sort((a, b) => a - b);
	return {
		rungs,
		rows: rows.map(({ role, levels }) => ({
			role,
			levels: rungs.map((rung) => levels.filter(({ data }) => data.order === rung)),
		})),
	};
}
