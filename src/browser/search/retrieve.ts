import type { Understood, Wording } from './concepts.ts';
import { better, evidenceOf, matchOf, type Evidence, type Match } from './evidence.ts';
import { allFields, nameKinds, type NameKind } from './fields.ts';
import { asksWay, intentOf } from './intent.ts';
import type { Pagefind, PagefindResult } from './pagefind.ts';
import { nameWeights, weights } from './weights.ts';

/** A record that some concepts stand in. */
export interface Candidate {
	result: PagefindResult;
	/** By concept, how well the record speaks of it. */
	evidence: (Evidence | undefined)[];
	score: number;
}

/** How the index weighs words: names are weighed here, so its own weights for them are off. */
export const RANKING = {
	termSimilarity: 9,
	pageLength: 0.35,
	termFrequency: 1,
	termSaturation: 1.6,
	metaWeights: Object.fromEntries(allFields.map((field) => [field, 0])),
};

/** Asks the index for single terms, each once. */
export class Retriever {
	readonly #pagefind: Pagefind;
	readonly #total: number;
	readonly #asked = new Map<string, Promise<Map<string, Match>>>();

	/** @param total how many records the index holds */
	constructor(pagefind: Pagefind, total: number) {
		this.#pagefind = pagefind;
		this.#total = total;
	}

	/** Whether the index holds a word as it stands, not merely one that begins like it. */
	async holds(word: string): Promise<boolean> {
		const { results } = await this.#pagefind.search(`"${word}"`);
		return results.length > 0;
	}

	/**
	 * The records that speak of some of the concepts, the likeliest first, and how telling each concept is.
	 *
	 * @throws where nothing is found of what is known to be there: the index could not be fetched
	 */
	async candidates({ concepts, words }: Understood): Promise<{ found: Candidate[]; rarities: number[] }> {
		const perConcept = await Promise.all(concepts.map(({ wordings }) => this.#evidence(wordings)));
		if (perConcept.some(({ size }, index) => size === 0 && concepts[index]!.isIndexed))
			throw new Error('Not all of the search index could be fetched.');
		const rarities = perConcept.map(
			({ size }, index) =>
				(size === 0 ? weights.unknown : this.#rarity(size)) * (concepts[index]!.isFaint ? weights.faint : 1),
		);
		const found = new Map<string, Candidate>();
		for (const [index, records] of perConcept.entries()) {
			for (const [id, evidence] of records) {
				const candidate = found.get(id) ?? {
					result: evidence.result,
					evidence: concepts.map(() => undefined),
					score: 0,
				};
				candidate.evidence[index] = evidence;
				found.set(id, candidate);
			}
		}
		const asked = intentOf(words);
		const isWay = asksWay(words);
		for (const candidate of found.values()) {
			const kind = candidate.evidence.find((one) => one?.named)?.named;
			const way = kind === 'transition' && isWay ? weights.way : 1;
			const fit = guessedFit(candidate, rarities) * way;
			candidate.score = baseScore(candidate, rarities) * (1 + weights.name * fit) * (kind ? asked(kind) : 1);
		}
		const sorted = [...found.values()].sort((a, b) => b.score - a.score);
		const least = (sorted[0]?.score ?? 0) * weights.least;
		return { found: sorted.filter(({ score }) => score >= least), rarities };
	}

	/** How telling a term is that stands in so many records (Robertson and Zaragoza 2009, “The Probabilistic Relevance Framework”). */
	#rarity(records: number): number {
		return Math.log(1 + (this.#total - records + 0.5) / (records + 0.5));
	}

	#matches(term: string): Promise<Map<string, Match>> {
		let asked = this.#asked.get(term);
		if (!asked) {
			asked = this.#pagefind.search(term).then(({ results }) => {
				const rarity = this.#rarity(results.length);
				// Pagefind says nothing of a file that it could not fetch: what is not found is asked for again.
				if (results.length === 0) this.#asked.delete(term);
				return new Map(results.map((result) => [result.id, matchOf(result, rarity, RANKING.termSaturation)]));
			});
			this.#asked.set(term, asked);
			asked.catch(() => this.#asked.delete(term));
		}
		return asked;
	}

	/** How well each record speaks of a concept, by the best of its wordings. */
	async #evidence(wordings: readonly Wording[]): Promise<Map<string, Evidence>> {
		const best = new Map<string, Evidence>();
		const found = wordings.map(async ({ terms, weight, isExact }) => {
			const held = isExact ? await Promise.all(terms.map((term) => this.holds(term))) : [];
			if (held.includes(false)) return { perTerm: [], weight };
			const perTerm = await Promise.all(terms.map((term) => this.#matches(term)));
			return { perTerm, weight };
		});
		for (const { perTerm, weight } of await Promise.all(found)) {
			for (const id of perTerm[0]?.keys() ?? []) {
				const matches = perTerm.map((records) => records.get(id)).filter((match) => match !== undefined);
				if (matches.length === perTerm.length) best.set(id, better(evidenceOf(matches, weight), best.get(id)));
			}
		}
		return best;
	}
}

/** What a record says of a query without regard to what it is called. */
export function baseScore({ evidence }: Candidate, rarities: readonly number[]): number {
	let sum = 0;
	let covered = 0;
	let total = 0;
	for (const [index, rarity] of rarities.entries()) {
		total += rarity;
		sum += (evidence[index]?.strength ?? 0) * rarity;
		if (evidence[index]) covered += rarity;
	}
	return (sum / total) * (covered / total) ** weights.coverage;
}

/** How well a record's names fit a query, as far as that shows without reading them. */
function guessedFit({ evidence }: Candidate, rarities: readonly number[]): number {
	const total = rarities.reduce((sum, rarity) => sum + rarity, 0);
	const fit = (kind: NameKind) => {
		let told = 0;
		let said = 0;
		for (const [index, one] of evidence.entries()) {
			if (!one) continue;
			told += one.shares[kind];
			said += rarities[index]! * (one.shares[kind] > 0 ? 1 : one.where ? weights.whereName : 0);
		}
		return told === 0 ? 0 : (Math.min(1, told) ** weights.precision * said) / total;
	};
	return Math.max(...nameKinds.map((kind) => fit(kind) * nameWeights[kind]));
}
