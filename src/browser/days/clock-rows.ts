import type { DayData, SceneData } from './day-data.ts';

/** A scene between two lines of the grid. */
export interface PlacedScene {
	scene: SceneData;
	/** The lines of the grid at which it begins and ends, from 1. */
	from: number;
	to: number;
}

/** The time between two lines of the grid. */
export interface ClockRow {
	minutes: number;
	/** The hour that begins with it, in minutes since midnight. */
	hour: number | undefined;
}

/** Two days on one clock. */
export interface Clock {
	rows: readonly ClockRow[];
	days: readonly (readonly PlacedScene[])[];
}

const HOUR = 60;

/**
 * Lays days out on one clock: a line of the grid wherever a scene begins or ends, and at each full hour. What
 * happens at the same time lies between the same lines, however much room its words need.
 */
export function onOneClock(days: readonly Pick<DayData, 'scenes'>[]): Clock {
	const scenes = days.map((day) => day.scenes);
	const ends = scenes.flat().flatMap(({ start, minutes }) => [start, start + minutes]);
	const [first, last] = [Math.min(...ends), Math.max(...ends)];
	const before = Math.ceil(first / HOUR) * HOUR;
	const hours = Array.from({ length: Math.floor((last - before) / HOUR) + 1 }, (_, index) => before + index * HOUR);
	const lines = [...new Set([...hours, ...ends])].sort((a, b) => a - b);
	const lineAt = (time: number) => lines.indexOf(time) + 1;
	return {
		rows: lines.slice(0, -1).map((time, index) => ({
			minutes: lines[index + 1]! - time,
			hour: time % HOUR === 0 ? time : undefined,
		})),
		days: scenes.map((those) =>
			those.map((scene) => ({ scene, from: lineAt(scene.start), to: lineAt(scene.start + scene.minutes) })),
		),
	};
}

/** Up to how many minutes count as a way from one room to the next, in which nobody wonders what happened. */
const LEAST_GAP = 10;

/** The stretches of a day of which nothing is told, by the lines between which they lie. */
export const untold = (placed: readonly PlacedScene[]): { from: number; to: number; minutes: number }[] =>
	placed.slice(1).flatMap(({ scene, from }, index) => {
		const before = placed[index]!;
		const minutes = scene.start - (before.scene.start + before.scene.minutes);
		return minutes >= LEAST_GAP ? [{ from: before.to, to: from, minutes }] : [];
	});

/** What two days spend on each area, in the order of areas. */
export function areasBeside(days: readonly Pick<DayData, 'areas'>[]): { title: string; minutes: number[] }[] {
	const all = new Map(days.flatMap(({ areas }) => areas).map(({ title, order }) => [title, order]));
	const titles = [...all].sort(([, a], [, b]) => a - b).map(([title]) => title);
	return titles.map((title) => ({
		title,
		minutes: days.map(({ areas }) => areas.find((area) => area.title === title)?.minutes ?? 0),
	}));
}
