import type { Entry } from '../../../handbook/model/handbook.ts';

type Range = NonNullable<Entry<'teams'>['data']['size']>;

/** The most figures that are drawn of one role; more are only said. */
const MOST = 100;

/** How wide and how tall the place of a figure is. */
const [WIDTH, HEIGHT] = [38, 50];

/** So many people as figures: those who are always there, and those who are there in larger teams. */
export interface Figures {
	there: string;
	more: string;
	width: number;
	height: number;
}

/**
 * Draws a figure for each of so many people, in rows of ten, of many in longer ones. Nobody knows how
 * many hold a role of which nothing is said: it is one figure.
 *
 * @returns nothing where they are too many to be drawn
 */
export function figuresOf({ from, to }: Range = { from: 1, to: 1 }): Figures | undefined {
	if (to > MOST) return undefined;
	const columns = to > 20 ? 20 : 10;
	const place = (index: number) => figure((index % columns) * WIDTH, Math.floor(index / columns) * HEIGHT);
	const all = Array.from({ length: to }, (_, index) => place(index));
	return {
		there: all.slice(0, from).join(''),
		more: all.slice(from).join(''),
		width: Math.min(to, columns) * WIDTH,
		height: Math.ceil(to / columns) * HEIGHT,
	};
}

/** A head and shoulders. */
const figure = (x: number, y: number) =>
	`M${x + 10} ${y + 10.5}a8 8 0 1 0 16 0a8 8 0 1 0-16 0M${x + 4} ${y + 44}v-8a14 13.5 0 0 1 28 0v8z`;
