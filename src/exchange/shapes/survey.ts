import { isPersonsName } from '../../handbook/language/given-names.ts';
import type { Node } from '../sources/node.ts';
import type { Meaning, Settled } from './answers.ts';
import { isAbout, wordsIn } from './fields.ts';
import { headsOf, isCarried, type Head } from './heads.ts';
import type { ReadLadder } from './read-ladder.ts';
import { sayingOf } from './reading.ts';

/** What one answer was about. */
export interface Taken {
	place: string;
	/** The place as it is shown: without the names of people. */
	shown: string;
	is: Meaning;
	count: number;
	/** The first of them, in their own words. */
	examples: string[];
}

/** What became of the words of a source: those that came in are those carried and those listed. */
export interface WordCount {
	in: number;
	carried: number;
	listed: number;
}

/** How many examples tell a person what something was taken for. */
const EXAMPLES = 3;

/** What stands in an example where somebody’s name does. */
const A_NAME = 'a name';

/**
 * What was taken for what, answer by answer: those given, and of those proposed the ones that were about something.
 *
 * @param names parts of the source that name people, of which no example is given
 */
export function takenIn(
	{ taken }: ReadLadder,
	{ places }: Settled,
	names: ReadonlySet<Node> = new Set<Node>(),
): Taken[] {
	const [given = {}, proposed = {}] = places;
	return Object.entries({ ...given, ...proposed, ...given }).flatMap(([place, { is }]) => {
		const nodes = [...(taken.get(place) ?? [])];
		const examples = new Set<string>();
		for (const node of nodes) {
			if (examples.size === EXAMPLES) break;
			const words = isAbout(is) ? wordsIn(node) : (node.name ?? (isRecord(node) ? beginningOf(node) : wordsIn(node)));
			if (words.plain !== '') examples.add(names.has(node) || isPersonsName(words.plain) ? A_NAME : words.plain);
		}
		const shown = nodes.some((node) => names.has(node)) ? place.replace(/=[^/]*/g, '=…') : place;
		return nodes.length > 0 || place in given
			? [{ place, shown, is, count: nodes.length, examples: [...examples] }]
			: [];
	});
}

/** Whether a part is a row of a table, or as much in data. */
const isRecord = ({ is, children }: Node) => is === 'row' || (is === 'item' && children.length > 0);

/** The first words of a row, by which people know it. */
const beginningOf = ({ children }: Node) => {
	const said = children.map(wordsIn).filter(({ plain }) => plain !== '');
	return {
		plain: said
			.slice(0, 2)
			.map(({ plain }) => plain)
			.join(' · '),
	};
};

/** Counts the texts and headings of a source, and the heads of its tables, and what became of them. */
export function countWords(tree: Node, { table, carried }: ReadLadder): WordCount {
	const [all, heads] = [sayingsIn(tree), headsIn(tree)];
	return {
		in: all.length + heads.length,
		carried: all.filter((node) => carried.has(node)).length + heads.filter((head) => isCarried(head, carried)).length,
		listed: table.listed.filter(({ what }) => what === 'text').length,
	};
}

const headsIn = (node: Node): Head[] => [...headsOf(node), ...node.children.flatMap(headsIn)];

const sayingsIn = (node: Node): Node[] => [...(sayingOf(node) ? [node] : []), ...node.children.flatMap(sayingsIn)];
