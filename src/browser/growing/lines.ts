import { wordsOf } from '../levels/draw-said.ts';
import type { AskedLine, AskedOfRole, AskedOnAxis } from './asked.ts';

/** What is asked on an axis at a level, as far as it is shown together. */
export interface OnAxis {
	axis: AskedOnAxis;
	/** The step that is asked; none where the level is not rated there. */
	step: number | undefined;
	lines: readonly AskedLine[];
}

type Ladder = Pick<AskedOfRole, 'axes' | 'rungs'>;

/** What a level asks and the one below does not, axis by axis; of the lowest all. */
export const newAt = (ladder: Ladder, at: number): OnAxis[] =>
	onAxes(ladder, at, ({ from }) => from === at).filter(({ step, lines }) => lines.length > 0 || step !== undefined);

/** What lower levels have asked and a level goes on asking. */
export const stillAt = (ladder: Ladder, at: number): OnAxis[] =>
	onAxes(ladder, at, ({ from, to }) => from < at && at < to)
		.map((part) => ({ ...part, step: undefined }))
		.filter(({ lines }) => lines.length > 0);

/** The step that a level asks on each axis on which it is rated. */
export const ratedAt = ({ axes }: Ladder, at: number): (OnAxis & { step: number })[] =>
	axes.flatMap((axis) => {
		const step = stepAt(axis, at);
		return step === undefined || axis.steps.length === 0 ? [] : [{ axis, step, lines: [] }];
	});

/** The step that a level asks on an axis. */
export const stepAt = ({ ratings }: Pick<AskedOnAxis, 'ratings'>, at: number): number | undefined =>
	ratings.findLast(({ from, to }) => from <= at && at < to)?.rating;

/** The number of the rung after a level; none after the highest, nor after a job beside the ladder. */
export const nextOf = ({ rungs }: Ladder, at: number): number | undefined => (at + 1 < rungs ? at + 1 : undefined);

/** The key under which a step is marked, which stands for the axis at any level. */
export const stepKey = ({ id }: Pick<AskedOnAxis, 'id'>): string => `axes/${id}`;

/** What stood there when a line was marked: its words. */
export const saidOfLine = ({ text }: Pick<AskedLine, 'text'>): string => wordsOf(text);

function onAxes(ladder: Ladder, at: number, isMeant: (line: AskedLine) => boolean): OnAxis[] {
	return ladder.axes.map((axis) => {
		const step = stepAt(axis, at);
		const isRaised = step !== undefined && step !== stepAt(axis, at - 1);
		return { axis, step: isRaised ? step : undefined, lines: axis.lines.filter(isMeant) };
	});
}
