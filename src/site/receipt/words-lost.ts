import type { Rewording } from '../../handbook/language/rewording.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { quote } from '../../handbook/language/words.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import type { PageText } from './page-text.ts';
import { toldBy, type Told } from './told.ts';

/**
 * Holds pages against what authors say: each text of an entry stands whole and in one piece at its own
 * place, and in the list of its kind where it belongs there too.
 *
 * @param texts what each page says, by its address
 * @param reword puts in the words of the organisation
 * @returns what is wrong, in words, each with file and line
 */
export function findWordsLost(
	texts: ReadonlyMap<string, PageText>,
	handbook: PublicHandbook,
	reword: Rewording,
): string[] {
	const problems: string[] = [];
	for (const entry of allEntries(handbook, collectionNames)) {
		for (const told of toldBy(entry, reword)) {
			const page = texts.get(told.page);
			// A page that is missing is another fault.
			if (!page || isThere(page, told)) continue;
			const { file, line } = told.at();
			const where = told.page + (told.anchor === undefined || told.anchor === 'main' ? '' : `#${told.anchor}`);
			const words = told.readings[0]!.map((piece) => piece ?? '…').join(' ');
			problems.push(`${file}:${line} says ${quote(words.slice(0, 60))}, and ${where} does not show it.`);
		}
	}
	return problems;
}

function isThere({ text, regions }: PageText, { readings, anchor }: Told): boolean {
	const region = anchor === undefined ? [0, text.length] : regions.get(anchor);
	if (!region) return false;
	const lines = text.slice(...region);
	return readings.some((pieces) => holds(lines, pieces));
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
