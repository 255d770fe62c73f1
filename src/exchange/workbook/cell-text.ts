import { withoutBullet } from '../../handbook/language/bullets.ts';
import type { Column } from './columns.ts';
import { asItWas, harmless } from './guard.ts';
import { isGroup, wordsIn } from './plain.ts';

/** What stands in a line for a line break within it. */
export const BREAK = '⏎';

/** The kinds of cell that hold something in each line. */
export const LISTS: ReadonlySet<Column['kind']> = new Set(['lines', 'pairs', 'examples']);

/** A text on one line of a cell. */
export const asLine = (text: string): string => harmless(text.replaceAll('\n', ` ${BREAK} `));

/** The text of a line of a cell. */
const fromLine = (line: string): string => asItWas(line.trim()).replace(/ ?⏎ ?/g, '\n');

/** The value of a fact as it stands in a cell; empty where there is none. */
export function cellText({ kind }: Pick<Column, 'kind'>, value: unknown): string {
	if (value === undefined || value === null) return '';
	if (kind === 'truth') return value === true ? 'yes' : 'no';
	if (kind === 'examples') return (value as Example[]).map(exampleLine).map(asLine).join('\n');
	if (kind === 'lines') return (value as unknown[]).map(String).map(asLine).join('\n');
	if (kind === 'pairs')
		return isGroup(value)
			? Object.entries(value)
					.map(([key, item]) => asLine(`${key}: ${String(item)}`))
					.join('\n')
			: '';
	return harmless(wordsIn(value));
}

interface Example {
	flavour?: string;
	text: string;
}

const exampleLine = ({ flavour, text }: Example) =>
	flavour === undefined && !text.startsWith('[') ? text : `[${flavour ?? ''}] ${text}`;

/** Why a cell holds no value of its column: in a sentence, with what to do. */
export class CellFault extends Error {}

/**
 * The value that stands in a cell.
 *
 * @param written its text, which is not empty
 * @param known what it may name by id, as ids by the words that people may write
 * @throws a CellFault
 */
export function cellValue(
	column: Column,
	written: string,
	known: (to: string, word: string) => string | undefined,
): unknown {
	const { kind, to, options } = column;
	const named = (target: string | undefined, word: string) => (target === undefined ? word : idOf(target, word, known));
	if (kind === 'body') return asItWas(written);
	if (kind === 'line' || kind === 'text') return asItWas(kind === 'line' ? written.trim() : written.trimEnd());
	const text = asItWas(written.trim());
	if (kind === 'reference') return named(to, text);
	if (kind === 'date') return dateOf(text);
	if (kind === 'number') return numberOf(text);
	if (kind === 'truth') return truthOf(text);
	if (kind === 'choice') {
		const option = options?.find((one) => one.toLowerCase() === text.toLowerCase());
		if (option === undefined) throw new CellFault(`“${text}” is none of the choices ${options?.join(', ')}.`);
		return option;
	}
	const items = linesOf(written);
	if (kind === 'lines') return items.map((line) => named(to, to === undefined ? line : withoutBullet(line)));
	if (kind === 'examples')
		return items.map((line): Example => {
			const [, flavour, rest] = /^\[([^\]]*)\] ([\s\S]*)$/.exec(line) ?? [];
			return rest === undefined ? { text: line } : { ...(flavour ? { flavour } : {}), text: rest };
		});
	return Object.fromEntries(
		items.map((line) => {
			const [, key, value] = /^(.*?):\s*(.*)$/.exec(line) ?? [];
			if (key === undefined || !value) throw new CellFault(`“${line}” is no pair: write “one: other”, a pair a line.`);
			return [named(column.keysTo, key.trim()), named(to, value.trim())];
		}),
	);
}

/** The lines of a cell that hold something, as they were. */
export const linesOf = (cell: string): string[] =>
	cell
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map(fromLine);

function idOf(to: string, word: string, known: (to: string, word: string) => string | undefined): string {
	const id = known(to, word);
	if (id !== undefined) return id;
	throw new CellFault(
		`There is no “${word}” among the ${to === 'any' ? 'entries' : to}: write an id that the sheet of those has.`,
	);
}

function dateOf(text: string): string {
	const day = /^(\d{4}-\d{2}-\d{2})(?:T00:00.*)?$/.exec(text)?.[1];
	return day ?? text;
}

function numberOf(text: string): number {
	const number = Number(text.replace(',', '.'));
	if (text === '' || Number.isNaN(number)) throw new CellFault(`“${text}” is no number.`);
	return number;
}

function truthOf(text: string): boolean {
	if (/^(yes|true|ja|1|x)$/i.test(text)) return true;
	if (/^(no|false|nein|0)$/i.test(text)) return false;
	throw new CellFault(`“${text}” is neither yes nor no.`);
}
