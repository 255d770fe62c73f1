import { cellOf, cellsOf } from '../ask/asked.ts';
import { levelInFull } from '../ask/level-names.ts';
import { didYouMean } from '../language/suggest.ts';
import { list, quote } from '../language/words.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { placeOf } from '../model/places.ts';
import type { Finding, Rule } from '../model/rule.ts';

type Level = Entry<'levels'>;

export const takenStatementExists: Rule = {
	id: 'taken-statement-exists',
	summary: 'What a level takes from another is said there.',
	severity: 'error',
	*check(handbook) {
		for (const level of handbook.levels.values()) {
			yield* nothingTaken(handbook, level);
			for (const [axis, { statements }] of Object.entries(level.data.expectations)) {
				for (const [index, { id, from = '' }] of statements.entries()) {
					const source = handbook.levels.get(from);
					const found = cellOf(handbook, level, axis)?.statements.some((statement) => statement.id === id);
					// What is taken from itself does not agree with itself: that is another rule.
					if (!source || found || source === level) continue;
					const way = wayOf(handbook, level, axis, id);
					const at = placeOf(level, 'expectations', axis, 'statements', index, 'id');
					if (way === 'leads-on') continue;
					yield way === 'nowhere' ? missing(handbook, source, axis, id, at) : inCircle(handbook, way, axis, id, at);
				}
			}
		}
	},
};

/** The most ids that a hint lists. */
const MOST = 8;

/**
 * Where a statement leads that nobody says: to a level that does not have it, to one that takes it in
 * turn, and so is to be mended there, or in a circle. A circle is told from the first of its levels.
 */
function wayOf({ levels }: Handbook, level: Level, axis: string, id: string): Level[] | 'nowhere' | 'leads-on' {
	const written = ({ data }: Level) => data.expectations[axis]?.statements.findLast((statement) => statement.id === id);
	const next = (one: Level) => levels.get(written(one)?.from ?? '');
	const way = [level];
	for (let at = next(level); at && !way.includes(at); at = next(at)) way.push(at);
	if (next(way.at(-1)!) !== level) return way.length === 2 && !written(way[1]!) ? 'nowhere' : 'leads-on';
	return way.every((other) => level.id <= other.id) ? way : 'leads-on';
}

const onAxis = (handbook: Handbook, axis: string) => quote(handbook.axes.get(axis)?.data.title ?? axis);

function missing(handbook: Handbook, source: Level, axis: string, id: string, at: Finding['at']): Finding {
	const there = cellOf(handbook, source, axis)?.statements.map((statement) => statement.id) ?? [];
	return {
		at,
		message: `${levelInFull(handbook, source)} has no statement “${id}” on ${onAxis(handbook, axis)} that could be asked here.`,
		hint:
			didYouMean(id, there) ??
			(there.length > 0
				? `Choose one of ${list(there.slice(0, MOST), 'or')}.`
				: 'Name the level that says it, or give the statement a `text` instead of `from`.'),
		related: [{ at: placeOf(source), message: levelInFull(handbook, source) }],
	};
}

function inCircle(handbook: Handbook, way: readonly Level[], axis: string, id: string, at: Finding['at']): Finding {
	const [, ...others] = way;
	return {
		at,
		message: `Nobody says “${id}” on ${onAxis(handbook, axis)}: ${list(way.map((level) => levelInFull(handbook, level)))} take it from each other.`,
		hint: 'Give it a `text` at one of them, instead of `from`.',
		related: others.map((level) => ({ at: placeOf(level), message: levelInFull(handbook, level) })),
	};
}

/** Levels that are taken as a whole, or on one axis, and say nothing there: what they take in turn is said of them. */
function* nothingTaken(handbook: Handbook, level: Level): Iterable<Finding> {
	for (const [index, id] of level.data.takes.entries()) {
		const source = handbook.levels.get(id);
		if (!source || source === level || cellsOf(handbook, source).size > 0 || source.data.takes.length > 0) continue;
		yield {
			at: placeOf(level, 'takes', index),
			message: `${levelInFull(handbook, source)} asks nothing that ${levelInFull(handbook, level)} could take.`,
			hint: `Remove ${id}, or say there what is asked.`,
		};
	}
	for (const [axis, { takes }] of Object.entries(level.data.expectations)) {
		for (const [index, id] of takes.entries()) {
			const source = handbook.levels.get(id);
			if (!source || source === level || cellOf(handbook, source, axis) || source.data.takes.length > 0) continue;
			yield {
				at: placeOf(level, 'expectations', axis, 'takes', index),
				message: `${levelInFull(handbook, source)} asks nothing on ${onAxis(handbook, axis)} that could be taken.`,
				hint: `Remove ${id}, or say there what is asked.`,
			};
		}
	}
}
