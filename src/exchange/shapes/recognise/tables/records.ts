import { THINGS, type Meaning } from '../../answers.ts';
import type { Guesses } from '../generalise.ts';
import {
	areLabels,
	areNumbers,
	isDistinct,
	isLong,
	isMostlyLong,
	isOneArea,
	isSingle,
	namesRungs,
	readingOf,
	sideOf,
	textOf,
	textsIn,
	type Column,
	type Columns,
} from './columns.ts';
import { areMostly, guess, isJob, isRung } from '../vocabulary.ts';
import { isUnnamed } from '../../heads.ts';
import { guessCells, guessNames, saidIn } from './says.ts';
import type { Over } from './table.ts';

type Thing = (typeof THINGS)[number];

/** A table taken for a list of records: the columns that name what a record belongs to, and those that say something. */
export interface Records {
	names: ReadonlyMap<Column, Thing>;
	said: readonly Column[];
	/** What each row is, where it is a thing of its own, and not a statement. */
	is?: Thing;
}

/** Reads the heads of a table as those of a list of records; nothing where they are not. */
export function recordsIn({ rows, columns }: Columns, kindOfSheet: Thing | undefined): Records | undefined {
	const names = namesIn(columns, kindOfSheet);
	const others = columns.filter((column) => !names.has(column) && textsIn(column).length > 0);
	const said = others.filter((column) => isSaying(column));
	const kinds = new Set(names.values());
	if (names.size === 0 || others.some(({ group }) => group)) return undefined;
	const isCrossed = kinds.has('axis') && ['level', 'step', 'role'].some((kind) => kinds.has(kind as Thing));
	// A step of each competency that a level asks for, and nothing in words.
	if (kinds.has('axis') && kinds.has('step') && (kinds.has('level') || kinds.has('role')) && said.length === 0)
		return { names, said };
	if (isCrossed) return said.length > 0 ? { names, said } : undefined;
	const keys = new Set(rows.map((_, row) => [...names.keys()].map(({ cells }) => textAt(cells, row)).join('\n')));
	const isUnique = keys.size === rows.length;
	const narrowest = NARROWEST.find((kind) => kinds.has(kind));
	if (narrowest === undefined || (!isUnique && said.length === 0)) return undefined;
	return isUnique && others.length > 0 ? { names, said, is: narrowest } : said.length > 0 ? { names, said } : undefined;
}

/** Kinds of things, of which a row is the first that it names: a level of a role, a competency of a group. */
const NARROWEST: readonly Thing[] = ['step', 'level', 'axis', 'role', 'group', 'track'];

function namesIn(columns: readonly Column[], kindOfSheet: Thing | undefined): Map<Column, Thing> {
	const names = new Map<Column, Thing>();
	const rungs = columns.find((column) => column.says.meaning === 'level' || namesRungs(column));
	const has = (kind: Meaning) => columns.some(({ says }) => says.meaning === kind);
	for (const column of columns) {
		const { meaning } = column.says;
		if (isOneArea(column, rungs)) continue;
		if (isMostlyLong(column) && !(isShortEnough(column) && isBare(column))) continue;
		const isTitle = meaning === 'title' && kindOfSheet !== 'role' && isDistinct(column);
		if (has('level') && (isTitle || (meaning === 'role' && areRungTitles(column)))) names.set(column, 'level');
		else if (meaning === 'title' && (kindOfSheet === undefined || kindOfSheet === 'track') && namesRungs(column))
			names.set(column, 'level');
		else if (meaning === 'title' && kindOfSheet !== undefined) names.set(column, kindOfSheet);
		else if (meaning === 'title' && !has('role') && has('level')) names.set(column, 'role');
		else if (meaning === 'track' && !has('role') && has('level')) names.set(column, 'role');
		else if (meaning === 'group' && !has('axis') && kindOfSheet === undefined) names.set(column, 'axis');
		else if (isThing(meaning)) names.set(column, meaning);
	}
	const axes = [...names].filter(([, kind]) => kind === 'axis').map(([column]) => column);
	// Of two names of competencies the left one is the wider.
	if (axes.length > 1 && ![...names.values()].includes('group'))
		for (const column of axes.slice(0, -1))
			if (!/\b(?:id|key|code)\b/i.test(column.head) && !/\b(?:id|key|code)\b/i.test(axes.at(-1)!.head))
				names.set(column, 'group');
	const unnamed = columns.find(
		(column) => !names.has(column) && column.says.meaning === undefined && namesRungs(column),
	);
	if (unnamed && ![...names.values()].includes('level') && !areNumbers(unnamed)) names.set(unnamed, 'level');
	// Without a head, what comes again and is no sentence is a name.
	for (const column of columns) {
		const texts = textsIn(column);
		if (names.has(column) || !isUnnamed(column.head) || isLong(column) || new Set(texts).size === texts.length)
			continue;
		if (!areNumbers(column)) names.set(column, areMostly([...new Set(texts)], isJob) ? 'role' : 'axis');
	}
	return names;
}

const isThing = (meaning: Meaning | undefined): meaning is Thing => THINGS.some((thing) => thing === meaning);

/** Whether the values of a column are the titles of rungs: each another, and most named like one. */
const areRungTitles = (column: Column) => {
	const texts = textsIn(column);
	return isDistinct(column) && (readingOf(texts) !== undefined || areMostly(texts, isRung));
};

