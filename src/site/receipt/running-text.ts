/**
 * A text as it grows, with one blank where there are several, and none at the ends of lines. Pieces
 * are joined once, at the end: a page has thousands, and to look at the end of a text that was just
 * added to means to copy all of it.
 */
export class RunningText {
	#pieces: string[] = [];
	/** How many UTF-16 units there are by now. */
	length = 0;
	/** Whether nothing or white space is last, so that more of it adds nothing. */
	#isOpen = true;

	/** Adds words. */
	put(words: string): void {
		const one = words.replace(/\s+/g, ' ');
		this.#add(this.#isOpen && one.startsWith(' ') ? one.slice(1) : one);
	}

	/** Ends a line; where the text is at the beginning of one, it stays there. */
	endLine(): void {
		const last = this.#pieces.at(-1);
		if (last === '\n') return;
		if (last?.endsWith(' ')) {
			this.#pieces[this.#pieces.length - 1] = last.slice(0, -1);
			this.length -= 1;
			// The piece before a blank that stands alone ends with a word.
			if (last === ' ') this.#pieces.pop();
		}
		this.#add('\n');
	}

	/** The text so far. */
	toString(): string {
		return this.#pieces.join('');
	}

	#add(piece: string): void {
		if (piece === '') return;
		this.#pieces.push(piece);
		this.length += piece.length;
		this.#isOpen = piece.endsWith(' ') || piece.endsWith('\n');
	}
}
