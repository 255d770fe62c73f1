import type { Node } from '../../../sources/node.ts';
import { isUnnamed } from '../../heads.ts';
import { headSays, type Head } from './heads.ts';
import { areMostly, isRung, rungsAmong, sideNamed } from '../vocabulary.ts';

/** A text of as many words is a sentence rather than a value. */
const SENTENCE = 4;

/** A column of a table: the words over it, and its cells from the top. */
export interface Column {
	head: string;
	says: Head;
	cells: readonly Node[];
	/** The group that it lies in, where the head has two rows. */
	group?: { head: string; cells: readonly Node[] };
}

/** A table taken apart. */
export interface Columns {
	table: Node;
	rows: readonly Node[];
	columns: readonly Column[];
}

/** Takes a table apart. */
export function columnsOf(table: Node): Columns {
	const rows = table.children;
	const columns = (rows[0]?.children ?? []).flatMap((first, index): Column[] => {
		if (first.is !== 'column') return [];
		const cells = rows.flatMap(({ children }) => children[index] ?? []);
		const inside = first.children.filter(({ is }) => is === 'column');
		if (inside.length === 0) return [columnOf(first, cells)];
		const group = { head: nameOf(first), cells };
		return inside.map((one, place) => ({
			...columnOf(
				one,
				cells.flatMap(({ children }) => children[place] ?? []),
			),
			group,
		}));
	});
	return { table, rows, columns };
}

const nameOf = ({ name }: Node) => name?.plain ?? '';

const columnOf = (first: Node, cells: readonly Node[]): Column => ({
	head: nameOf(first),
	says: headSays(nameOf(first)),
	cells,
});

/** What a cell says. */
export const textOf = ({ children }: Node): string =>
	children.map(({ text, name }) => (text ?? name)?.plain ?? '').join(' ');

/** What the cells of a column say, empty ones left out. */
export const textsIn = ({ cells }: Column) => cells.map(textOf).filter((text) => text.trim() !== '');

/** Whether a column holds numbers. */
export const areNumbers = (column: Column) => {
	const texts = textsIn(column);
	return texts.length > 0 && texts.every((text) => /^\d+(?:[.,]\d+)?$/.test(text));
};

/** Whether a column holds what rungs are numbered by, and no names: L3, IC 2, 4. */
export const areLabels = (column: Column) =>
	textsIn(column).every((text) => /^\p{Lu}{0,4}[ -]?\d+(?:\.\d+)?\p{Ll}?$/u.test(text));

/** Whether a column holds sentences, or several lines in a cell. */
export const isLong = ({ cells }: Column) =>
	cells.some((cell) => cell.children.length > 1 || textOf(cell).split(' ').length > SENTENCE);

/** Whether most cells of a column are sentences, or have several lines. */
export function isMostlyLong(column: Column): boolean {
	const filled = column.cells.filter(({ children }) => children.length > 0);
	const long = filled.filter((cell) => cell.children.length > 1 || textOf(cell).split(' ').length >= SENTENCE);
	return long.length * 2 > filled.length;
}

/** Whether every cell holds one piece of text at most. */
export const isSingle = ({ cells }: Column) =>
	cells.every(({ children }) => children.length < 2 && children.every((child) => child.children.length === 0));

/** Whether most of what a column says names rungs, each a different one or not. */
export function namesRungs(column: Column): boolean {
	const names = [...new Set(textsIn(column))];
	return areMostly(names, rungsAmong(names)) || isRungOnly(column);
}

const isRungOnly = (column: Column) => {
	const texts = [...new Set(textsIn(column))];
	return texts.length === 1 && isRung(texts[0]!) && column.says.meaning === 'level';
};

/** Whether some cells of a column are empty in rows that say something else. */
export const hasGaps = ({ cells }: Column) => cells.some(({ children }) => children.length === 0);

/** Which side of what is asked the words over a column name. */
export const sideOf = ({ head }: Column) => sideNamed(head);

