import { byOrder } from '../../../handbook/model/order.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';

/** The days of one role. */
export interface RoleStories {
	/** `undefined` where the role is not there. */
	role: Entry<'roles'> | undefined;
	stories: Entry<'stories'>[];
}

/** The id of the role whose days these are. */
export const roleIdOf = ({ stories }: RoleStories): string => stories[0]!.data.role;

/** What the days of a role stand under: its name. */
export const titleOfStories = (group: RoleStories): string => group.role?.data.title ?? roleIdOf(group);

/** All stories by their role, roles in the order of lists. */
export function storiesByRole(handbook: PublicHandbook): RoleStories[] {
	const groups = new Map<string, Entry<'stories'>[]>(
		[...handbook.roles.values()].sort(byOrder).map(({ id }) => [id, []]),
	);
	for (const story of [...handbook.stories.values()].sort(byOrder)) {
		const { role } = story.data;
		groups.set(role, [...(groups.get(role) ?? []), story]);
	}
	return [...groups]
		.filter(([, stories]) => stories.length > 0)
		.map(([id, stories]) => ({ role: handbook.roles.get(id), stories }));
}
