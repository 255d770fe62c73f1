import type { OfHandbook } from '../growing/asked.ts';
import type { Said } from '../levels/ladder.ts';

/** A transition with its steps, as the planner loads it. */
export interface WayToPlan {
	handbook: OfHandbook;
	id: string;
	title: string;
	href: string;
	/** The two roles in a sentence. */
	from: string;
	to: string;
	colour: number;
	steps: readonly StepOfWay[];
	/** All that the role answers for that one comes to. */
	held: readonly HeldThere[];
}

/** A step of a transition. */
export interface StepOfWay {
	key: string;
	title: string;
	href: string;
	/** What it is for, in a word; empty where nothing is said. */
	kind: string;
	effort: string;
	weeks?: number;
	hours?: number;
	evidence?: Said;
	/** What it exercises, by its number among what is held. */
	exercises: readonly number[];
}

/** Something that the target role answers for. */
export interface HeldThere {
	title: string;
	href: string;
	/** Whether the role that one comes from answers for it already. */
	isBrought?: true;
}
