import type { Rewording } from '../../handbook/language/rewording.ts';
import { quote } from '../../handbook/language/words.ts';
import type { PageText } from './page-text.ts';
import { readingsOf, type Told } from './told.ts';

/**
 * Holds a page against what authors say: each text stands whole and in one piece at its own place.
 *
 * @param address of the page
 * @param page what it says
 * @param told what is to stand on it
 * @param reword puts in the words of the organisation
 * @returns what is wrong, in words, each with file and line
 */
export function findWordsLost(address: string, page: PageText, told: Iterable<Told>, reword: Rewording): string[] {
	const problems: string[] = [];
	for (const { nodes, anchor, at } of told) {
		if (isThere(page, anchor, readingsOf(nodes, reword))) continue;
		const { file, line } = at();
		const where = address + (anchor === undefined || anchor === 'main' ? '' : `#${anchor}`);
		const [reading = []] = readingsOf(nodes, reword);
		const words = reading.map((piece) => piece ?? '…').join(' ');
		problems.push(`${file}:${line} says ${quote(words.slice(0, 60))}, and ${where} does not show it.`);
	}
	return problems;
}

function isThere(
	{ text, regions }: PageText,
	anchor: string | undefined,
	readings: Iterable<readonly (string | null)[]>,
): boolean {
	const region = anchor === undefined ? [0, text.length] : regions.get(anchor);
	if (!region) return false;
	const lines = text.slice(...region);
	for (const pieces of readings) if (holds(lines, pieces)) return true;
	return false;
}

/** Whether some line holds all pieces one after the other. */
function holds(lines: string, pieces: readonly (string | null)[]): boolean {
	const words = pieces.filter((piece) => piece !== null && piece !== '') as string[];
	if (words.length === 0) return true;
	const [first] = words as [string];
	if (words.length === 1) return lines.includes(first);
	for (let at = lines.indexOf(first); at >= 0; at = lines.indexOf(first, at + 1)) {
		const end = lines.indexOf('\n', at);
		const line = lines.slice(at, end < 0 ? undefined : end);
		let from = 0;
		if (words.every((piece) => (from = line.indexOf(piece, from) + piece.length) >= piece.length)) return true;
	}
	return false;
}
