import { pageOf } from '../../handbook/addresses/addresses.ts';
import { listPageOf, placeOfEntry } from '../../handbook/addresses/shown-at.ts';
import type { Rewording } from '../../handbook/language/rewording.ts';
import { allEntries, type Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { remembered } from '../../handbook/model/remembered.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { digestOf } from '../../workplace/kept.ts';
import { findLinesLost } from './lines-lost.ts';
import { MarkupLeft } from './markup-left.ts';
import { NamesLost } from './names-lost.ts';
import { withoutCode, type PageText } from './page-text.ts';
import { toldBy, toldInList } from './told.ts';
import { findWordsLost } from './words-lost.ts';

/** Pages that hold nothing of an author's. */
const OURS = /^\/rules\//;

/**
 * The receipt of words: what authors wrote has reached the pages of a built site, whole and at its
 * place, and none of it stands there as markup. It is shown one page after the other, and keeps none.
 */
export class Receipt {
	readonly #handbook: PublicHandbook;
	readonly #reword: Rewording;
	/** The entries that stand on a page, by its address, and those of which it is the list. */
	readonly #onPage: ReadonlyMap<string, Entry[]>;
	readonly #inList: ReadonlyMap<string, Entry[]>;
	readonly #words: string[] = [];
	readonly #lines: string[] = [];
	readonly #names: NamesLost;
	readonly #onPages = new MarkupLeft();
	readonly #inSearch = new MarkupLeft();

	/** @param reword puts in the words of the organisation */
	constructor(handbook: PublicHandbook, reword: Rewording) {
		const entries = [...allEntries(handbook, collectionNames)];
		this.#handbook = handbook;
		this.#reword = reword;
		this.#onPage = Map.groupBy(entries, (entry) => pageOf(placeOfEntry(handbook, entry)));
		this.#inList = Map.groupBy(entries, (entry) => listPageOf(handbook, entry) ?? '');
		this.#names = new NamesLost(handbook, reword);
	}

	/** A digest of all that is to stand on a page. */
	told(address: string): string {
		const digests = [this.#onPage, this.#inList].map((on) => (on.get(address) ?? []).map(digestOfEntry).join(' '));
		return digestOf(...digests);
	}

	/**
	 * Holds a page against what is to stand on it.
	 *
	 * @param isProved whether it is known to hold all texts of entries
	 * @returns whether it does
	 */
	page(address: string, page: PageText, isProved = false): boolean {
		const lost = this.#words.length + this.#lines.length;
		if (!isProved) this.#holdAgainstEntries(address, page);
		this.#names.found(page);
		if (!OURS.test(address)) this.#onPages.look(address, address, withoutCode(page));
		return this.#words.length + this.#lines.length === lost;
	}

	#holdAgainstEntries(address: string, page: PageText): void {
		for (const entry of this.#onPage.get(address) ?? []) {
			this.#words.push(...findWordsLost(address, page, toldBy(this.#handbook, entry), this.#reword));
			this.#lines.push(...findLinesLost(page, entry, placeOfEntry(this.#handbook, entry), this.#reword));
		}
		for (const entry of this.#inList.get(address) ?? [])
			this.#words.push(...findWordsLost(address, page, toldInList(entry), this.#reword));
	}

	/** Looks through a record of the search. */
	record(address: string, text: string): void {
		if (!OURS.test(address)) this.#inSearch.look(address, `The search for ${address}`, text);
	}

	/** What is wrong, in words, each with file and line, or with the page. */
	losses(): string[] {
		return [
			...this.#words,
			...this.#lines,
			...this.#names.problems(),
			...this.#onPages.problems(this.#handbook, this.#reword, false),
			...this.#inSearch.problems(this.#handbook, this.#reword, true),
		];
	}
}

const digestOfEntry = remembered(({ collection, id, data, body }: Entry) =>
	digestOf(JSON.stringify([collection, id, data, body.text, body.tree])),
);
