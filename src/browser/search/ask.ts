import { isNarrowed, type Choice } from './choice.ts';
import { understand, type Understood } from './concepts.ts';
import { Facets, type Counts } from './facets.ts';
import { unpackSynonyms, unpackWords, type Lexicon } from './lexicon.ts';
import { rank, ranked, type Close, type Ranked } from './rank.ts';
import type { Pagefind } from './pagefind.ts';
import { RANKING, Retriever, type Candidate } from './retrieve.ts';
import { meantBy, type Words } from './spelling.ts';
import { thesaurusOf } from './thesaurus.ts';
import { stemOf, wordsOf } from './words.ts';

/** How many records are fetched and looked at closely at a time. */
const AT_ONCE = 7;

/** How common a word is taken to be that only the synonyms hold. */
const SYNONYM = 5;

/** What a search found. */
export interface Answer {
	/** What was made of the words; nothing where none were given. */
	understood: Understood | undefined;
	/** How telling each concept of the query is. */
	rarities: readonly number[];
	/** How many records are left of what was found, and how many were found. */
	total: number;
	found: number;
	/** The next results, best first; none when all have been given. */
	more: () => Promise<Ranked[]>;
	/** How many results each filter would leave. */
	counts: () => Promise<Counts>;
}

/** A search that can be asked. */
export class Search {
	readonly lexicon: Lexicon;
	readonly #pagefind: Pagefind;
	readonly #retriever: Retriever;
	readonly #words: Words;
	#facets: Promise<Facets> | undefined;

	constructor(pagefind: Pagefind, lexicon: Lexicon) {
		this.lexicon = lexicon;
		this.#pagefind = pagefind;
		this.#retriever = new Retriever(pagefind, lexicon.total);
		const thesaurus = thesaurusOf(unpackSynonyms(lexicon.synonyms));
		const vocabulary = new Map([...thesaurus.words].map((word) => [word, SYNONYM]));
		const indexed = unpackWords(lexicon.words);
		for (const [word, common] of indexed) vocabulary.set(word, Math.max(common, vocabulary.get(word) ?? 0));
		this.#words = {
			thesaurus,
			vocabulary,
			indexed,
			byStem: new Map([...vocabulary.keys()].map((word) => [stemOf(word), word])),
		};
	}

	/** Makes a search of Pagefind's interface, which is not used for anything else. */
	static async over(pagefind: Pagefind, lexicon: Lexicon): Promise<Search> {
		try {
			await pagefind.options({ noWorker: true, ranking: RANKING });
			await pagefind.init();
			// Nothing was waited for until now; a search for nothing waits, and asks for no more.
			await pagefind.search('');
			return new Search(pagefind, lexicon);
		} catch (error) {
			// What could not be loaded would be remembered as such.
			await pagefind.destroy();
			throw error;
		}
	}

	/**
	 * Finds what is asked for; without a query, all that the filters leave, in the handbook's order.
	 *
	 * @throws where the index cannot be reached
	 */
	async ask(choice: Choice): Promise<Answer> {
		if (choice.q.trim() === '') return this.#browse(choice);
		const understood = await this.#understand(choice.q);
		const { found, rarities } = await this.#retriever.candidates(understood);
		const left = await this.#narrow(found, choice);
		return this.#answer({ understood, rarities, found, left, choice }, async (batch) =>
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
		const { results } = await this.#pagefind.search(null, { sort: { place: 'asc' } });
		const found = results.map((result) => ({ result, evidence: [], score: 0 }));
		const left = await this.#narrow(found, choice);
		return this.#answer({ understood: undefined, rarities: [], found, left, choice }, async (batch) => ranked(batch));
	}

	async #narrow(found: Candidate[], choice: Choice): Promise<Candidate[]> {
		if (!isNarrowed(choice)) return found;
		const isLeft = (await this.#filed()).narrow(choice);
		return found.filter(({ result }) => isLeft(result.id));
	}

	#filed(): Promise<Facets> {
		this.#facets ??= Facets.load(this.#pagefind);
		// What failed for want of a connection is tried again.
		this.#facets.catch(() => (this.#facets = undefined));
		return this.#facets;
	}

	#answer(
		{
			understood,
			rarities,
			found,
			left,
			choice,
		}: Pick<Answer, 'understood' | 'rarities'> & { found: Candidate[]; left: Candidate[]; choice: Choice },
		inOrder: (batch: Close[]) => Promise<Ranked[]>,
	): Answer {
		let given = 0;
		return {
			understood,
			rarities,
			total: left.length,
			found: found.length,
			more: async () => {
				const batch = left.slice(given, given + AT_ONCE);
				const close = batch.map(async (candidate) => ({ candidate, fragment: await candidate.result.data() }));
				const next = await inOrder(await Promise.all(close));
				given += batch.length;
				return next;
			},
			counts: async () =>
				(await this.#filed()).count(
					found.map(({ result }) => result.id),
					choice,
				),
		};
	}

	/** What a query asks for; a word that the index holds is no slip, however rare it is. */
	async #understand(query: string): Promise<Understood> {
		const first = understand(query, this.#words, new Set());
		const held = await Promise.all(first.slips.map((word) => this.#retriever.holds(word)));
		const kept = first.slips.filter((_, index) => held[index]);
		return kept.length === 0 ? first : understand(query, this.#words, new Set(kept));
	}
}
