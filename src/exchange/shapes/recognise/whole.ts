import type { Node } from '../../sources/node.ts';
import type { Table } from '../../table/table.ts';
import type { Level } from '../../table/things.ts';
import { settle, type Proposed } from '../answers.ts';
import { readLadder } from '../read-ladder.ts';
import { plain } from '../register.ts';
import { rankOf } from './vocabulary.ts';

/**
 * What can be told of a ladder only when it is read: whether its levels say what is said below them
 * again, and whether its roles have the same rungs.
 *
 * @param proposed what stands where, as it looks
 */
export function ofWhole(tree: Node, proposed: Proposed): Pick<Proposed, 'levels' | 'rungs' | 'order'> {
	const given = { places: {}, branches: {} };
	const { table } = readLadder({ tree, unread: [], mended: [] }, settle(given, proposed));
	const ladders = [...Map.groupBy(table.levels, ({ role }) => role).values()];
	return {
		levels: ladders.some((levels) => doesRestate(levels, table)) ? 'restate' : 'add',
		rungs: haveSameLabels(ladders) ? 'common' : 'own',
		order: [...new Set(ladders.flatMap(turnedRound))],
	};
}

/** Whether most of what a level says is said again by the next, all the way up. */
function doesRestate(levels: readonly Level[], { statements }: Table): boolean {
	const sorted = levels.toSorted((a, b) => a.order - b.order);
	const texts = sorted.map(({ key }) =>
		statements.flatMap(({ kind, side, level, axis, text }) =>
			kind === 'asked' && side === 'meets' && level === key ? [`${axis}\n${plain(text)}`] : [],
		),
	);
	const pairs = texts.slice(1).map((above, index) => {
		const below = texts[index]!;
		return below.length > 0 && below.filter((text) => above.includes(text)).length * 2 > below.length;
	});
	return pairs.length > 0 && pairs.every(Boolean);
}

/** The names of the rungs of a ladder that begins at its highest, as their ranks say, from the lowest; none of any other. */
function turnedRound(levels: readonly Level[]): string[] {
	const sorted = levels.toSorted((a, b) => a.order - b.order);
	const ranks = sorted.flatMap(({ title }) => rankOf(title) ?? []);
	const isDown = ranks.length > 1 && ranks.every((rank, index) => index === 0 || rank < ranks[index - 1]!);
	return isDown ? sorted.map(({ title }) => title).toReversed() : [];
}

/** Whether two ladders have rungs of the same labels. */
function haveSameLabels(ladders: readonly (readonly Level[])[]): boolean {
	const labels = ladders.flatMap((levels) => [...new Set(levels.flatMap(({ label }) => label ?? []))]);
	return new Set(labels).size * 2 <= labels.length && labels.length > 2;
}
