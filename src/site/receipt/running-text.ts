/**
 * A text as it grows, with one blank where there are several, and none at the beginnings and ends of
 * lines. Pieces are joined once, at the end: a page has thousands, and to look at the end of a text
 * that was just added to means to copy all of it.
 */
export class RunningText {
	#pieces: string[] = [];
	/** How many UTF-16 units there are by now. */
	length = 0;
	#isAtLineStart = false;
	/** Whether there was a blank, which is written only if a word follows in the same line. */
	#isBlankDue = false;

	/** Adds words. */
	put(words: string): void {
		const own = words.trim();
		if (own === '') {
			this.#isBlankDue ||= words !== '';
			return;
		}
		const isApart = this.#isBlankDue || words[0] !== own[0];
		if (isApart && !this.#isAtLineStart && this.length > 0) this.#add(' ');
		this.#add(own.replace(/\s\s+|[^\S ]/g, ' '));
		this.#isAtLineStart = false;
		this.#isBlankDue = words.at(-1) !== own.at(-1);
	}

	/** Ends a line; where the text is at the beginning of one, it stays there. */
	endLine(): void {
		this.#isBlankDue = false;
		if (this.#isAtLineStart) return;
		this.#add('\n');
		this.#isAtLineStart = true;
	}

	/** The text so far. */
	toString(): string {
		return this.#pieces.join('');
	}

	#add(piece: string): void {
		this.#pieces.push(piece);
		this.length += piece.length;
	}
}
