import { isoDay } from '../growing/kept-sheet.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import type { HeldThere, StepOfWay, WayToPlan } from './way.ts';

/** How somebody stands to a step. */
export const STATES = ['planned', 'doing', 'done', 'left'] as const;

export type State = (typeof STATES)[number];

/** A step with what somebody has planned of it. */
export interface Planned {
	step: StepOfWay;
	state: State | undefined;
	/** The day on which it begins, and the one on which it ends: as they say, or as long as the step takes. */
	from: string | undefined;
	to: string | undefined;
	/** Whether it is to end before it begins; then it has no place in the order of dates. */
	isBackwards: boolean;
	mark: Mark;
}

/** How far somebody has come with what the role answers for. */
export interface Exercised {
	done: HeldThere[];
	planned: HeldThere[];
	/** What a step would exercise that is neither done nor planned. */
	open: HeldThere[];
	/** What no step exercises, and one has not done before. */
	never: HeldThere[];
	/** What no step exercises, and one has done before. */
	brought: HeldThere[];
}

/** A week in which steps that run at once take more hours than in any other. */
export interface Peak {
	monday: string;
	hours: number;
	steps: number;
}

/** The steps of a transition with what somebody has marked of them, in their order. */
export const plannedOf = ({ steps }: WayToPlan, marks: Sheet['marks']): Planned[] =>
	steps.map((step) => {
		const mark = (Object.hasOwn(marks, step.key) && marks[step.key]) || {};
		const { state, from, to } = mark.chosen ?? {};
		const begins = dayOr(from);
		const ends = dayOr(to) ?? (begins && step.weeks !== undefined ? endOf(begins, step.weeks) : undefined);
		return {
			...{ step, mark, from: begins, to: ends },
			// Whoever gives it a date has planned it.
			state: STATES.find((one) => one === state) ?? ((begins ?? ends) === undefined ? undefined : 'planned'),
			isBackwards: begins !== undefined && ends !== undefined && ends < begins,
		};
	});

/** Whether a step was to be over before a day, such as `2026-11-28`, and is neither done nor left out. */
export const isOverdue = ({ state, to, isBackwards }: Planned, today: string): boolean =>
	!isBackwards && to !== undefined && to < today && (state === 'planned' || state === 'doing');

/** The steps that have dates in their order and are not left out, by the day on which they begin. */
export const inOrderOfDates = (steps: readonly Planned[]): Planned[] =>
	steps
		.filter(({ from, to, state, isBackwards }) => (from ?? to) !== undefined && state !== 'left' && !isBackwards)
		.sort((a, b) => (a.from ?? a.to!).localeCompare(b.from ?? b.to!));

/** The day on which so many weeks are over that begin on a day. */
export function endOf(from: string, weeks: number): string {
	const day = noon(from);
	day.setDate(day.getDate() + Math.round(weeks * 7) - 1);
	return isoDay(day);
}

/** What all steps come to, by what the role answers for. */
export function exercisedBy({ held }: WayToPlan, steps: readonly Planned[]): Exercised {
	const all: Exercised = { done: [], planned: [], open: [], never: [], brought: [] };
	for (const [at, one] of held.entries()) {
		const used = steps.filter(({ step }) => step.exercises.includes(at));
		const is = (...states: (State | undefined)[]) => used.some(({ state }) => states.includes(state));
		if (is('done')) all.done.push(one);
		else if (is('planned', 'doing')) all.planned.push(one);
		else if (used.length > 0) all.open.push(one);
		else all[one.isBrought ? 'brought' : 'never'].push(one);
	}
	return all;
}

/** The week that takes the most hours, of steps that are not over; nothing where no two run at once. */
export function peakOf(steps: readonly Planned[]): Peak | undefined {
	const running = inOrderOfDates(steps).filter(
		({ from, to, state, step }) =>
			from !== undefined && to !== undefined && state !== 'done' && step.hours !== undefined,
	);
	const weeks = [...new Set(running.map(({ from }) => mondayOf(from!)))].map((monday): Peak => {
		const friday = endOf(monday, 1);
		const at = running.filter(({ from, to }) => from! <= friday && to! >= monday);
		return { monday, steps: at.length, hours: at.reduce((sum, { step }) => sum + step.hours!, 0) };
	});
	return weeks
		.filter((week) => week.steps > 1)
		.sort((a, b) => b.hours - a.hours || a.monday.localeCompare(b.monday))[0];
}

function mondayOf(on: string): string {
	const day = noon(on);
	day.setDate(day.getDate() - ((day.getDay() + 6) % 7));
	return isoDay(day);
}

const noon = (on: string) => new Date(`${on}T12:00:00`);

const dayOr = (on: string | undefined) =>
	on !== undefined && /^\d{4}-\d{2}-\d{2}$/.test(on) && !Number.isNaN(noon(on).getTime()) ? on : undefined;
