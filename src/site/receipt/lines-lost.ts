import { asWritten, type Rewording } from '../../handbook/language/rewording.ts';
import { quote } from '../../handbook/language/words.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import { bodyPlaceOf } from '../../handbook/model/places.ts';
import type { PageText } from './page-text.ts';
import { CODE, sourceLines, type SourceLine } from './source-words.ts';

/**
 * Holds a page against the file of an entry that it shows: the words of each line of the body stand
 * at its place, one after the other. What was lost in reading is found by this, where `findWordsLost`
 * finds what was lost in showing.
 *
 * @param address where it shows it
 * @returns what is wrong, in words, each with file and line
 */
export function findLinesLost({ text, regions }: PageText, entry: Entry, address: string, reword: Rewording): string[] {
	const region = entry.body.text === '' ? undefined : regions.get(address.split('#')[1] ?? 'main');
	if (!region) return [];
	const shown = lettersOf(text.slice(...region));
	const problems: string[] = [];
	for (const block of blocksOf(sourceLines(entry.body.text))) {
		if (isShown(shown, joined(block), reword)) continue;
		const lost = block.find(({ readings, isTangled }) => {
			const said = isTangled
				? readings.map((pieces) => pieces.flatMap((piece) => piece?.split(NO_LETTERS) ?? [null]))
				: readings;
			return !said.some((pieces) => isShown(shown, pieces, reword, isTangled));
		});
		if (!lost) continue;
		const { file, line } = bodyPlaceOf(entry, lost.at);
		const words = lost.readings[0]!.map((piece) => piece ?? '…')
			.join('')
			.replace(/[\u0001\u0002]/g, '')
			.trim();
		problems.push(`${file}:${line} says ${quote(words.slice(0, 60))}, and ${address} does not show all of it.`);
	}
	return problems;
}

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;

/** Signs of these that most texts hold, which are found in a third of the time. */
const COMMON_SIGNS = /[\0-/:-@[-`{-\x7f\u00a0\u2000-\u206f]+/g;

/** The letters and digits of a text. */
function lettersOf(text: string): string {
	const letters = text.replace(COMMON_SIGNS, '');
	return /[^a-z0-9]/i.test(letters) ? letters.split(NO_LETTERS).join('') : letters;
}

/** Lines with no empty one between them: words of the organisation may run from one to the next. */
function blocksOf(lines: readonly SourceLine[]): SourceLine[][] {
	const blocks: SourceLine[][] = [[]];
	for (const line of lines) {
		if (line.readings[0]!.join('').trim() === '') blocks.push([]);
		else blocks.at(-1)!.push(line);
	}
	return blocks.filter(({ length }) => length > 0);
}

const joined = (block: readonly SourceLine[]) =>
	block
		.flatMap(({ readings: [pieces = []] }, index) => (index === 0 ? pieces : ['\n', ...pieces]))
		.reduce<(string | null)[]>((all, piece) => {
			if (piece === null || all.at(-1) === null || all.length === 0) all.push(piece);
			else all[all.length - 1] += piece;
			return all;
		}, []);

function isShown(shown: string, pieces: readonly (string | null)[], reword: Rewording, inAnyOrder = false): boolean {
	const stands = (way: readonly (string | null)[]) => {
		let from = 0;
		return way.every((piece) => {
			const words = lettersOf(piece ?? '');
			const at = shown.indexOf(words, inAnyOrder ? 0 : from);
			from = at + words.length;
			return at >= 0;
		});
	};
	return stands(pieces) || (reword !== asWritten && stands(pieces.map((piece) => piece && CODE.around(piece, reword))));
}
