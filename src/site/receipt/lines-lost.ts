import { addressOf, pageOf } from '../../handbook/addresses/addresses.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { quote } from '../../handbook/language/words.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import { bodyPlaceOf } from '../../handbook/model/places.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import type { PageText } from './page-text.ts';
import { CODE, sourceLines, type SourceLine } from './source-words.ts';

/**
 * Holds pages against the files: the words of each line of a body stand at its place, one after the
 * other. What was lost in reading is found by this, where `findWordsLost` finds what was lost in showing.
 *
 * @returns what is wrong, in words, each with file and line
 */
export function findLinesLost(
	texts: ReadonlyMap<string, PageText>,
	handbook: PublicHandbook,
	reword: Rewording,
): string[] {
	const letters = new Map<string, string>();
	const lettersAt = (page: string, anchor: string): string | undefined => {
		const key = `${page}#${anchor}`;
		const text = texts.get(page);
		const region = text?.regions.get(anchor);
		if (!text || !region) return undefined;
		const known = letters.get(key) ?? lettersOf(text.text.slice(...region));
		letters.set(key, known);
		return known;
	};
	const problems: string[] = [];
	for (const entry of allEntries(handbook, collectionNames)) {
		const address = addressOf(entry);
		const shown = entry.body.text === '' ? undefined : lettersAt(pageOf(address), address.split('#')[1] ?? 'main');
		if (shown === undefined) continue;
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
	}
	return problems;
}

const NO_LETTERS = /[^\p{L}\p{M}\p{N}]+/u;

const lettersOf = (text: string) => text.split(NO_LETTERS).join('');

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
	const ways = [pieces, pieces.map((piece) => piece && CODE.around(piece, reword))];
	return ways.some((way) => {
		let from = 0;
		return way.every((piece) => {
			const words = lettersOf(piece ?? '');
			const at = shown.indexOf(words, inAnyOrder ? 0 : from);
			from = at + words.length;
			return at >= 0;
		});
	});
}
