import type { Book } from './book.ts';
import { compareGrid } from './compare-grid.ts';
import { compareTable } from './compare-table.ts';
import { isOnlyRead } from './tables.ts';
import { keyOf, type Differences, type Then } from './edits.ts';
import type { Located, Opened } from './located.ts';
import { gridTable, type Origin } from './origin.ts';
import { looksSame } from './same-text.ts';

/**
 * Holds a workbook against the handbook and against what it said when it was made: what somebody changed
 * in it since is what differs from that.
 *
 * @param origin what it said then, where it says so
 * @param isNew whether it is of another handbook, so that everything in it is new here
 */
export function compare(opened: Opened, book: Book, origin: Origin | undefined, isNew: boolean): Differences {
	const then = (name: string) => (isNew ? undefined : origin?.cells.get(name));
	if (isNew && origin) for (const located of opened.sheets) remember(located, origin);
	const all: Differences = { edits: [], kept: [], refused: [], notes: [] };
	const seen = new Set<string>();
	for (const name of opened.others) all.notes.push(`The sheet “${name}” is none of ours, and was passed over.`);
	for (const located of opened.sheets) {
		const name = 'table' in located.of ? located.of.table.name : gridTable(located.of.role);
		if (seen.has(name))
			all.refused.push({
				at: `sheet “${located.sheet}”`,
				message: 'It is there twice. Remove the one that is not to count.',
			});
		seen.add(name);
		sayColumns(located, origin?.cells.get(name), all);
		findTwice(located, all);
		if (isNew && 'table' in located.of && isOnlyRead(located.of.table))
			all.notes.push(`The sheet “${located.sheet}” is of another handbook’s site, and was passed over.`);
		else if ('table' in located.of)
			compareTable(located, located.of.table, book.tables.get(located.of.table) ?? [], then(name), all);
		else compareGrid(located, book, origin, isNew, all);
	}
	const written = all.edits.flatMap((edit) => (edit.is === 'cell' ? edit.to.text.split('\n') : []));
	const isWritten = (text: string) => written.some((line) => looksSame(line, text));
	return {
		...all,
		kept: all.kept.flatMap(({ copyOf, ...said }) => (copyOf !== undefined && isWritten(copyOf) ? [] : [said])),
	};
}

/** Notes what each cell said in the handbook that a workbook comes from. */
function remember({ of, rows }: Located, { cells: all }: Origin): void {
	const then = all.get('table' in of ? of.table.name : gridTable(of.role));
	for (const row of rows)
		for (const [head, cell] of row.cells) {
			const was = then?.get(keyOf(row))?.get(head);
			if (was !== undefined) cell.was = was;
		}
}

/**
 * Says which columns are missing, and which are none of ours.
 *
 * @param was what the sheet said when it was made: a column of which it said nothing came later, or held nothing
 */
function sayColumns({ of, heads, others, sheet }: Located, was: Then, { notes, refused }: Differences): void {
	const missing = 'table' in of ? of.table.columns.filter(({ head }) => !heads.has(head)).map(({ head }) => head) : [];
	const named = others.filter(({ text }) => text.trim() !== '');
	const saidThere = (head: string) => was === undefined || [...was.values()].some((row) => row.has(head));
	const lost = missing.filter(saidThere);
	if (lost.length > 0 && named.length > 0)
		refused.push({
			at: named[0]!.at,
			message: `The head says “${named[0]!.text.trim()}”, and the column “${lost[0]!}” is missing. Give the column its name back; a column of your own can be beside it.`,
		});
	else if (missing.length > 0)
		notes.push(`Sheet “${sheet}” lacks ${missing.map((head) => `“${head}”`).join(', ')}: what is said there stays.`);
	for (const { text, at } of others)
		notes.push(
			`${at}: the column ${text.trim() === '' ? 'without a head' : `“${text.trim()}”`} is none of ours, and was passed over.`,
		);
}

function findTwice({ rows }: Located, { refused }: Differences): void {
	const first = new Map<string, string>();
	for (const { key } of rows) {
		const id = key.text.trim();
		if (id === '') continue;
		const before = first.get(id);
		if (before !== undefined)
			refused.push({
				at: key.at,
				message: `The id “${id}” stands at ${before} already. If the row is new, empty this cell.`,
			});
		else first.set(id, key.at);
	}
}
