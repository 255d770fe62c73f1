import { isNarrowed, type Choice } from './choice.ts';
import { understand, type Understood } from './concepts.ts';
import { Facets, type Counts } from './facets.ts';
import type { Lexicon } from './lexicon.ts';
import { listed, rank, type Close, type Ranked } from './rank.ts';
import { Retriever, type Candidate } from './retrieve.ts';
import type { SearchIndex } from './search-index.ts';
import type { Words } from './known-words.ts';
import { meantBy } from './near-words.ts';
import { wordsOf } from './words.ts';

/** How many records are fetched and looked at closely at a time, and how many before anything is shown. */
const AT_ONCE = 7;
const AT_FIRST = 3;

/** What a search found. */
export interface Answer {
	/** What was made of the words; nothing where none were given. */
	understood: Understood | undefined;
	/** How telling each concept of the query is. */
	rarities: readonly number[];
	/** Where nothing that was found is an answer, the words that stand nowhere. */
	missing: { words: readonly string[] } | undefined;
	/** How many records are left of what was found, and how many were found. */
	total: number;
	found: number;
	/** The likeliest of the next results, which are soon there: others may yet come before them. */
	likeliest: () => Promise<Ranked[]>;
	/** The next results, best first; none when all have been given. */
	more: () => Promise<Ranked[]>;
	/** How many results each filter would leave. */
	counts: () => Promise<Counts>;
}

/** A search that can be asked. */
export class Search {
	readonly lexicon: Lexicon;
	readonly #index: SearchIndex;
	readonly #words: Words;
	#facets: Promise<Facets> | undefined;

	/** @param words what `wordsKnown` makes of the lexicon */
	constructor(index: SearchIndex, lexicon: Lexicon, words: Words) {
		this.lexicon = lexicon;
		this.#words = words;
		this.#index = index;
	}

	/**
	 * Finds what is asked for; without a query, all that the filters leave, in the handbook's order.
	 *
	 * @param isLate whether something else has been asked since, so that nobody waits for this
	 * @returns nothing where nobody does
	 * @throws where the index cannot be reached
	 */
	async ask(choice: Choice, isLate: () => boolean): Promise<Answer | undefined> {
		if (choice.q.trim() === '') return this.#browse(choice);
		const retriever = new Retriever(await this.#index.begin(), this.lexicon.total);
		const { understood, retrieved } = await this.#retrieve(choice.q, retriever, isLate);
		if (!retrieved) return undefined;
		const { found, rarities, nowhere, isWeak } = retrieved;
		const left = await this.#narrow(found, choice);
		const missing = isWeak ? { words: [...understood.slips, ...nowhere] } : undefined;
		return this.#answer({ understood, rarities, missing, found, left, choice }, async (batch) =>
			rank(batch, understood, rarities, this.#words.thesaurus),
		);
	}

	/** Words near to the ones that were not found, each as the whole query would read with it. */
	nearest(query: string): string[] {
		const words = wordsOf(query);
		return words
			.flatMap((word, index) =>
				meantBy(word, this.#words, word.length < 4 ? 0 : 1)
					.slice(0, 3)
					.map((meant) => words.with(index, meant.join(' ')).join(' ')),
			)
			.filter((near) => near !== words.join(' '))
			.slice(0, 3);
	}

	async #browse(choice: Choice): Promise<Answer> {
		const found = (await this.#index.all()).map((result) => ({ result, evidence: [], ofParts: [], score: 0 }));
		const left = await this.#narrow(found, choice);
		return this.#answer(
			{ understood: undefined, rarities: [], missing: undefined, found, left, choice },
			async (batch) => listed(batch),
		);
	}

	async #narrow(found: Candidate[], choice: Choice): Promise<Candidate[]> {
		if (!isNarrowed(choice)) return found;
		const isLeft = (await this.#filed()).narrow(choice);
		return found.filter(({ result }) => isLeft(result));
	}

	#filed(): Promise<Facets> {
		this.#facets ??= Facets.load(this.#index, this.lexicon.filters);
		// What failed for want of a connection is tried again.
		this.#facets.catch(() => (this.#facets = undefined));
		return this.#facets;
	}

	#answer(
		{
			understood,
			rarities,
			missing,
			found,
			left,
			choice,
		}: Pick<Answer, 'understood' | 'rarities' | 'missing'> & { found: Candidate[]; left: Candidate[]; choice: Choice },
		inOrder: (batch: Close[]) => Promise<Ranked[]>,
	): Answer {
		let given = 0;
		const next = () => left.slice(given, given + AT_ONCE);
		const look = async (many: number) => {
			const close = next()
				.slice(0, many)
				.map(async (candidate) => ({ candidate, fragment: await this.#index.record(candidate.result) }));
			const found = await inOrder(await Promise.all(close));
			// Of a page and its parts, some may be of another kind than is wanted.
			return choice.kind === '' ? found : found.filter(({ kind }) => kind === choice.kind);
		};
		return {
			understood,
			rarities,
			missing,
			total: left.length,
			found: found.length,
			likeliest: () => look(AT_FIRST),
			more: async () => {
				const batch = await look(AT_ONCE);
				given += next().length;
				return batch;
			},
			counts: async () =>
				(await this.#filed()).count(
					found.map(({ result }) => result),
					choice,
				),
		};
	}

	/** What a query asks for and finds; a phrase that nothing speaks of is asked word by word. */
	async #retrieve(query: string, retriever: Retriever, isLate: () => boolean) {
		const { understood, kept } = await this.#understand(query, retriever);
		await retriever.prepare(understood);
		if (isLate()) return { understood };
		const retrieved = await retriever.candidates(understood);
		const unsaid = retrieved.nowhere.filter((text) => text.includes(' '));
		if (unsaid.length === 0) return { understood, retrieved };
		const apart = understand(query, this.#words, kept, new Set(unsaid));
		await retriever.prepare(apart);
		return isLate() ? { understood: apart } : { understood: apart, retrieved: await retriever.candidates(apart) };
	}

	/** What a query asks for; a word that the index holds is no slip, however rare it is. */
	async #understand(query: string, retriever: Retriever): Promise<{ understood: Understood; kept: Set<string> }> {
		const first = understand(query, this.#words, new Set());
		// What is found to be no slip needs little more.
		const rest = retriever.prepare(first);
		const held = await Promise.all(first.slips.map((word) => retriever.holds(word)));
		await rest;
		const kept = new Set(first.slips.filter((_, index) => held[index]));
		return { understood: kept.size === 0 ? first : understand(query, this.#words, kept), kept };
	}
}
