import { cellOf, statementKey } from '../ask/asked.ts';
import { levelInFull } from '../ask/level-names.ts';
import { titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { stepAnchor } from '../schema/axis.ts';
import { collections } from '../schema/collections.ts';
import { statementAnchor } from '../schema/own-lists.ts';
import { quote } from '../language/words.ts';

/** Something that has an anchor on its page, and where the id stands that makes it. */
interface Anchored {
	anchor: string;
	/** What it is, such as `the statement “tests” on “Craft”`. */
	what: string;
	path: (string | number)[];
}

export const statementHasItsOwnId: Rule = {
	id: 'statement-has-its-own-id',
	summary: 'Whatever a link can point at on a page has an `id` that nothing else there has.',
	severity: 'error',
	*check(handbook) {
		for (const level of handbook.levels.values()) {
			const asked = Object.entries(level.data.expectations).flatMap(([axis, { statements }]) => {
				const on = quote(handbook.axes.get(axis)?.data.title ?? axis);
				return [
					{ anchor: axis, what: `the competency ${on}`, path: ['expectations', axis] },
					...statements.map(({ id }, index) => ({
						anchor: statementAnchor(axis, id),
						what: `the statement “${id}” on ${on}`,
						path: ['expectations', axis, 'statements', index, 'id'],
					})),
				];
			});
			yield* doubles(level, levelInFull(handbook, level), [...asked, ...inLists(level)]);
			yield* takenTwice(handbook, level);
		}
		for (const role of handbook.roles.values()) yield* doubles(role, quote(titleOf(role)), inLists(role));
		for (const axis of handbook.axes.values()) {
			const { scale } = axis.data;
			const steps = scale.map(({ name }, at) => ({
				anchor: stepAnchor(at + 1),
				what: `the step ${quote(name)}`,
				path: ['scale', at, 'name'],
			}));
			const statements = scale.flatMap((step, at) =>
				step.statements.map(({ id }, index) => ({
					anchor: id,
					what: `the statement “${id}” of its scale`,
					path: ['scale', at, 'statements', index, 'id'],
				})),
			);
			yield* doubles(axis, quote(titleOf(axis)), [...steps, ...statements]);
		}
	},
};

const inLists = ({ data: { lists } }: Entry<'levels'> | Entry<'roles'>): Anchored[] =>
	lists.flatMap(({ id, title, items }, at) => [
		{ anchor: id, what: `the list ${quote(title)}`, path: ['lists', at, 'id'] },
		...items.map((item, index) => ({
			anchor: statementAnchor(id, item.id),
			what: `“${item.id}” of ${quote(title)}`,
			path: ['lists', at, 'items', index, 'id'],
		})),
	]);

function* doubles(entry: Entry, name: string, all: readonly Anchored[]): Iterable<Finding> {
	const fixed: readonly string[] = Object.values(collections[entry.collection].anchors);
	const known = new Map<string, Anchored>();
	for (const one of all) {
		const first = known.get(one.anchor);
		const isKey = (path: Anchored['path']) => path.length === 2 && path[0] === 'expectations';
		const at = ({ path }: Anchored) => (isKey(path) ? keyPlaceOf(entry, ...path) : placeOf(entry, ...path));
		if (first) {
			const isSame = first.what === one.what;
			yield {
				at: at(one),
				message: isSame
					? `In ${name}, ${one.what} stands twice.`
					: `In ${name}, ${one.what} and ${first.what} would have the same address on the page, “#${one.anchor}”.`,
				hint: 'Give one of the two another `id`: links find it by that.',
				related: [{ at: at(first), message: isSame ? 'the first' : first.what }],
			};
		} else if (fixed.includes(one.anchor)) {
			yield {
				at: at(one),
				message: `In ${name}, ${one.what} would have the address “#${one.anchor}” on the page, which a part of every such page has.`,
				hint: `Give it another \`id\`, such as “our-${one.anchor}”.`,
			};
		}
		if (!first) known.set(one.anchor, one);
	}
}

/** Two levels of which one takes everything, and that say different things under one id: of two, one would be lost. */
function* takenTwice(handbook: Handbook, level: Entry<'levels'>): Iterable<Finding> {
	const takesOnAxes = Object.values(level.data.expectations).some(({ takes }) => takes.length > 0);
	if (level.data.takes.length === 0 && !takesOnAxes) return;
	for (const axis of handbook.axes.values()) {
		const own = level.data.expectations[axis.id];
		const sources = [
			...level.data.takes.map((id, index) => ({ id, path: ['takes', index] })),
			...(own?.takes ?? []).map((id, index) => ({ id, path: ['expectations', axis.id, 'takes', index] })),
		];
		const known = new Map<string, { key: string; from: Entry<'levels'> }>();
		for (const { id, path } of sources) {
			const from = handbook.levels.get(id);
			for (const statement of (from && cellOf(handbook, from, axis.id)?.statements) ?? []) {
				const key = statementKey(statement);
				const first = known.get(statement.id);
				if (!first) known.set(statement.id, { key, from: from! });
				else if (first.key !== key && !own?.statements.some((written) => written.id === statement.id)) {
					yield {
						at: placeOf(level, ...path),
						message: `${levelInFull(handbook, level)} takes two statements “${statement.id}” on ${quote(titleOf(axis))}, one of ${levelInFull(handbook, first.from)} and one of ${levelInFull(handbook, from!)}.`,
						hint: 'Give one of the two another `id` where it is said, or say here which is asked, with `from`.',
						related: [{ at: placeOf(first.from), message: levelInFull(handbook, first.from) }],
					};
				}
			}
		}
	}
}
