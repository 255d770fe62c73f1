/** How wide a letter of a name is on the map of roles, and one of a single long word, which may hold nothing narrow. */
const [LETTER, WORD_LETTER] = [8.5, 10];
/** How wide the map is, as it is drawn; a ladder wants no more room than the widest lane, and needs the narrowest. */
const [WIDTH, NARROWEST, WIDEST] = [1050, 84, 124];
/** The most ladders that stand side by side. */
const MOST_LADDERS = 8;

/**
 * How wide the lane of each ladder is on the map of roles; nothing where they are too many to stand
 * side by side, or a word of a name is wider than its lane.
 *
 * @param titles the names of the roles, as they are shown
 */
export function laneFor(titles: readonly string[]): number | undefined {
	const longest = Math.max(...titles.flatMap(wordsOf).map(widthOf)) * WORD_LETTER;
	const lane = Math.max(NARROWEST, Math.min(Math.max(WIDEST, longest), Math.floor(WIDTH / titles.length)));
	return titles.length > MOST_LADDERS || longest > lane ? undefined : lane;
}

/**
 * A name on as many lines as its lane asks for, three at most, with an ellipsis where it is longer still.
 *
 * @param letter how wide a letter is, where it is not that of a name on the map
 */
export function nameLines(title: string, lane: number, letter = LETTER): string[] {
	const most = Math.floor(lane / letter);
	const total = widthOf(title);
	const room = Math.min(most, Math.max(total < 16 ? most : 0, Math.ceil(total / 2) + 2));
	const lines: string[] = [];
	for (const word of title.split(/\s+/).flatMap((word) => pieces(word, most))) {
		const line = lines.at(-1);
		if (line !== undefined && widthOf(`${line} ${word}`) <= room) lines[lines.length - 1] = `${line} ${word}`;
		else lines.push(word);
	}
	return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2]} …`] : lines;
}

/** Letters of Chinese, Japanese and Korean: each is as wide as two others, and a line may end after any. */
const WIDE = /[\u1100-\u11ff\u2e80-\uffef]/u;

/** How wide a text is, in letters of the Latin alphabet. */
export function widthOf(text: string): number {
	return [...text].reduce((sum, letter) => sum + (WIDE.test(letter) ? 2 : 1), 0);
}

/** The parts of a name that are not to be cut. */
const wordsOf = (title: string): string[] => title.split(/\s+/).flatMap((word) => (WIDE.test(word) ? [...word] : word));

/** A word that is wider than its lane, cut so that each piece fits. */
function pieces(word: string, most: number): string[] {
	const found = [''];
	for (const letter of word) {
		if (widthOf(found.at(-1)! + letter) > most) found.push('');
		found[found.length - 1] += letter;
	}
	return found;
}
