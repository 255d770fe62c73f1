import type { AxisData, Ladder, Lasting, Statement } from './ladder.ts';

/** A level within its ladder. */
export interface Side<Text> {
	ladder: Ladder<Text>;
	/** The number of the level. */
	at: number;
	/** The number of a lower one: what that asks already is left out. Below 0 for nothing. */
	since: number;
}

/** A sentence as two levels ask it, or one of them. */
export interface Line<Text> extends Statement<Text> {
	/** For which of the two it is welcome and not asked. */
	welcome: readonly [boolean, boolean];
}

/** The step that a level is rated at. */
export interface Step {
	rating: number;
	name: string | undefined;
	optional: boolean;
}

/** What two levels ask on one axis: what one alone asks, and what both do. */
export interface Beside<Text> extends Pick<AxisData<Text>, 'id' | 'title' | 'group' | 'of'> {
	steps: readonly [Step | undefined, Step | undefined];
	first: Line<Text>[];
	both: Line<Text>[];
	second: Line<Text>[];
}

/** How many things one level asks, both, and the other. */
export type Counts = Record<'first' | 'both' | 'second', number>;

/**
 * Sets two levels side by side, axis by axis. What has the same words is the same, whoever says it.
 *
 * @param wordsOf the words of a text
 * @returns the axes on which one of them asks something new
 */
export function beside<Text>(one: Side<Text>, other: Side<Text>, wordsOf: (text: Text) => string): Beside<Text>[] {
	const axes = new Map([...one.ladder.axes, ...other.ladder.axes].map((axis) => [axis.id, axis]));
	return [...axes.values()]
		.sort((a, b) => a.order - b.order)
		.flatMap(({ id, title, group, of }) => {
			const [a, b] = [askedOf(one, id, wordsOf), askedOf(other, id, wordsOf)];
			const isNew = (key: string) => a.fresh.has(key) || b.fresh.has(key);
			if (!a.isRated && !b.isRated && ![...a.asked.keys(), ...b.asked.keys()].some(isNew)) return [];
			const welcome = (key: string) =>
				[a.asked.get(key)?.optional ?? false, b.asked.get(key)?.optional ?? false] as const;
			const lines = ({ asked }: typeof a, isMeant: (key: string) => boolean): Line<Text>[] =>
				[...asked]
					.filter(([key]) => isNew(key) && isMeant(key))
					.map(([key, { text, flavour }]) => ({ text, ...(flavour && { flavour }), welcome: welcome(key) }));
			return {
				...{ id, title, of, ...(group !== undefined && { group }) },
				steps: [a.step, b.step] as const,
				first: lines(a, (key) => !b.asked.has(key)),
				both: lines(a, (key) => b.asked.has(key)),
				second: lines(b, (key) => !a.asked.has(key)),
			};
		});
}

/** Whether two levels are rated at the same step of an axis. */
export const isSameStep = ({ steps: [a, b] }: Pick<Beside<unknown>, 'steps'>): boolean =>
	a !== undefined && a.rating === b?.rating;

/** How many sentences there are of each kind. */
export function countsOf(axes: readonly Beside<unknown>[]): Counts {
	const sum = (part: keyof Counts) => axes.reduce((total, axis) => total + axis[part].length, 0);
	return { first: sum('first'), both: sum('both'), second: sum('second') };
}

/** The ladder in which two levels stand one above the other, with the lower and the higher. */
export function oneLadder<Text>(
	ladders: readonly Ladder<Text>[],
	ids: readonly [string, string],
): { lower: string; higher: string } | undefined {
	for (const { levels, rungs } of ladders) {
		const [a, b] = ids.map((id) => levels.findIndex((level) => level.id === id)) as [number, number];
		if (a >= 0 && b >= 0 && a < rungs && b < rungs)
			return a < b ? { lower: ids[0], higher: ids[1] } : { lower: ids[1], higher: ids[0] };
	}
	return undefined;
}

/** What a level asks on an axis, by its words, and which of it is new. */
export function askedOf<Text>({ ladder, at, since }: Side<Text>, id: string, wordsOf: (text: Text) => string) {
	const axis = ladder.axes.find((one) => one.id === id);
	const isAsked = ({ from, to }: Lasting) => from <= at && at < to;
	const rated = axis?.ratings.findLast(isAsked);
	const step = rated && axis?.steps[rated.rating];
	const statements: (Lasting & Statement<Text>)[] = [
		...(rated && step ? step.lines.map((line) => ({ ...rated, ...line })) : []),
		...(axis?.statements.filter(isAsked) ?? []),
	];
	const keyOf = ({ flavour = '', text }: Statement<Text>) =>
		`${flavour}\n${wordsOf(text).replace(/\s+/g, ' ').trim().toLowerCase()}`;
	return {
		asked: new Map(statements.map((statement) => [keyOf(statement), statement])),
		fresh: new Set(statements.filter(({ from }) => from > since).map(keyOf)),
		step: rated && { rating: rated.rating, name: step?.name, optional: rated.optional ?? false },
		isRated: rated !== undefined && rated.from > since,
	};
}
