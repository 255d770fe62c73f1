import type { Understood, Wording } from './concepts.ts';
import { asPart, asWhole, better, evidenceOf, matchOf, type Evidence, type Match } from './evidence.ts';
import { allFields, nameKinds } from './fields.ts';
import type { Kind } from './kinds.ts';
import { asksWay, intentOf, setsRolesApart } from './intent.ts';
import type { Asking, Found } from './search-index.ts';
import { baseScore, guessedFit, isInTitle } from './score.ts';
import { weights } from './weights.ts';

/** A record that some concepts stand in. */
export interface Candidate {
	result: Found;
	/** By concept, how well the record speaks of it. */
	evidence: (Evidence | undefined)[];
	/** The same of the parts of the record, where it has some. */
	ofParts: (Evidence | undefined)[];
	score: number;
}

/** What a query finds. */
export interface Retrieved {
	/** The likeliest first. */
	found: Candidate[];
	/** How telling each concept is. */
	rarities: number[];
	/** What of the query no record says. */
	nowhere: string[];
	/** Whether nothing that was found says enough of it to be an answer. */
	isWeak: boolean;
}

/** How many records are looked at to tell whether there is an answer. */
const LIKELY = 7;

/** How strongly a record speaks of what it merely mentions, at most. */
const MENTION = 0.1;

/** How the index weighs words: names are weighed here, so its own weights for them are off. */
export const RANKING = {
	term_similarity: 9,
	page_length: 0.35,
	term_frequency: 1,
	term_saturation: 1.6,
	meta_weights: Object.fromEntries(allFields.map((field) => [field, 0])),
};

/** Asks the index for the single terms of a query, each once. */
export class Retriever {
	readonly #index: Asking;
	readonly #total: number;
	readonly #asked = new Map<string, Promise<Map<string, Match>>>();

	/** @param total how many records the index holds */
	constructor(index: Asking, total: number) {
		this.#index = index;
		this.#total = total;
	}

