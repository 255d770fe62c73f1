import type { Node } from '../../sources/node.ts';
import type { Table } from '../../table/table.ts';
import type { Level } from '../../table/things.ts';
import { settle, type Proposed } from '../answers.ts';
import { readLadder } from '../read-ladder.ts';
import { plain } from '../register.ts';

/**
 * What can be told of a ladder only when it is read: whether its levels say what is said below them
 * again, and whether its roles have the same rungs.
 *
 * @param proposed what stands where, as it looks
 */
export function ofWhole(tree: Node, proposed: Proposed): Pick<Proposed, 'levels' | 'rungs'> {
	const given = { places: {}, branches: {} };
	const { table } = readLadder({ tree, unread: [], mended: [] }, settle(given, proposed));
	const ladders = [...Map.groupBy(table.levels, ({ role }) => role).values()];
	return {
		levels: ladders.some((levels) => doesRestate(levels, table)) ? 'restate' : 'add',
		rungs: haveSameLabels(ladders) ? 'common' : 'own',
	};
}

/** Whether most of what a level says is said again by the next, all the way up. */
function doesRestate(levels: readonly Level[], { statements }: Table): boolean {
	const sorted = levels.toSorted((a, b) => a.order - b.order);
	const texts = sorted.map(({ key }) =>
		statements.flatMap(({ kind, level, axis, text }) =>
			kind === 'asked' && level === key ? [`${axis}\n${plain(text)}`] : [],
		),
	);
	const pairs = texts.slice(1).map((above, index) => {
		const below = texts[index]!;
		return below.length > 0 && below.filter((text) => above.includes(text)).length * 2 > below.length;
	});
	return pairs.length > 0 && pairs.every(Boolean);
}

/** Whether two ladders have rungs of the same labels. */
function haveSameLabels(ladders: readonly (readonly Level[])[]): boolean {
	const labels = ladders.flatMap((levels) => [...new Set(levels.flatMap(({ label }) => label ?? []))]);
	return new Set(labels).size * 2 <= labels.length && labels.length > 2;
}
