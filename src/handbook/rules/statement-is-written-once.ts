import { ladderOf } from '../ask/ladder.ts';
import { levelInFull } from '../ask/level-names.ts';
import { byOrder } from '../model/order.ts';
import type { Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
import { remembered } from '../model/remembered.ts';
import { compared, findRepeats, type Compared } from '../language/repeats.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

/** A statement of a level, with where it stands. */
interface Written {
	level: Entry<'levels'>;
	axis: string;
	id: string;
	text: string;
	/** All but its words that a higher level may raise. */
	rest: string;
	path: (string | number)[];
}

export const statementIsWrittenOnce: Rule = {
	id: 'statement-is-written-once',
	summary:
		'A statement is written once: at the lowest level that asks it, and where several roles ask it, at one of them.',
	severity: 'warning',
	*check(handbook) {
		const statements = [...handbook.levels.values()].sort(byOrder).flatMap(comparedOf);
		for (const { item, earlier, equal } of repeatsIn(statements)) {
			const isOneLadder = ladderOf(handbook, item.level.data.role).includes(earlier.level);
			if (isOneLadder && isRaised(earlier, item, equal)) continue;
			const where = levelInFull(handbook, earlier.level);
			const isOneRole = isOneLadder || item.level.data.role === earlier.level.data.role;
			yield {
				at: placeOf(item.level, ...item.path, 'text'),
				message: `${levelInFull(handbook, item.level)} says ${quote(item.text)}, ${equal ? 'as' : 'much as'} ${where} does already.`,
				hint: isOneRole
					? 'Remove one of the two, or say what is different about this one.'
					: `Say it once: write “- { id: ${earlier.id}, from: ${earlier.level.id} }” here instead. Or say what is different about this one.`,
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

/** What is said twice on one axis, whatever the role, and in one role, whatever the axis. */
function* repeatsIn(texts: readonly Compared<Written>[]) {
	for (const ofAxis of Map.groupBy(texts, ({ item }) => item.axis).values()) yield* findRepeats(ofAxis, ALIKE);
	for (const ofRole of Map.groupBy(texts, ({ item }) => item.level.data.role).values())
		for (const repeat of findRepeats(ofRole, ALIKE)) if (repeat.item.axis !== repeat.earlier.axis) yield repeat;
}

/** The share of words from which on two statements are taken to say the same. */
const ALIKE = 0.85;

const comparedOf = remembered((level: Entry<'levels'>) =>
	statementsOf(level).map((statement) => compared(statement, statement.text)),
);

function statementsOf(level: Entry<'levels'>): Written[] {
	return Object.entries(level.data.expectations).flatMap(([axis, { statements }]) =>
		statements.flatMap(({ id, text, optional, below, above, examples, links }, index) =>
			// What another level says stands there.
			text === undefined
				? []
				: {
						...{ level, axis, id, text },
						rest: JSON.stringify([optional, below, above, examples, links]),
						path: ['expectations', axis, 'statements', index],
					},
		),
	);
}

/** A higher level raises a statement by giving it anew under its id: in other words, with other examples, or no longer as optional. */
function isRaised(lower: Written, higher: Written, equal: boolean): boolean {
	const sameOne = lower.axis === higher.axis && lower.id === higher.id;
	return sameOne && lower.level !== higher.level && (!equal || lower.rest !== higher.rest);
}
