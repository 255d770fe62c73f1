import { cellsOf } from '../ask/asked.ts';
import { byTrack, isByTrack, tracksOf, type InTrack } from '../ask/by-track.ts';
import { ladderOf, ladders, levelsOf } from '../ask/ladder.ts';
import { rolesByTrack } from '../ask/ladders-by-track.ts';
import { activeRoles } from '../ask/ownership.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { byOrder } from '../model/order.ts';
import { remembered } from '../model/remembered.ts';
import { inParts, type Part } from './parts.ts';
import { lettersIn, type Size } from './room.ts';

type Role = Entry<'roles'>;

/** The active roles in the order of lists. */
export const orderedRoles = remembered((handbook): readonly Role[] => activeRoles(handbook).toSorted(byOrder));

/** The roles that have levels, in the order of lists: jobs first, then what several ask. */
export const rolesWithLevels = remembered((handbook): readonly Role[] => {
	const withLevels = ladders(handbook);
	const others = [...handbook.roles.values()].filter(({ data }) => data.status === 'active' && data.kind !== 'job');
	return [...orderedRoles(handbook), ...others.sort(byOrder)].filter(({ id }) => withLevels.has(id));
});

/** The roles of which a level asks something, so that somebody can be held against it. */
export const assessedRoles = remembered((handbook): Role[] =>
	rolesWithLevels(handbook).filter(({ id }) =>
		[...ladderOf(handbook, id), ...levelsOf(handbook, id)].some((level) => cellsOf(handbook, level).size > 0),
	),
);

/** The roles that have signs of being the wrong one for somebody. */
export const rolesWithSigns = remembered((handbook): readonly Role[] =>
	orderedRoles(handbook).filter(({ data }) => data.signals.mismatch.length > 0),
);

/** The list of roles: by track, where there are many. */
export const roleParts = remembered((handbook): Part<InTrack<Role>>[] => {
	const groups = isByTrack(handbook) ? tracksOf(handbook) : [{ items: orderedRoles(handbook) }];
	const ways = Map.groupBy(handbook.transitions.values(), ({ data }) => data.from);
	return inParts(groups, ({ id, data }: Role) => {
		const on = ways.get(id)?.length ?? 0;
		return { letters: lettersIn(data.title, data.summary, id) + 40 * on, elements: 5 + on };
	});
});

/** The list of levels, role by role and track by track. */
export const levelParts = remembered((handbook): Part<InTrack<Role>>[] =>
	inParts(rolesByTrack(handbook, rolesWithLevels(handbook)), (role: Role): Size => {
		const levels = levelsOf(handbook, role.id);
		return {
			letters: lettersIn(role.data.title, ...levels.map(({ data }) => data.title)),
			elements: 6 + 5 * levels.length,
		};
	}),
);

/** The items of a part by track, where its list is by track. */
export const tracksIn = <Item>(
	handbook: Handbook,
	items: readonly Item[],
	roleOf: (item: Item) => Role | undefined,
): InTrack<Item>[] => (isByTrack(handbook) ? byTrack(handbook, items, roleOf) : []);
