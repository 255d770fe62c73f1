import { byOrder } from '../model/order.ts';
import type { Entry } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { findRepeats } from '../language/repeats.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

/** A statement of a level, with where it stands. */
interface Written {
	level: Entry<'levels'>;
	axis: string;
	id: string;
	text: string;
	optional: boolean;
	path: (string | number)[];
}

export const statementIsWrittenOnce: Rule = {
	id: 'statement-is-written-once',
	summary: 'A statement is written once, at the lowest level that asks it, and shares its `id` with no other there.',
	severity: 'warning',
	*check({ levels, axes }) {
		const statements = [...levels.values()].sort(byOrder).flatMap(statementsOf);
		yield* findSharedIds(statements, (axis) => quote(axes.get(axis)?.data.title ?? axis));
		for (const { item, earlier, equal } of findRepeats(statements, ({ text }) => text, 0.85)) {
			if (isRaised(earlier, item, equal)) continue;
			const where = quote(earlier.level.data.title);
			yield {
				at: placeOf(item.level, ...item.path, 'text'),
				message: `${quote(item.level.data.title)} says ${quote(item.text)}, ${equal ? 'as' : 'much as'} ${where} does already.`,
				hint: 'Remove one of the two, or say what is different about this one.',
				related: [
					{
						at: placeOf(earlier.level, ...earlier.path, 'text'),
						message: equal ? `the same at ${where}` : quote(earlier.text),
					},
				],
			};
		}
	},
};

function statementsOf(level: Entry<'levels'>): Written[] {
	return Object.entries(level.data.expectations).flatMap(([axis, { statements }]) =>
		statements.map((statement, index) => ({
			...statement,
			level,
			axis,
			path: ['expectations', axis, 'statements', index],
		})),
	);
}

/** A higher level raises a statement by giving it anew under its id: in other words, or no longer as optional. */
function isRaised(lower: Written, higher: Written, equal: boolean): boolean {
	const sameOne =
		lower.level.data.role === higher.level.data.role && lower.axis === higher.axis && lower.id === higher.id;
	return sameOne && lower.level !== higher.level && (!equal || lower.optional !== higher.optional);
}

function* findSharedIds(statements: readonly Written[], nameOf: (axis: string) => string): Iterable<Finding> {
	const first = new Map<string, Written>();
	for (const statement of statements) {
		const { level, axis, id, path } = statement;
		const key = `${level.id} ${axis} ${id}`;
		const other = first.get(key);
		if (!other) first.set(key, statement);
		else {
			yield {
				severity: 'error',
				at: placeOf(level, ...path, 'id'),
				message: `Two statements of ${quote(level.data.title)} on ${nameOf(axis)} have the id ${quote(id)}.`,
				hint: 'Give one of the two another `id`: links find a statement by it.',
				related: [{ at: placeOf(level, ...other.path, 'id'), message: 'the first' }],
			};
		}
	}
}
