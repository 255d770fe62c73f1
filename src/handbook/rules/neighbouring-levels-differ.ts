import { cellOf, cellsOf, isSame } from '../ask/asked.ts';
import { askedAt, ladderOf, ladders, neighbours } from '../ask/ladder.ts';
import { levelInFull } from '../ask/level-names.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { keyPlaceOf } from '../model/places.ts';
import type { Rule } from '../model/rule.ts';

export const neighbouringLevelsDiffer: Rule = {
	id: 'neighbouring-levels-differ',
	summary: 'Every level asks something that the level below it does not ask.',
	severity: 'warning',
	*check(handbook) {
		for (const role of ladders(handbook).keys()) {
			for (const [lower, higher] of neighbours(ladderOf(handbook, role))) {
				if (higher.data.role !== role || cellsOf(handbook, higher).size === 0) continue;
				if (addsAnything(handbook, lower, higher)) continue;
				yield {
					at: keyPlaceOf(higher, 'expectations'),
					message: `${levelInFull(handbook, higher)} asks nothing that ${levelInFull(handbook, lower)} does not ask.`,
					hint: 'Say what is new at the higher level, or make one level of the two. Where they are two jobs and no rungs of a ladder, write “rung: false” in both.',
					related: [
						{ at: keyPlaceOf(lower, 'expectations'), message: `${levelInFull(handbook, lower)}, the level below` },
					],
				};
			}
		}
	},
};

function addsAnything(handbook: Handbook, lower: Entry<'levels'>, higher: Entry<'levels'>): boolean {
	// What it takes and does not find would be new: another rule says so.
	if (takesInVain(handbook, higher)) return true;
	const { lists } = higher.data;
	if (lists.length > 0 && JSON.stringify(lists) !== JSON.stringify(lower.data.lists)) return true;
	return [...cellsOf(handbook, higher)].some(([axis, cell]) => {
		const before = cellOf(handbook, lower, axis);
		const asked = askedAt(handbook, lower, axis);
		return (
			PARTS.some((part) => cell[part] !== undefined && cell[part] !== before?.[part]) ||
			cell.statements.some((statement) => !asked.some((known) => isSame(known, statement)))
		);
	});
}

const PARTS = ['rating', 'text', 'below', 'above'] as const;

const takesInVain = (handbook: Handbook, level: Entry<'levels'>): boolean =>
	level.data.takes.some((id) => !handbook.levels.has(id)) ||
	Object.entries(level.data.expectations).some(
		([axis, { takes, statements }]) =>
			takes.some((id) => !handbook.levels.has(id)) ||
			statements.some(({ id }) => !cellOf(handbook, level, axis)?.statements.some((asked) => asked.id === id)),
	);
