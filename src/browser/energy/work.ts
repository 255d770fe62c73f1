/** A role with its work and its days, as the page fetches them. Work is named by its place in `work`. */
export interface RoleWork {
	id: string;
	title: string;
	/** As it stands in a sentence. */
	name: string;
	href: string;
	/** The number of the colour of its track. */
	colour: number;
	/** Of which handbook this is. */
	handbook: { name: string; release: string };
	/** What stands before the id in the address of a piece of work. */
	page: string;
	/** The file of what is said of its work, by key. */
	texts: string;
	work: readonly Work[];
	days: readonly Day[];
}

/** As much of a role as the log needs, which asks about nothing. */
export interface LoggedRole extends Pick<RoleWork, 'id' | 'name' | 'handbook'> {
	work: readonly Pick<Work, 'id' | 'title' | 'area' | 'isHeld'>[];
}

/** A role with the ways to try it, which only whoever has answered something needs. */
export interface RoleToTry extends RoleWork {
	steps: readonly Step[];
}

/** One thing that somebody answers for. */
export interface Work {
	id: string;
	title: string;
	area: string;
	/** Whether the role answers for it; else it only shows in one of its days. */
	isHeld: boolean;
}

/** A day of somebody who holds the role. */
export interface Day {
	id: string;
	title: string;
	href: string;
	/** The file in which its scenes are told. */
	file: string;
	scenes: readonly Scene[];
}

/** What happens in one part of a day. */
export interface Scene {
	time: string;
	title: string;
	minutes: number;
	/** The work that it shows, be it somebody else’s. */
	of: readonly number[];
}

/** One step of a way into the role. */
export interface Step {
	title: string;
	href: string;
	/** The role that it is written for: by its id, and as it stands in a sentence. */
	from: string;
	as: string;
	effort: string;
	weeks?: number;
	/** In each of its weeks. */
	hours?: number;
	/** Hours in all, where that is what its text says; then it says none of a week. */
	total?: number;
	/** Whether it finds out if one likes the work; else it practises it. */
	isTrial: boolean;
	/** The work of the role that it exercises. */
	of: readonly number[];
}

/** The key of what a reader says of work, as notes keep it. */
export const workKey = ({ id }: Pick<Work, 'id'>): string => `responsibilities/${id}`;

/** Where a piece of work can be read. */
export const workHref = ({ page }: Pick<RoleWork, 'page'>, { id }: Pick<Work, 'id'>): string => `${page}${id}/`;

/** The key of what a reader says of a scene. */
export const sceneKey = (day: Pick<Day, 'id'>, { time }: Pick<Scene, 'time'>): string =>
	`stories/${day.id}#at-${time.replace(':', '')}`;
