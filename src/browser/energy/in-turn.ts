import { sceneKey, workHref, workKey, type Day, type RoleWork, type Scene, type Work } from './work.ts';

/** Something to be asked about. */
export interface Asked {
	key: string;
	title: string;
	/** Where it stands: its area, or its day and time. */
	place: string;
	href: string;
	/** The file in which is said what it is; of a scene that of its day says it. */
	texts?: string;
	scene?: { day: Day; scene: Scene };
}

/** A piece of work, with how much of an average day of each role it takes, in minutes. */
interface Weighed {
	work: Work;
	/** The first role that has it. */
	role: RoleWork;
	minutes: number[];
	holders: number;
}

/**
 * The work of some roles in the order that tells most soonest: first what some of them hold and not all,
 * each role in turn so that none is ahead, what takes more of its days first; then what they have in common.
 */
export function workInTurn(roles: readonly RoleWork[]): Asked[] {
	const all = weigh(roles);
	const apart = (role: number) =>
		all
			.filter(({ work, holders }) => holders < roles.length && isHeldBy(roles[role]!, work))
			.sort((a, b) => b.minutes[role]! - a.minutes[role]!);
	const ordered = new Set(takeTurns(roles.map((_, role) => apart(role))));
	for (const item of [...all].sort((a, b) => sum(b.minutes) - sum(a.minutes))) ordered.add(item);
	return [...ordered].map(({ work, role }) => ({
		...{ key: workKey(work), title: work.title, place: work.area, href: workHref(role, work), texts: role.texts },
	}));
}

/** The scenes of the days of some roles: the longest first, each day in turn. What shows no work, such as lunch, is not asked about. */
export function scenesInTurn(roles: readonly RoleWork[]): Asked[] {
	const days = roles.flatMap((role) =>
		role.days.map((day) =>
			day.scenes
				.filter(({ of }) => of.length > 0)
				.sort((a, b) => b.minutes - a.minutes)
				.map((scene) => ({ scene, day })),
		),
	);
	return takeTurns(days).map(({ scene, day }) => ({
		key: sceneKey(day, scene),
		title: scene.title,
		place: `${day.title}, ${scene.time}`,
		href: `${day.href}#at-${scene.time.replace(':', '')}`,
		scene: { day, scene },
	}));
}

/** All work of some roles, each piece once, in the order of the handbook as far as the roles have it in common. */
function weigh(roles: readonly RoleWork[]): Weighed[] {
	const all = new Map<string, Weighed>();
	for (const [at, role] of roles.entries()) {
		for (const [index, work] of role.work.entries()) {
			const known = all.get(work.id) ?? { work, role, minutes: roles.map(() => 0), holders: 0 };
			known.minutes[at] = minutesADay(role, index);
			if (work.isHeld) known.holders += 1;
			all.set(work.id, known);
		}
	}
	return [...all.values()];
}

/** How many minutes of an average day of a role some work takes: those of a scene are divided evenly among all that it shows. */
export function minutesADay({ days }: RoleWork, work: number): number {
	const shares = days.flatMap(({ scenes }) =>
		scenes.map(({ of, minutes }) => (of.includes(work) ? minutes / of.length : 0)),
	);
	return days.length === 0 ? 0 : sum(shares) / days.length;
}

/** Whether a role answers for some work. */
export const isHeldBy = (role: RoleWork, { id }: Pick<Work, 'id'>): boolean =>
	role.work.some((work) => work.id === id && work.isHeld);

/** The first of each list, the second of each, and so on. */
function takeTurns<Item>(lists: readonly (readonly Item[])[]): Item[] {
	const longest = Math.max(0, ...lists.map(({ length }) => length));
	return Array.from({ length: longest }).flatMap((_, turn) => lists.flatMap((list) => list[turn] ?? []));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
