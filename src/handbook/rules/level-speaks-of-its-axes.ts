import { cellsOf } from '../ask/asked.ts';
import { axesOf, ladderOf, ladderUpTo, ladders } from '../ask/ladder.ts';
import { levelInFull } from '../ask/level-names.ts';
import { isKnown, type Entry, type Handbook } from '../model/handbook.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';
import { published } from '../model/published.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { list, quote } from '../language/words.ts';

type Level = Entry<'levels'>;

export const levelSpeaksOfItsAxes: Rule = {
	id: 'level-speaks-of-its-axes',
	summary:
		'A level speaks of the axes, such as craft or people, that apply to its role, and between two that speak of one no level is silent.',
	severity: 'warning',
	*check(handbook) {
		yield* unspoken(handbook);
		for (const [role, levels] of ladders(handbook)) {
			for (const level of levels) {
				yield* beside(handbook, handbook.roles.get(role)!, level);
				yield* empty(handbook, level);
				yield* silent(handbook, level);
			}
		}
	},
};

/** Axes that are new: they apply to roles that have levels, and no level speaks of them yet. */
function* unspoken(handbook: Handbook): Iterable<Finding> {
	if (handbook.broken.get('levels')?.size || handbook.levels.size === 0) return;
	const levels = [...handbook.levels.values()];
	const spoken = new Set(levels.flatMap((level) => [...cellsOf(handbook, level).keys()]));
	// Levels that are told in other ways than by axes miss none.
	if (spoken.size === 0) return;
	const hasPrivate = levels.some((level) => !published(handbook).levels.has(level.id));
	for (const axis of handbook.axes.values()) {
		if (spoken.has(axis.id) || (axis.data.private && !hasPrivate)) continue;
		yield {
			at: placeOf(axis),
			message: `No level says anything on ${quote(axis.data.title)}.`,
			hint: `Add “${axis.id}: …” under the \`expectations\` of a level.`,
		};
	}
}

/** What is asked on axes that a role does not name. */
function* beside(handbook: Handbook, role: Entry<'roles'>, level: Level): Iterable<Finding> {
	const named = role.data.axes;
	// A misspelt axis is another rule's finding, and stands for one that is missed or out of place.
	if (!named || named.some((id) => !isKnown(handbook, 'axes', id))) return;
	for (const id of cellsOf(handbook, level).keys()) {
		const axis = handbook.axes.get(id);
		if (!axis || named.includes(id)) continue;
		if (axis.data.private && published(handbook).levels.has(level.id)) continue;
		const isOwn = level.data.expectations[id] !== undefined;
		yield {
			// What another level says may be more than is meant here.
			severity: isOwn ? 'error' : 'warning',
			at: isOwn ? keyPlaceOf(level, 'expectations', id) : keyPlaceOf(level, 'takes'),
			message: `${levelInFull(handbook, level)} ${isOwn ? 'asks' : 'takes'} something on ${quote(axis.data.title)}, which does not apply to ${quote(role.data.title)}.`,
			hint: isOwn
				? `Remove “${id}” here, or add it to the role’s \`axes\`.`
				: `Add “${id}” to the role’s \`axes\`, or take what applies competency by competency, with \`takes\` under \`expectations\`.`,
			related: [{ at: placeOf(role, 'axes'), message: 'the axes that apply' }],
		};
	}
}

/** Axes of which a level says that it says nothing, though nothing below it does. */
function* empty(handbook: Handbook, level: Level): Iterable<Finding> {
	for (const [id, cell] of cellsOf(handbook, level)) {
		const { rating, text, below, above, statements } = cell;
		if (rating !== undefined || text !== undefined || below !== undefined || above !== undefined) continue;
		const written = level.data.expectations[id];
		if (statements.length > 0 || !written || written.statements.length > 0 || written.takes.length > 0) continue;
		const isFirst = !ladderUpTo(handbook, level).some((other) => other !== level && cellsOf(handbook, other).has(id));
		if (!isFirst) continue;
		yield {
			severity: 'error',
			at: keyPlaceOf(level, 'expectations', id),
			message: `${levelInFull(handbook, level)} says nothing on ${quote(handbook.axes.get(id)?.data.title ?? id)}: the entry is empty.`,
			hint: `Write a rating, a sentence or a list of statements after “${id}:”, or remove the line: what no level below speaks of is not asked yet.`,
		};
	}
}

/** Axes of which a lower and a higher level speak, and the one in between does not. */
function* silent(handbook: Handbook, level: Level): Iterable<Finding> {
	const ladder = ladderOf(handbook, level.data.role);
	const at = ladder.indexOf(level);
	if (at < 1) return;
	const { expectations } = level.data;
	// A misspelt axis stands for one that is missed.
	if (Object.keys(expectations).some((id) => !isKnown(handbook, 'axes', id))) return;
	const role = handbook.roles.get(level.data.role)!;
	const spoken = (levels: readonly Level[], id: string) => levels.findLast((one) => cellsOf(handbook, one).has(id));
	const holes = axesOf(handbook, role).flatMap((axis) => {
		if (cellsOf(handbook, level).has(axis.id)) return [];
		const [below, above] = [spoken(ladder.slice(0, at), axis.id), spoken(ladder.slice(at + 1).reverse(), axis.id)];
		return below && above ? [{ axis, below, above }] : [];
	});
	if (holes.length === 0) return;
	const titles = list(holes.map(({ axis }) => quote(axis.data.title)));
	const lines = list(holes.map(({ axis }) => `“${axis.id}: …”`));
	yield {
		at: Object.keys(expectations).length > 0 ? keyPlaceOf(level, 'expectations') : placeOf(level, 'title'),
		message: `${levelInFull(handbook, level)} says nothing on ${titles}, of which levels below and above it speak.`,
		hint: `Add ${lines} under \`expectations\`; write [] after the colon where this level asks nothing new.`,
		related: [holes[0]!.below, holes[0]!.above].map((other) => ({
			at: keyPlaceOf(other, 'expectations'),
			message: levelInFull(handbook, other),
		})),
	};
}
