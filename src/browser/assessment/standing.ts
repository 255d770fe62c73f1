import type { AskedOfRole, AskedOnAxis } from '../growing/asked.ts';
import { ratedAt, stepKey } from '../growing/lines.ts';
import type { Sheet } from '../notes/notes.ts';
import { answerOf, stepOf, type Answer } from './answers.ts';
import { answerables, type OfLevel } from './of-level.ts';

type Marks = Sheet['marks'];

/** How many lines are answered how; `open` are those that are not. */
export type Counts = Readonly<Record<Answer | 'open', number>>;

/** How somebody stands on an axis. */
export interface OnOneAxis {
	axis: AskedOnAxis;
	/** The step that they see themselves on, the one that the level asks, and the next level’s. */
	steps: { theirs: number | undefined; asked: number | undefined; next: number | undefined };
	counts: Counts;
}

/** How somebody stands to a level as far as they have answered. */
export interface Standing {
	axes: readonly OnOneAxis[];
	counts: Counts;
	/** How many things can be answered, steps among them, and how many are. */
	all: number;
	answered: number;
	/** The same of what is new at the next level. */
	next: Counts;
}

/** Counts what was answered: of what is welcome and not asked too, since somebody has answered it. */
export function standingOf(ladder: AskedOfRole, level: OfLevel, marks: Marks): Standing {
	const all = answerables(level);
	const now = all.filter(({ isNext }) => !isNext);
	const nextSteps = level.next ? ratedAt(ladder, level.next.at) : [];
	const axes = [...new Set(now.map(({ axis }) => axis))].map((axis): OnOneAxis => {
		const stepIn = (parts: OfLevel['rated']) => parts.find((part) => part.axis === axis)?.step;
		return {
			axis,
			steps: {
				theirs: stepOf(marks[stepKey(axis)], axis.steps.length),
				asked: stepIn(level.rated),
				next: stepIn(nextSteps),
			},
			counts: countsOf(
				now.filter((one) => one.axis === axis && one.line),
				marks,
			),
		};
	});
	const isAnswered = ({ line, axis, key }: (typeof all)[number]) =>
		line ? answerOf(marks[key]) !== undefined : stepOf(marks[key], axis.steps.length) !== undefined;
	return {
		axes,
		counts: countsOf(
			now.filter(({ line }) => line),
			marks,
		),
		all: now.length,
		answered: now.filter(isAnswered).length,
		next: countsOf(
			all.filter(({ isNext }) => isNext),
			marks,
		),
	};
}

function countsOf(lines: readonly { key: string }[], marks: Marks): Counts {
	const counts = { short: 0, meets: 0, beyond: 0, open: 0 };
	for (const { key } of lines) counts[answerOf(marks[key]) ?? 'open'] += 1;
	return counts;
}
