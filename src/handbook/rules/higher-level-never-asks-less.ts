import type { Entry, Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { cellsOf } from '../ask/asked.ts';
import { ladders } from '../ask/ladder.ts';
import { levelInFull } from '../ask/level-names.ts';
import { quote } from '../language/words.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';

type Level = Entry<'levels'>;

/** A rating that must be met at a level. */
interface Rated {
	level: Level;
	rating: number;
}

export const higherLevelNeverAsksLess: Rule = {
	id: 'higher-level-never-asks-less',
	summary: 'A higher level of a role asks at least what the levels below it ask.',
	severity: 'warning',
	*check(handbook) {
		for (const levels of ladders(handbook).values()) {
			const rated = new Map<string, Rated>();
			const required = new Map<string, Level>();
			// A job beside the ladder is above none of it.
			for (const level of levels.filter(({ data }) => data.rung)) {
				for (const [axis, { rating, optional, statements }] of cellsOf(handbook, level)) {
					// What is welcome is not asked.
					if (rating !== undefined && !optional) {
						const below = rated.get(axis);
						if (below && isBelow(below.level, level) && rating < below.rating)
							yield asksLess(handbook, below, { level, rating }, axis);
						rated.set(axis, { level, rating });
					}
					for (const statement of statements) {
						const key = `${axis} ${statement.id}`;
						const below = required.get(key);
						if (!statement.optional) required.set(key, level);
						else if (below && isBelow(below, level)) yield isOptional(handbook, below, level, axis, statement.id);
					}
				}
			}
		}
	},
};

const isBelow = (a: Level, b: Level) => a.data.order < b.data.order;

const onAxis = (handbook: Handbook, axis: string) => quote(handbook.axes.get(axis)?.data.title ?? axis);

function asksLess(handbook: Handbook, below: Rated, { level, rating }: Rated, axis: string): Finding {
	const lower = levelInFull(handbook, below.level);
	return {
		at: placeOfRating(level, axis),
		message: `${levelInFull(handbook, level)} asks for ${rating} on ${onAxis(handbook, axis)}, less than ${lower} below it, which asks for ${below.rating}.`,
		hint: `Write ${below.rating} or more here, or lower the rating of ${lower}.`,
		related: [{ at: placeOfRating(below.level, axis), message: `${below.rating} at ${lower}` }],
	};
}

function isOptional(handbook: Handbook, below: Level, level: Level, axis: string, id: string): Finding {
	return {
		at: placeOfStatement(level, axis, id, 'optional'),
		message: `${levelInFull(handbook, level)} makes “${id}” on ${onAxis(handbook, axis)} optional, which ${levelInFull(handbook, below)} requires.`,
		hint: 'Remove “optional: true”, or give the statement another `id` if it is another one.',
		related: [{ at: placeOfStatement(below, axis, id, 'id'), message: `required at ${levelInFull(handbook, below)}` }],
	};
}

/** Where a level says its rating, or else that it takes what another says. */
const placeOfRating = (level: Level, axis: string) =>
	level.data.expectations[axis]?.rating === undefined
		? placeOfTaking(level, axis)
		: placeOf(level, 'expectations', axis, 'rating');

function placeOfStatement(level: Level, axis: string, id: string, field: 'id' | 'optional') {
	const index = level.data.expectations[axis]?.statements.findIndex((statement) => statement.id === id) ?? -1;
	return index < 0 ? placeOfTaking(level, axis) : placeOf(level, 'expectations', axis, 'statements', index, field);
}

const placeOfTaking = (level: Level, axis: string) =>
	level.data.expectations[axis] ? keyPlaceOf(level, 'expectations', axis) : keyPlaceOf(level, 'takes');