	/** Whether the index holds a word as it stands, not merely one that begins like it. */
	async holds(word: string): Promise<boolean> {
		return (await this.#index.search(word, true)).length > 0;
	}

	/** Asks for all that some concepts may need, at once. */
	prepare({ concepts }: Understood): Promise<void> {
		return this.#index.fetchFor(concepts.flatMap(({ wordings }) => wordings.flatMap(({ terms }) => terms)));
	}

	/**
	 * The records that speak of some of the concepts.
	 *
	 * @throws where the index cannot be fetched
	 */
	async candidates(understood: Understood): Promise<Retrieved> {
		const { concepts, words } = understood;
		const perConcept = await Promise.all(concepts.map(({ wordings }) => this.#evidence(wordings)));
		const hasTopic = concepts.some(
			({ isRole, isFaint, isWork, isRank, isFacet }) => !isRole && !isFaint && !isWork && !isRank && !isFacet,
		);
		const hasRole = concepts.some(({ isRole }) => isRole);
		const hasRank = concepts.some(({ isRank }) => isRank);
		const areRolesApart = setsRolesApart(understood);
		const names = perConcept.map((records) => [...records.values()].some(isNamed));
		const rarities = perConcept.map(({ size }, index) => {
			const { isFaint, isWork, isFacet, isRank, isRole } = concepts[index]!;
			const isOfOne =
				(isWork && (hasRole || hasRank) && !hasTopic) || (isFacet && hasRank) || (isRank && !isRole && areRolesApart);
			const less = isOfOne ? weights.workOfRole : isFaint ? weights.faint : 1;
			const nameless = names.includes(true) && !names[index] ? weights.nameless : 1;
			return (size === 0 ? weights.unknown : this.#rarity(size)) * less * nameless;
		});
		const found = new Map<string, Candidate>();
		for (const [index, records] of perConcept.entries()) {
			for (const [id, { result, whole, part }] of records) {
				const none = () => concepts.map(() => undefined);
				const candidate = found.get(id) ?? { result, evidence: none(), ofParts: none(), score: 0 };
				candidate.evidence[index] = whole;
				candidate.ofParts[index] = part;
				found.set(id, candidate);
			}
		}
		const asked = intentOf(understood);
		const isWay = asksWay(words);
		const guess = (evidence: Candidate['evidence']) => {
			const kind = evidence.find((one) => one?.named)?.named;
			const way = kind === 'transition' && isWay ? weights.way : 1;
			const fit = guessedFit(evidence, rarities) * way;
			return baseScore(evidence, rarities) * (1 + weights.name * fit) * (kind ? asked(kind) : 1);
		};
		for (const candidate of found.values()) {
			const { evidence, ofParts } = candidate;
			candidate.score = Math.max(guess(evidence), ofParts.some(isInTitle) ? guess(ofParts) : 0);
		}
		const sorted = [...found.values()].sort((a, b) => b.score - a.score);
		const least = (sorted[0]?.score ?? 0) * weights.least;
		return {
			found: sorted.filter(({ score }) => score >= least),
			rarities,
			nowhere: concepts.flatMap(({ text }, index) => (perConcept[index]!.size === 0 ? [text] : [])),
			isWeak: this.#isWeak(
				understood,
				perConcept.map(({ size }) => size),
				sorted.slice(0, LIKELY),
			),
		};
	}

	/** Whether none of the likeliest says enough of a query to be an answer: what no record says is the most telling. */
	#isWeak({ concepts }: Understood, sizes: readonly number[], likely: readonly Candidate[]): boolean {
		const hasRole = concepts.some(({ isRole }) => isRole);
		const telling = concepts.map(
			({ isFaint, isWork }, index) =>
				this.#rarity(sizes[index]!) * (isWork && hasRole ? weights.workOfRole : isFaint ? weights.faint : 1),
		);
		const all = telling.reduce((total, rarity) => total + rarity, 0);
		const said = (evidence: Candidate['evidence']) =>
			telling.reduce((total, rarity, index) => {
				const one = evidence[index];
				return (
					total +
					(one
						? rarity * (one.strength < MENTION ? weights.mention : 1) * (concepts[index]!.isGuess ? weights.guess : 1)
						: 0)
				);
			}, 0);
		return likely.every(({ evidence, ofParts }) => Math.max(said(evidence), said(ofParts)) < weights.answer * all);
	}

	/** How telling a term is that stands in so many records (Robertson and Zaragoza 2009, “The Probabilistic Relevance Framework”). */
	#rarity(records: number): number {
		return Math.log(1 + (this.#total - records + 0.5) / (records + 0.5));
	}

	#matches(term: string): Promise<Map<string, Match>> {
		let asked = this.#asked.get(term);
		if (!asked) {
			asked = this.#index.search(term).then((found) => {
				const rarity = this.#rarity(found.length);
				return new Map(found.map((result) => [result.id, matchOf(result, rarity, RANKING.term_saturation)]));
			});
			this.#asked.set(term, asked);
			asked.catch(() => this.#asked.delete(term));
		}
		return asked;
	}

	/** How well each record speaks of a concept, by the best of its wordings. */
	async #evidence(wordings: readonly Wording[]): Promise<Map<string, Spoken>> {
		const best = new Map<string, Spoken>();
		const found = wordings.map(async ({ terms, weight, isExact }) => {
			const held = isExact ? await Promise.all(terms.map((term) => this.holds(term))) : [];
			if (held.includes(false)) return { perTerm: [], weight };
			const perTerm = await Promise.all(terms.map((term) => this.#matches(term)));
			return { perTerm, weight };
		});
		for (const { perTerm, weight } of await Promise.all(found)) {
			for (const id of perTerm[0]?.keys() ?? []) {
				const matches = perTerm.map((records) => records.get(id)).filter((match) => match !== undefined);
				if (matches.length < perTerm.length) continue;
				const known = best.get(id);
				best.set(id, {
					result: matches[0]!.result,
					whole: betterOf(matches.map(asWhole), weight, known?.whole),
					part: betterOf(matches.map(asPart), weight, known?.part),
				});
			}
		}
		return best;
	}
}

/** Kinds of things whose names are the words of the field, and no sentence or turn of a story. */
const NAMED: ReadonlySet<Kind | undefined> = new Set<Kind>([
	'role',
	'responsibility',
	'question',
	'comparison',
	'guide',
	'team',
	'level',
	'competency',
	'transition',
	'tool',
	'overview',
]);

/** Whether a record of such a kind is called by a concept. */
const isNamed = ({ whole }: Spoken) =>
	whole !== undefined && NAMED.has(whole.named) && nameKinds.some((name) => whole.shares[name] > 0);

/** How well a record speaks of a concept, and how well its parts do. */
interface Spoken {
	result: Found;
	whole: Evidence | undefined;
	part: Evidence | undefined;
}

/** The better of what all terms of a wording say together, where all say something, and what is known. */
function betterOf(matches: readonly (Match | undefined)[], weight: number, known: Evidence | undefined) {
	const all = matches.filter((match) => match !== undefined);
	return all.length === matches.length ? better(evidenceOf(all, weight), known) : known;
}
