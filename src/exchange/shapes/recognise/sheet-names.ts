import type { Node } from '../../sources/node.ts';
import { areNumbers, columnsOf, isLong, textsIn } from './tables/columns.ts';
import { rungColumns } from './tables/rung-columns.ts';
import { areMostly, isJob, isProficiency } from './vocabulary.ts';

/** Words that name a sheet or a file by what kind of thing it is. */
const KIND =
	/\b(?:ladders?|framework|matrix|matrices|levels?|career|growth|progression|grid|competenc(?:y|ies)|expectations?|overview|skills?|rubric|raci|responsibilit(?:y|ies)|long list|list|tracks?|roles?|jobs?|grades?|grading|pay|salar(?:y|ies)|duties|compare|comparison|import|export|statements?|titles?)\b/i;

/** The same, and words that say nothing at all at the beginning of a name. */
const GENERIC = new RegExp(`^(?:sheet|data|export|table|final|copy of|draft|new|my|our|the)\\b|${KIND.source}`, 'i');

/** Whether a name says what a sheet or a file is, and not what it is about. */
export const isGeneric = (name: string): boolean => GENERIC.test(name);

/** Whether a name is that of a job, and not that of a sheet about some: `Data analyst`, and not `Analyst levels`. */
export const isJobAlone = (name: string): boolean => isJob(name) && !KIND.test(name);

/** What is known of the sheets of a ladder as a whole. */
export interface Known {
	names: readonly string[];
	/** How many files there are. */
	files: number;
	areScales: boolean;
	hasScales: boolean;
	/** How many of their names are those of jobs. */
	jobs: number;
	/** Whether they are each about another competency. */
	areAxes: boolean;
	/** Whether they have the same rungs, and each other competencies: they are groups of these, of one ladder. */
	areGroups: boolean;
}

/** What is known of some files of sheets. */
export function knownOf(files: readonly Node[]): Known {
	const tables = files.flatMap(tablesIn).map(columnsOf);
	const grids = tables.flatMap((all) => {
		const found = rungColumns(all);
		return found ? [found] : [];
	});
	const asksSteps = grids.some(({ rungs }) => rungs.every((column) => !isLong(column)) && rungs.some(areNumbers));
	const isScale = ({ rungs }: (typeof grids)[number]) =>
		rungs.some(isLong) &&
		(asksSteps ||
			areMostly(
				rungs.map(({ head }) => head),
				isProficiency,
			));
	const names = files.flatMap((file) => namesIn(file));
	const own = files.flatMap(({ children }) => children.filter(({ is }) => is === 'sheet').map(nameOf));
	const holders = own.length > 1 ? own : files.map(nameOf);
	const areApart = holders.length > 1 && !holders.some((name) => isJob(name)) && holders.filter(hasOwnWord).length > 1;
	return {
		names,
		files: files.length,
		jobs: new Set(files.flatMap((file) => jobsIn(file))).size,
		areGroups: areApart && holders.every(hasOwnWord) && areOneLadder(own.length > 1 ? files.flatMap(sheetsIn) : files),
		areScales: asksSteps && grids.some(isScale),
		hasScales: grids.some(isScale) || tables.some(({ columns }) => columns.some(({ says }) => says.meaning === 'step')),
		areAxes: areApart,
	};
}

const sheetsIn = ({ children }: Node) => children.filter(({ is }) => is === 'sheet');

/** Whether grids have the same rungs and no competency in common. */
function areOneLadder(holders: readonly Node[]): boolean {
	const grids = holders.map((holder) => {
		const [all, ...others] = tablesIn(holder).map(columnsOf);
		const found = all && others.length === 0 ? rungColumns(all) : undefined;
		const named = found?.others.find((column) => !isLong(column));
		return found && named
			? { rungs: found.rungs.map(({ head }) => head).join('\n'), areas: textsIn(named) }
			: undefined;
	});
	if (grids.some((grid) => grid === undefined)) return false;
	const areas = grids.flatMap((grid) => grid!.areas);
	return new Set(grids.map((grid) => grid!.rungs)).size === 1 && new Set(areas).size === areas.length;
}

/** Whether a name has a word that says more than what kind of sheet it is: `Technical skills`, and not `Skills matrix`. */
export const hasOwnWord = (name: string) => {
	const rest = name.replace(new RegExp(GENERIC.source, 'gi'), ' ');
	return /\p{L}{3,}/u.test(rest);
};

const tablesIn = (node: Node): Node[] =>
	node.is === 'table' ? [node] : node.isHidden ? [] : node.children.flatMap(tablesIn);

/** What a holder of tables is called: a file without its ending. */
export const nameOf = ({ is, name }: Node) => (name?.plain ?? '').replace(is === 'file' ? /\.\w+$/ : /$/, '');

/** Names of jobs among those of sheets and of titles in them; that of the file where it has no sheets. */
const jobsIn = (node: Node, isTop = true): string[] => [
	...(/^(?:sheet|bold|file)$/.test(node.is) &&
	!(isTop && node.children.some(({ is }) => is === 'sheet')) &&
	isJob(nameOf(node))
		? [nameOf(node)]
		: []),
	...(node.is === 'table' ? [] : node.children.flatMap((child) => jobsIn(child, false))),
];

/** The names of what holds tables; a title that repeats the name of its sheet is the same one. */
const namesIn = (node: Node, over = ''): string[] => {
	const own = /^(?:sheet|bold|file)$/.test(node.is) && nameOf(node) !== over ? [nameOf(node)] : [];
	return [...own, ...(node.is === 'table' ? [] : node.children.flatMap((child) => namesIn(child, own[0] ?? over)))];
};
