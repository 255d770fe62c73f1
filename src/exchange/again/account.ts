import { count, quote } from '../../handbook/language/words.ts';
import { showPlace } from '../table/place.ts';
import type { Listed } from '../table/table.ts';
import type { ImportPlan } from './plan-import.ts';
import type { Kept } from './plan-layer.ts';

/** How long a text is shown. */
const SHOWN = 90;

/** How many places are shown of one reason where what is listed is no statement. */
const PLACES = 5;

/** A text on one line of a terminal, whatever it holds. */
const onOneLine = (text: string): string => {
	const line = text.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ');
	return line.length > SHOWN ? `${line.slice(0, SHOWN - 1)}…` : line;
};

/** Something that is not carried, as a line. */
const lineOf = ({ at, text }: Listed) =>
	`      ${at.file === '' ? '' : `${onOneLine(showPlace(at))} `}${quote(onOneLine(text))}`;

/** Reasons, and below each what it is the reason for. */
function byReason(all: readonly Listed[], most: number): string[] {
	return [...Map.groupBy(all, ({ reason }) => reason)].flatMap(([reason, ones]) => [
		`  ${String(ones.length).padStart(3)}  ${onOneLine(reason)}`,
		...ones.slice(0, most).map(lineOf),
		...(ones.length > most ? [`      and ${ones.length - most} more, which --list shows`] : []),
	]);
}

/**
 * What becomes of a ladder: all statements are written, or listed with place and reason.
 *
 * @param isWhole whether all that is listed is shown
 */
export function accountLines(plan: ImportPlan, isWhole: boolean): string[] {
	const { statements, unwritten, listed, words } = plan;
	const written = statements - unwritten.length;
	return [
		`${count(words.in, 'text')} in the source = ${words.carried} read into the ladder + ${words.listed} listed.`,
		`${count(statements, 'statement')} in = ${written} written + ${unwritten.length} listed.`,
		...byReason(unwritten, Infinity),
		...(listed.length === 0
			? []
			: [
					`Beside statements, ${count(listed.length, 'piece')} of the source ${listed.length === 1 ? 'is' : 'are'} listed:`,
				]),
		...byReason(listed, isWhole ? Infinity : PLACES),
	];
}

/** What somebody has edited in the layer, and how the source stands to it. */
export function keptLines({ kept, left, takenOut, broken }: ImportPlan, shown: string): string[] {
	const edited = kept.filter(({ isConflict }) => !isConflict);
	const both = kept.filter(({ isConflict }) => isConflict);
	const section = (title: string, lines: readonly string[]) => (lines.length === 0 ? [] : [title, ...lines]);
	const place = ({ file, line, path }: Kept) => `  ${shown}/${file}:${line} ${path.join(' / ')}`;
	return [
		...section(
			'Edited here since the last import, and kept:',
			edited.map((one) => `${place(one)}: ${inShort(one.ours)}`),
		),
		...section(
			'Changed here and in the source: what stands here was kept. Decide which it is to be, and write it into the file:',
			both.flatMap((one) => [place(one), `      here: ${inShort(one.ours)}`, `      source: ${inShort(one.now)}`]),
		),
		...section(
			'Not in the source any more, and kept since somebody has edited them; delete them if nobody needs them:',
			left.map((file) => `  ${shown}/${file}`),
		),
		...section(
			'Taken out here since the last import, and not written again:',
			takenOut.map((file) => `  ${shown}/${file}`),
		),
		...section(
			'Not understood, so nothing was written into them; `npm run check` says what is wrong:',
			broken.map((file) => `  ${shown}/${file}`),
		),
	];
}

/** A value in a few words. */
function inShort(value: unknown): string {
	if (value === undefined) return 'nothing';
	if (typeof value === 'object' && value !== null && 'text' in value) return quote(onOneLine(String(value.text)));
	return quote(onOneLine(typeof value === 'string' ? value : JSON.stringify(value)));
}
