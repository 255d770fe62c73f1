import { placeInSentence } from '../handbook/level-place.ts';
import type { Rubric, RubricArea, RubricCell } from '../../handbook/ask/rubric.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { count, inSentence, list } from '../../handbook/language/words.ts';
import { BOLD, lineOf, linesOf, POINT } from './measure.ts';
import { sentences } from './sentences.ts';

/** How a rubric is set so that it takes one sheet. */
export interface Fit {
	/** The size of its type, in points. */
	size: number;
	/** Whether the steps of the scales are told in words where a level says nothing itself. */
	stepTexts: boolean;
	/** Whether what the role answers for is listed, or only counted by area. */
	titles: boolean;
	/** Whether the statements of the levels are told, or only counted. */
	statements: boolean;
	/** How the columns under the matrix share the width. */
	columns: Columns;
	/** Whether it fits at all by this reckoning. */
	fits: boolean;
}

type Way = Pick<Fit, 'size' | 'stepTexts' | 'titles' | 'statements'>;

/** The ways of setting a sheet, the most generous first. */
const WAYS: readonly Way[] = [
	...[9, 8.5, 8, 7.5, 7].map((size) => ({ size, stepTexts: true, titles: true, statements: true })),
	...[7, 6.5].map((size) => ({ size, stepTexts: true, titles: false, statements: true })),
	...[7.5, 7].map((size) => ({ size, stepTexts: false, titles: true, statements: true })),
	...[7, 6.5, 6, 5.5].map((size) => ({ size, stepTexts: false, titles: false, statements: true })),
	...[9, 8, 7, 6].map((size) => ({ size, stepTexts: false, titles: false, statements: false })),
];

/**
 * The paper that both sizes have in common, in millimetres, less the margins: the width of a
 * Letter sheet on its side, and the height of an A4 one.
 */
const PAPER = { width: 279.4 - 18, height: 210 - 18 };
/** What is kept free for what the reckoning does not see. */
const RESERVE = 0.99;

/** Shares of the width that the three columns under the matrix may have, as the styles name them. */
const COLUMNS = {
	widest: [0.66, 0.14, 0.2],
	wide: [0.52, 0.22, 0.26],
	even: [0.38, 0.27, 0.35],
	narrow: [0.24, 0.32, 0.44],
} as const;
type Columns = keyof typeof COLUMNS;

/** Finds the largest type in which a rubric takes one sheet of A4 or Letter. */
export function fit(rubric: Rubric): Fit {
	const room = PAPER.height * RESERVE;
	const found = WAYS.find((way) => height(rubric, way) <= room);
	const way = found ?? WAYS.at(-1)!;
	return { ...way, columns: belowOf(rubric, way).columns, fits: found !== undefined };
}

/** The height that a rubric takes when it is set in one way, in millimetres. */
function height(rubric: Rubric, way: Way): number {
	const em = way.size * POINT;
	const line = lineOf(way.size);
	const head =
		Math.max(1.9 * em, linesOf(rubric.role.data.summary ?? '', PAPER.width * 0.55, way.size) * line) + 0.8 * em;
	const foot = 1.4 * em + 0.9 * line;
	return head + matrixHeight(rubric, way, line) + belowOf(rubric, way).height + foot;
}

function matrixHeight({ levels, rows }: Rubric, way: Way, line: number): number {
	if (levels.length === 0) return 0;
	const em = way.size * POINT;
	const axisColumn = 6.8 * em;
	const column = (PAPER.width - axisColumn) / levels.length - 0.9 * em;
	const padding = 0.6 * em + 0.2;
	const heads = levels.map(
		(level) =>
			linesOf(`${level.data.title} ${placeInSentence(level)}`, column, way.size, 1.12 * BOLD) * line * 1.12 +
			(level.data.reach === undefined ? 0 : linesOf(level.data.reach, column, way.size)) * line,
	);
	const cell = (content: RubricCell | undefined) => {
		if (!content) return line;
		const { rating, stepText } = content;
		const { text, statements } = way.statements ? content : counted(content);
		const prose = [way.stepTexts ? stepText : undefined, text, content.below, content.above].filter(
			(part) => part !== undefined,
		);
		const lines =
			(rating === undefined ? 0 : 1) +
			prose.reduce((sum, part) => sum + linesOf(part, column, way.size), 0) +
			statements.reduce((sum, statement) => sum + linesOf(asPrinted(statement), column - 0.8 * em, way.size), 0);
		return Math.max(1, lines) * line;
	};
	const body = rows.map(
		({ axis, cells }) =>
			Math.max(linesOf(axis.data.title, axisColumn - 0.9 * em, way.size, BOLD) * line, ...cells.map(cell)) + padding,
	);
	return Math.max(...heads) + padding + body.reduce((sum, row) => sum + row, 0);
}

/** What stands under the matrix, in the columns in which it is lowest. */
function belowOf(rubric: Rubric, way: Way): { columns: Columns; height: number } {
	const ways = (Object.keys(COLUMNS) as Columns[]).map((columns) => ({
		columns,
		height: belowHeight(rubric, way, COLUMNS[columns]),
	}));
	return ways.reduce((best, one) => (one.height < best.height - 1 ? one : best));
}

function belowHeight(
	{ role, owns, shares, escalates }: Rubric,
	{ size, titles }: Way,
	columns: readonly number[],
): number {
	const em = size * POINT;
	const line = lineOf(size);
	const [first, second, third] = columns.map((share) => (PAPER.width - 3.2 * em) * share) as [number, number, number];
	const heading = line + 0.6 * em;
	const listed = (areas: RubricArea[]) =>
		areas.length === 0
			? 0
			: heading + areaLines(areas, titles).reduce((sum, text) => sum + linesOf(text, first, size), 0) * line;
	const under = (text: string | undefined) => (text ? heading + linesOf(text, second, size) * line : 0);
	const promotion = role.data.signals.promotion.reduce(
		(sum, item) => sum + linesOf(item, third - 0.8 * em, size) * line,
		heading,
	);
	return (
		Math.max(
			listed(owns) + listed(shares),
			under(role.data.facts.authority) + under(decidesInWords(escalates)),
			promotion,
		) +
		0.6 * em
	);
}

/** What a cell says where there is no room for its statements: how many there are. */
export function counted({ statements }: RubricCell): Pick<RubricCell, 'text' | 'statements'> {
	return {
		text: statements.length > 0 ? count(statements.length, ...sentences.statements) : undefined,
		statements: [],
	};
}

/** A statement as the sheet has it, with its marks. */
export function asPrinted({ text, optional, raises }: RubricCell['statements'][number]): string {
	const statement = raises ? `↑ ${text}` : text;
	return optional ? fill(sentences.welcome, { statement }) : statement;
}

/** The areas as the sheet has them: a line of text for each with what belongs to it, or one with the number for each. */
function areaLines(areas: readonly RubricArea[], titles: boolean): string[] {
	if (!titles) return [areas.map(({ title, responsibilities }) => `${title} ${responsibilities.length}`).join(' · ')];
	return areas.map(
		({ title, responsibilities }) => `${title} ${responsibilities.map(({ data }) => data.title).join(' · ')}`,
	);
}

/** Who decides where those involved cannot agree, with how many responsibilities. */
export function decidesInWords(escalates: Rubric['escalates']): string {
	return list(
		escalates.map(({ role, count: size }, index) =>
			fill(sentences.decidesFor, { role: index === 0 ? role.data.title : inSentence(role.data.title), count: size }),
		),
	);
}