/** Whether the words over a column are no more than what it names. */
const isBare = ({ head }: Column) => !/\s/.test(head.trim()) && !guess(head).isPlural;

/** Names may have several words; what has a full stop or lines is none. */
const isShortEnough = (column: Column) =>
	isSingle(column) && textsIn(column).every((text) => text.length <= 60 && !/[.!?]$/.test(text));

const SAYS = new Set<Meaning>(['statement', 'responsibility', 'indicator', 'advice', 'summary', 'text']);

const isSaying = (column: Column) =>
	sideOf(column) !== undefined ||
	(column.says.meaning !== 'example' &&
		column.says.meaning !== 'fact' &&
		column.says.meaning !== 'id' &&
		(SAYS.has(column.says.meaning!) || isMostlyLong(column)));

const textAt = (cells: Column['cells'], row: number) => {
	const cell = cells[row];
	return cell === undefined ? '' : textOf(cell);
};

/** Takes a table for a long list: a row a statement, or a thing with what is said of it. */
export function guessRecords(all: Columns, records: Records, over: Over, guesses: Guesses): void {
	if (records.is === undefined) guessStatements(all, records, guesses);
	else guessThings(all, records, records.is, over, guesses);
	const kinds = new Set(records.names.values());
	if (records.is === 'level' && over.isOfAxis && records.said.length > 0) return over.isAxis(guesses);
	if (!kinds.has('axis')) over.section(kinds.has('role') || records.is !== undefined ? 'part' : 'axis', guesses);
	else if (!kinds.has('group')) over.section('group', guesses);
	if (kinds.has('level') && !kinds.has('role') && !kinds.has('track'))
		over.holdsList(kinds.has('axis'), records.said.length > 0, guesses);
}

function guessStatements({ rows, columns }: Columns, { names, said }: Records, guesses: Guesses): void {
	const [text] = said
		.filter(({ says }) => says.meaning === 'statement' || says.meaning === 'responsibility')
		.concat(said);
	const isOne = text !== undefined && said.length === 1 && isSingle(text);
	// The only sentence of a competency at a level is what is asked there, whatever it is called.
	const isAsked = [...names.values()].includes('axis') && text?.says.meaning === 'indicator' && said.length === 1;
	const is = text === undefined ? 'reference' : isAsked ? 'statement' : saidIn(text).is;
	for (const row of rows) guesses.set(row, { is: isOne || text === undefined ? is : 'part' });
	for (const column of columns) {
		const { meaning } = column.says;
		const named = names.get(column);
		if (named) guessNames(column, withReading(column, named), guesses);
		else if (isOne && column === text) for (const cell of column.cells) guesses.set(cell, { is: 'text' });
		else if (said.includes(column)) guessCells(column.cells, saidIn(column), guesses);
		else if (meaning === 'example') guessCells(column.cells, isOne ? { is: 'example' } : saidIn(column), guesses);
		else if (isOne && textsIn(column).length > 0)
			for (const cell of column.cells) guesses.set(cell, { is: ofStatement(meaning) });
	}
}

const ofStatement = (meaning: Meaning | undefined): Meaning =>
	meaning === 'id' || meaning === 'optional' || meaning === 'link' ? meaning : 'fact';

function guessThings(
	{ rows, columns }: Columns,
	{ names, said }: Records,
	is: Thing,
	over: Over,
	guesses: Guesses,
): void {
	const own = columns.filter((column) => names.get(column) === is);
	const title = own.find((column) => !areNumbers(column) && !areLabels(column)) ?? own[0];
	for (const row of rows) guesses.set(row, { is });
	for (const column of columns) {
		const { meaning } = column.says;
		const named = names.get(column);
		const set = (answer: Meaning) => {
			for (const cell of column.cells) guesses.set(cell, { is: answer });
		};
		if (column === title) guessNames(column, { ...withReading(column, is), is: 'title' }, guesses);
		else if (own.includes(column) && areNumbers(column) && meaning === 'level') set('order');
		else if (own.includes(column))
			set(/\b(?:id|key|code)\b/i.test(column.head) ? 'id' : is === 'level' || is === 'step' ? 'label' : 'alias');
		else if (named) guessNames(column, withReading(column, named), guesses);
		else if (meaning === 'id' || meaning === 'order' || meaning === 'alias') set(meaning);
		else if (meaning === 'label' && (is === 'level' || is === 'step')) set('label');
		// What a competency asks of nobody is something to read about it.
		else if (is === 'axis' && said.includes(column) && meaning !== 'summary') set('prose');
		else if (said.includes(column) && meaning !== 'summary' && (meaning !== undefined || sideOf(column)))
			guessCells(column.cells, saidIn(column), guesses);
		else if (meaning === 'summary' && is === 'level' && over.isOfAxis)
			guessCells(column.cells, { is: 'statement' }, guesses);
		else if (meaning === 'summary' || (isLong(column) && meaning !== 'fact' && meaning !== 'example')) set('summary');
		else if (meaning === 'example') guessCells(column.cells, { is: 'example', of: 'before' }, guesses);
		else if (textsIn(column).length > 0) set('fact');
	}
}

function withReading(column: Column, is: Thing) {
	const reads = is === 'level' || is === 'step' ? readingOf(textsIn(column)) : undefined;
	return { is, ...(reads && { reads }) };
}
