import type { Entry } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { ladders } from '../ask/ladder.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const higherLevelNeverAsksLess: Rule = {
	id: 'higher-level-never-asks-less',
	summary: 'A higher level of a role asks at least what the levels below it ask.',
	severity: 'error',
	*check(handbook) {
		for (const levels of ladders(handbook).values()) {
			const rated = new Map<string, Entry<'levels'>>();
			const required = new Map<string, () => { level: Entry<'levels'>; path: (string | number)[] }>();
			for (const level of levels) {
				for (const [id, { rating, statements }] of Object.entries(level.data.expectations)) {
					const axis = quote(handbook.axes.get(id)?.data.title ?? id);
					const below = rated.get(id);
					if (rating !== undefined) {
						if (below && isBelow(below, level)) yield* compareRatings(below, level, id, axis);
						rated.set(id, level);
					}
					for (const [index, statement] of statements.entries()) {
						const key = `${id} ${statement.id}`;
						const path = ['expectations', id, 'statements', index];
						const asked = required.get(key)?.();
						if (!statement.optional) required.set(key, () => ({ level, path }));
						else if (asked && isBelow(asked.level, level)) {
							yield {
								at: placeOf(level, ...path, 'optional'),
								message: `${quote(level.data.title)} makes “${statement.id}” on ${axis} optional, which ${quote(asked.level.data.title)} requires.`,
								hint: 'Remove “optional: true”, or give the statement another `id` if it is another one.',
								related: [
									{
										at: placeOf(asked.level, ...asked.path, 'id'),
										message: `required at ${quote(asked.level.data.title)}`,
									},
								],
							};
						}
					}
				}
			}
		}
	},
};

const isBelow = (a: Entry<'levels'>, b: Entry<'levels'>) => a.data.order < b.data.order;

function* compareRatings(below: Entry<'levels'>, level: Entry<'levels'>, id: string, axis: string): Iterable<Finding> {
	const before = below.data.expectations[id]!.rating!;
	const rating = level.data.expectations[id]!.rating!;
	if (rating >= before) return;
	yield {
		at: placeOf(level, 'expectations', id, 'rating'),
		message: `${quote(level.data.title)} asks for ${rating} on ${axis}, less than ${quote(below.data.title)} below it, which asks for ${before}.`,
		hint: `Write ${before} or more here, or lower the rating of ${quote(below.data.title)}.`,
		related: [{ at: placeOf(below, 'expectations', id, 'rating'), message: `${before} at ${quote(below.data.title)}` }],
	};
}
