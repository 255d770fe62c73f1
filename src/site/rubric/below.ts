import type { Rubric, RubricArea } from '../../handbook/ask/rubric.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { inSentence, list } from '../../handbook/language/words.ts';
import { remembered } from '../../handbook/model/remembered.ts';
import { linesOf } from './measure.ts';
import { LINE, type Paper } from './paper.ts';
import { sentences } from './sentences.ts';

/** What stands under a table: what the role answers for, who decides, what shows that somebody is ready. */
export interface Below {
	owns: readonly RubricArea[];
	shares: readonly RubricArea[];
	/** Whether it begins, with all but the areas, or goes on from the sheet before. */
	isFirst: boolean;
}

/** Shares of the width that the three columns may have, as the styles name them. */
const COLUMNS = {
	widest: [0.66, 0.14, 0.2],
	wide: [0.52, 0.22, 0.26],
	even: [0.38, 0.27, 0.35],
	narrow: [0.24, 0.32, 0.44],
	/** For areas that go on from another sheet. */
	whole: [1, 0, 0],
} as const;

/** How the three columns share the width. */
export type BelowColumns = keyof typeof COLUMNS;

/** It with its columns. */
export interface SetBelow extends Below {
	columns: BelowColumns;
}

/** A heading with the room under it, and above it where something stands there. */
const HEADING = { first: LINE + 0.1, next: LINE + 0.6 };

/** How many responsibilities an area may have before what stands in it may be parted. */
const MANY = 40;

/** What is to be said under the table of a role, all of it; nothing where there is nothing. */
export function belowOf({ role, owns, shares, escalates }: Rubric): Below | undefined {
	const { facts, signals } = role.data;
	const lists = [owns, shares, escalates, signals.promotion];
	return lists.every(({ length }) => length === 0) && !facts.authority ? undefined : { owns, shares, isFirst: true };
}

/** The columns in which it is lowest on some paper. */
export function columnsBelow(rubric: Rubric, below: Below, paper: Paper): BelowColumns {
	const names = (Object.keys(COLUMNS) as BelowColumns[]).filter((name) => below.isFirst === (name !== 'whole'));
	const heights = names.map((columns) => ({ columns, height: belowHeight(rubric, { ...below, columns }, paper) }));
	return heights.reduce((best, one) => (one.height < best.height - 0.3 ? one : best)).columns;
}

/** How high it is in its columns, in parts of the size of the type. */
export function belowHeight(
	{ role, escalates }: Rubric,
	{ owns, shares, isFirst, columns }: SetBelow,
	{ width }: Paper,
): number {
	const [first, second, third] = COLUMNS[columns].map((share) => (width - 3.2) * share) as [number, number, number];
	const listed = (areas: readonly RubricArea[]) =>
		areas.reduce((sum, area) => sum + linesOf(areaInWords(area), first, area.title), 0);
	const { promotion } = role.data.signals;
	const under = (text: string | undefined) => (text ? linesOf(text, second) : 0);
	const ready = promotion.reduce((sum, item) => sum + linesOf(item, third - 0.8), 0);
	const beside = isFirst ? [[under(role.data.facts.authority), under(decidesInWords(escalates))], [ready]] : [];
	return Math.max(...[[listed(owns), listed(shares)], ...beside].map(stacked)) + 0.6;
}

/** The height of texts with a heading each, by their lines; those of none are not there. */
const stacked = (texts: readonly number[]): number =>
	texts
		.filter((lines) => lines > 0)
		.reduce((sum, lines, index) => sum + (index === 0 ? HEADING.first : HEADING.next) + lines * LINE, 0);

/** Divides it among sheets where it is too much for one: areas go on, and only the largest are parted. */
export function divideBelow(below: Below, fits: (below: Below) => boolean): Below[] {
	if (fits(below)) return [below];
	const parts = (['owns', 'shares'] as const).flatMap((kind) =>
		below[kind].flatMap(({ title, responsibilities }) =>
			Array.from({ length: Math.ceil(responsibilities.length / MANY) }, (_, index) => ({
				kind,
				area: { title, responsibilities: responsibilities.slice(index * MANY, (index + 1) * MANY) },
			})),
		),
	);
	const sheets: Below[] = [{ owns: [], shares: [], isFirst: true }];
	for (const { kind, area } of parts) {
		const last = sheets.at(-1)!;
		const more = { ...last, [kind]: [...last[kind], area] };
		if (fits(more)) sheets[sheets.length - 1] = more;
		else sheets.push({ owns: [], shares: [], isFirst: false, [kind]: [area] });
	}
	return sheets;
}

/** What belongs to an area, run together. */
export const areaInWords = remembered(({ responsibilities }: RubricArea) =>
	responsibilities.map(({ data }) => data.title).join(' · '),
);

/** Who decides where those involved cannot agree, with how many responsibilities. */
export const decidesInWords = remembered((escalates: Rubric['escalates']) =>
	list(
		escalates.map(({ role, count }, index) =>
			fill(sentences.decidesFor, { role: index === 0 ? role.data.title : inSentence(role.data.title), count }),
		),
	),
);