/** Heads over names of competencies, whichever these are: `Skill`, and not `Technical skill`. */
const OF_ANY_AXIS =
	/^(?:(?:core|key|sub-?) ?)?(?:competenc(?:y|e|ies)|skills?|areas?|topics?|attributes?|dimensions?|capabilit(?:y|ies)|themes?|ax(?:i|e)s|values?|practices?|principles?|factors?|traits?|pillars?|(?:skill|competency|focus) areas?)(?: (?:name|title))?$/i;

/** Whether a column is an area in which each rung does something else, though its head could stand over names of areas: `Quality`. */
export const isOneArea = (column: Column, rungs: Column | undefined) =>
	rungs !== undefined &&
	column.says.meaning === 'axis' &&
	!OF_ANY_AXIS.test(column.head.trim()) &&
	isDistinct(rungs) &&
	isDistinct(column);

/** Whether a column says something else in each row. */
export const isDistinct = (column: Column) => new Set(textsIn(column)).size === textsIn(column).length;

/** Heads over facts of a rung, in few words. */
const OF_FACTS =
	/\b(?:location|office|country|region|department|contract|employment|type|status|code|band|title|family|category|hours|shifts?|start|dates?|since|headcount|equivalent|market|notice|travel|remote|benefits?|allowance|certificat\w*|degrees?|education|qualifications?|age|gender|legal)\b/i;

/** Whether a column of few words says what is asked in an area, and is no fact: `Autonomy: guided`, and not `Office: Leeds`. */
export function isShortArea(column: Column): boolean {
	const { head, says } = column;
	const texts = textsIn(column);
	const words = texts.filter((text) => /^\p{L}[\p{L} ,’'/&-]{3,}/u.test(text));
	const isAxis =
		says.meaning === undefined ||
		says.meaning === 'advice' ||
		(says.meaning === 'axis' && !OF_ANY_AXIS.test(head.trim()));
	const isNamed = !isUnnamed(head) && says.concern === undefined && !OF_FACTS.test(head);
	return isAxis && isNamed && new Set(texts).size > 1 && words.length * 2 > texts.length && !words.every(isName);
}

/** A name of several words that each begin with a capital: Team Lead, New York. */
const isName = (text: string) => /^(?:\p{Lu}[\p{L}’'-]*)(?: (?:of|and|the|\p{Lu}[\p{L}’'-]*))+$/u.test(text);

/** Whether the words over a column say no more than that something is a condition, or that it is none. */
export const necessityOf = ({ head }: Column): 'asked' | 'welcome' | undefined =>
	/^(?:nice[ -]to[ -]haves?|optional|bonus|desirable|preferred)(?: skills?| requirements?)?$/i.test(head.trim())
		? 'welcome'
		: /^(?:must[ -]haves?|required|essential|mandatory|minimum)(?: skills?| requirements?)?$/i.test(head.trim())
			? 'asked'
			: undefined;

/** How rungs are worded that have a label and a title: `L3 - Senior engineer`. */
export function readingOf(texts: readonly string[]): string[] | undefined {
	const behind = texts.filter((text) => /^[^()]+\(\p{Lu}{1,4}[ -]?\d+(?:\.\d+)?\)$/u.test(text));
	if (texts.length > 0 && behind.length * 2 > texts.length) return ['{title} ({label})'];
	const signs = texts.map((text) => /^\p{Lu}{1,4}[ -]?\d+(?:\.\d+)?\s*([-–—:|]|\()\s*\S/u.exec(text)?.[1]);
	if (signs.filter((sign) => sign !== undefined).length * 2 <= texts.length) return undefined;
	const of = (sign: string) =>
		sign === ':'
			? '{label}: {title}'
			: sign === '|'
				? '{label} | {title}'
				: sign === '('
					? '{label} ({title})'
					: '{label} - {title}';
	return [...new Set(signs.filter((sign) => sign !== undefined).map(of))];
}

/** Whether most of a column are several words that are no numbers. */
export function isPhrase(column: Column): boolean {
	const texts = textsIn(column);
	const phrases = texts.filter((text) => /\p{L}{2,}\s+\p{L}{2,}/u.test(text) && !/\d/.test(text));
	return column.says.meaning === undefined && column.says.concern === undefined && phrases.length * 2 > texts.length;
}
