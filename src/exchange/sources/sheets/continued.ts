import type { Draft } from '../node.ts';
import { saying, type Band } from './bands.ts';
import type { Column } from './columns.ts';

/** Shorter words may be those of a head. */
const SHORT = 30;

/**
 * Whether a band goes on with the table above it, which somebody has divided by a blank row: it stands in
 * its columns, and begins with no head of its own.
 */
export function isContinued(band: Band, last: { columns: readonly Column[]; table: Draft; band: Band }): boolean {
	const known = last.columns.map(({ index }) => index);
	if (band.columns.some((column) => !known.includes(column))) return false;
	const first = saying(band.rows[0]!);
	if (first.length < 2) return false;
	const isWhole = first.length === known.length;
	const names = last.columns.map(({ name }) => name.plain.toLowerCase());
	const isSameHead = first.every(({ text }) => names.includes(text.trim().toLowerCase()));
	const isHead = isWhole && first.every(({ text }) => text.trim().length <= SHORT);
	if (isSameHead) return false;
	// Words that stand in the same column above are no head: signs, levels.
	const above = new Set(last.band.rows.slice(1).flatMap((row) => saying(row).map(({ text }) => text.trim())));
	return !isHead || first.slice(1).some(({ text }) => above.has(text.trim())) || hasShortCells(last.band);
}

/** Whether all of a table is short: then short words are no sign of a head. */
const hasShortCells = ({ rows }: Band) =>
	rows.slice(1).every((row) => saying(row).every(({ text }) => text.trim().length <= SHORT));
