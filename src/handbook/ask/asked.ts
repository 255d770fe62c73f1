import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { statementAnchor } from '../schema/own-lists.ts';
import { findStatement } from './find-statement.ts';

type Expectation = Entry<'levels'>['data']['expectations'][string];
type Written = Expectation['statements'][number];

/** A statement that a level asks, be it that another level says it. */
export interface Asked extends Omit<Written, 'text' | 'from'> {
	text: string;
	axis: string;
	/** The level that says it. */
	origin: Entry<'levels'>;
}

/** What a level asks on one axis, with what it takes from other levels. */
export interface Cell extends Pick<Expectation, 'rating' | 'optional' | 'text' | 'below' | 'above' | 'examples'> {
	statements: readonly Asked[];
}

/** What a level asks and those below it do not, by axis; what it takes from other levels comes first. */
export const cellsOf = (handbook: Handbook, level: Entry<'levels'>): ReadonlyMap<string, Cell> =>
	allCells(handbook).get(level.id) ?? new Map();

/** What a level asks on one axis, nothing where it says nothing of it. */
export const cellOf = (handbook: Handbook, level: Entry<'levels'>, axis: string) => cellsOf(handbook, level).get(axis);

/**
 * What stays the same of a statement wherever it is asked: the entry that says it, and its anchor there.
 * Evidence, links and translations are kept by it.
 */
export const statementKey = ({ origin, axis, id }: Pick<Asked, 'origin' | 'axis' | 'id'>) =>
	`levels/${origin.id}#${statementAnchor(axis, id)}`;

/** Whether two statements ask the same: words, sides, examples and all. */
export const isSame = (a: Asked, b: Asked) => askedWords(a) === askedWords(b);

const askedWords = ({ text, optional, flavour, below, above, examples, links }: Asked) =>
	JSON.stringify([text, optional, flavour, below, above, examples, links]);

const allCells = remembered((handbook): Map<string, ReadonlyMap<string, Cell>> => {
	const known = new Map<string, Cell | undefined>();
	/** What is being read: a circle of levels that take from each other ends there. */
	const open = new Set<string>();
	const read = (level: Entry<'levels'>, axis: string): Cell | undefined => {
		const key = `${level.id} ${axis}`;
		if (known.has(key) || open.has(key)) return known.get(key);
		open.add(key);
		const expectation = level.data.expectations[axis];
		let cell: Cell | undefined;
		for (const id of [...level.data.takes, ...(expectation?.takes ?? [])]) {
			const from = handbook.levels.get(id);
			const taken = from && read(from, axis);
			if (taken) cell = joined(cell, taken);
		}
		if (expectation) {
			const statements = expectation.statements.flatMap(({ id }) => findStatement(handbook, level, axis, id) ?? []);
			cell = joined(cell, { ...expectation, statements });
		}
		open.delete(key);
		known.set(key, cell);
		return cell;
	};
	return new Map(
		[...handbook.levels.values()].map((level) => [
			level.id,
			new Map(
				axesAt(handbook, level).flatMap((axis) => {
					const cell = read(level, axis);
					return cell ? [[axis, cell] as const] : [];
				}),
			),
		]),
	);
});

/** The axes of which a level speaks: those of the levels that it takes come first. */
function axesAt(handbook: Handbook, level: Entry<'levels'>): string[] {
	const taken = new Set([level.id]);
	for (const id of taken) for (const from of handbook.levels.get(id)?.data.takes ?? []) taken.add(from);
	const levels = [...taken].flatMap((id) => handbook.levels.get(id) ?? []).reverse();
	return [...new Set(levels.flatMap(({ data }) => Object.keys(data.expectations)))];
}

/** Two things that a level asks on one axis, of which the second has the last word. */
const joined = (one: Cell | undefined, other: Cell): Cell => ({
	rating: other.rating ?? one?.rating,
	optional: other.rating === undefined ? (one?.optional ?? other.optional) : other.optional,
	text: other.text ?? one?.text,
	below: other.below ?? one?.below,
	above: other.above ?? one?.above,
	examples: [...(one?.examples ?? []), ...other.examples],
	statements: [...new Map([...(one?.statements ?? []), ...other.statements].map((each) => [each.id, each])).values()],
});
