import type { Said } from '../levels/ladder.ts';

/** Something that somebody answers for, as a scene links it. */
export interface WorkData {
	title: string;
	href: string;
}

/** A scene in its place: times in minutes since midnight. */
export interface SceneData {
	start: number;
	minutes: number;
	title: string;
	text: Said;
	href: string;
	own: readonly WorkData[];
	helping: readonly WorkData[];
}

/** A day, as it is set beside another. */
export interface DayData {
	title: string;
	href: string;
	role: string;
	/** The number of the colour of its track. */
	colour: number;
	/** The share of the role’s time that goes into code, in percent. */
	coding?: { from: number; to: number };
	scenes: readonly SceneData[];
	/** Whole minutes: of all scenes, and of those parts of them. */
	told: number;
	own: number;
	helping: number;
	neither: number;
	/** The time that goes into each area, and where that stands among all. */
	areas: readonly { title: string; order: number; minutes: number }[];
}
