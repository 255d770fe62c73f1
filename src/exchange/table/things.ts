import type { Place } from '../../handbook/model/diagnostic.ts';

/**
 * Something that statements hang on. Only its key, its place and its title are always there: what a
 * source does not say is absent, and nothing is made up for it.
 */
export interface Thing {
	/**
	 * Where it is in the source, by names where there are names: `engineering/web.md#topics/impact`.
	 * It is the same when a text is reworded, and when somebody answers otherwise how the source is read.
	 */
	key: string;
	/** Where it was first named. */
	at: Place;
	/** What the source refers to it by, if it has a word for that alone. */
	id?: string;
	/** Its name, as plain text; where the source has none, what it refers to it by. */
	title: string;
	/** A sentence or two, as Markdown of a field. */
	summary?: string;
	/** Longer text about it, as Markdown of a body. */
	prose?: string;
	/** Other names. */
	aliases: string[];
	/** What else the source says of it, as label and value: a pay band, years, points. */
	facts: Fact[];
}

/** A label and a value, both as the source has them. */
export interface Fact {
	label: string;
	value: string;
	/** Whether readers are not to see it. */
	private?: boolean;
}

/** A family of roles, a department, a discipline. */
export interface Track extends Thing {
	/** The key of the track that it is a part of. */
	within?: string;
}

/** A role: one ladder, or one branch of one. */
export interface Role extends Thing {
	/** The key of the family or the department that it lies in. */
	track?: string;
	/** `common` where it is no job, but holds what several roles answer for. */
	kind?: 'common';
	/** The key of the role whose responsibilities it has too. */
	extends?: string;
	/** The ladder that it branches off from, and the level after which it does: keys of a role and of its level. */
	trunk?: { role: string; after: string };
}

/** A rung of a role. */
export interface Level extends Thing {
	/** The key of its role; none where the rungs are those of everybody. */
	role?: string;
	/** Its place among the rungs of its role, from the lowest. */
	order: number;
	/** What the organisation calls the rung: `L4`, `M2`, `2.1`. */
	label?: string;
	/** How far the effect of its work goes. */
	reach?: string;
	/** The key of the level that it is a part of: Senior engineer I of Senior engineer. */
	within?: string;
}

/** A group of axes. */
export interface Group extends Thing {
	/** The key of the group that it is a part of. */
	within?: string;
}

/** An axis: a competency, a topic, an area in which something is asked. */
export interface Axis extends Thing {
	/** The key of its group. */
	group?: string;
	/** The key of its role, where each role has axes of its own. */
	role?: string;
}

/** A step of the scale of an axis, or of the one scale that all have. */
export interface Step extends Thing {
	/** The key of its axis; none where one scale is that of all axes. */
	axis?: string;
	/** Its place on the scale, from the lowest. */
	order: number;
	/** What the organisation calls the step: a number or a letter. */
	label?: string;
}
