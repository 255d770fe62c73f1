import type { Rubric } from '../../handbook/ask/rubric.ts';
import { columnsFor } from './heights.ts';
import { cellsOf, leastWidth, titlesWidth, type Cells } from './content.ts';
import { papersAt } from './paper.ts';
import { sheetsOf, type Setting, type Sheet } from './sheets.ts';

/** How a rubric is set, and on which sheets. */
export interface Plan extends Pick<Setting, 'size' | 'titles'> {
	/** Whether they have examples, and what else only explains what is asked. */
	extras: boolean;
	sheets: readonly Sheet[];
}

interface Laid extends Plan {
	torn: number;
}

/** Sizes of type, in points, at which one sheet holds everything, or at least all that is asked. */
const ONE = { everything: [9, 8.5, 8], asked: [9, 8.5, 8, 7.5] };
/** Sizes of type where there are more sheets, with what a sheet costs in each: small type has to save some. */
const MORE: readonly (readonly [size: number, cost: number])[] = [
	[10, 1],
	[9.5, 1],
	[9, 1],
	[8.5, 1],
	[8, 1.1],
	[7.5, 1.25],
];
/** What it costs, in sheets, to tear a row, and to part the levels once more than has to be. */
const COSTS = { torn: 1, parted: 0.6 };
/** How many times the sheets what only explains is worth. */
const WORTH = 1.5;

/**
 * Lays a rubric on paper: on one sheet where that can be read, else on as few as hold it, with as many
 * levels side by side as there can be without tearing a row.
 *
 * What is asked is always there. Examples, links, and words of a scale beside those of the level itself
 * only explain it: they do not cost the one sheet, but where there are more, they are on them.
 */
export const planOf = (rubric: Rubric): Plan => onOne(rubric) ?? onMore(rubric);

function onOne(rubric: Rubric): Plan | undefined {
	const { everything, asked } = cellsOf(rubric);
	const ways = [
		...ONE.everything.map((size) => ({ size, cells: everything, extras: true })),
		...ONE.asked.map((size) => ({ size, cells: asked, extras: false })),
	];
	for (const { size, cells, extras } of ways) {
		if (fewestBands(rubric, size) > 1) continue;
		const plan = lay(rubric, size, 1, cells, extras);
		if (plan.sheets.length === 1) return plan;
	}
	return undefined;
}

function onMore(rubric: Rubric): Plan {
	const { everything, asked } = cellsOf(rubric);
	const plan = cheapest(rubric, everything, true);
	const without = everything === asked ? plan : cheapest(rubric, asked, false);
	return plan.sheets.length <= without.sheets.length * WORTH ? plan : without;
}

/** The plan that costs least, of those that cost the same the one with the largest type. */
function cheapest(rubric: Rubric, cells: Cells, extras: boolean): Plan {
	const most = Math.max(1, rubric.levels.length);
	let best: Plan | undefined;
	let least = Infinity;
	for (const [size, ofSheet] of MORE) {
		const fewest = fewestBands(rubric, size);
		for (let bands = fewest; bands <= most; bands++) {
			const parted = (bands - fewest) * COSTS.parted;
			// Each has a sheet at least.
			if (bands * ofSheet + parted >= least) break;
			const plan = lay(rubric, size, bands, cells, extras);
			const cost = plan.sheets.length * ofSheet + plan.torn * COSTS.torn + parted;
			if (cost >= least) continue;
			best = plan;
			least = cost;
		}
	}
	return best!;
}

function lay(rubric: Rubric, size: number, bands: number, cells: Cells, extras: boolean): Laid {
	const titles = titlesWidth(rubric);
	const setting = { size, titles, bands: divided(rubric.levels.length, bands), cells };
	return { size, titles, extras, ...sheetsOf(rubric, setting) };
}

/** Among how many sheets the levels are divided at least, so that no column is too narrow to be read. */
function fewestBands(rubric: Rubric, size: number): number {
	const { length } = rubric.levels;
	const isWide = (bands: number) =>
		columnsFor(papersAt(size).common, titlesWidth(rubric), Math.ceil(length / bands)).level >= leastWidth(rubric);
	let bands = 1;
	while (bands < length && !isWide(bands)) bands++;
	return bands;
}

/** Things in a row in parts that are about alike, each by where it begins and ends. */
function divided(count: number, parts: number): [from: number, to: number][] {
	const ends = Array.from({ length: parts + 1 }, (_, index) => Math.round((index * count) / parts));
	return ends.slice(1).map((to, index) => [ends[index]!, to]);
}
