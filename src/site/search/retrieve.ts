import type { Concept } from './concepts.ts';
import { weights } from './weights.ts';

/** The part of Pagefind's interface that is used here. */
export interface Pagefind {
	options: (options: object) => Promise<void>;
	init: () => Promise<void>;
	filters: () => Promise<Record<string, Record<string, number>>>;
	search: (term: string | null, options?: object) => Promise<{ results: PagefindResult[] }>;
}

/** A record that Pagefind found. */
export interface PagefindResult {
	id: string;
	score: number;
	matchedMetaFields?: string[];
	data: () => Promise<Fragment>;
}

/** What Pagefind keeps of a record. */
export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** Where a term stands in a record. */
interface Match {
	result: PagefindResult;
	/** How much the text is about it, from 0 to 1. */
	text: number;
	/** The name that it stands in, of how many words. */
	title: number;
	alias: number;
	/** Whether it says where the record stands, or of what kind it is. */
	where: boolean;
	kind: boolean;
	/** Whether it is said of the page that the record is a part of. */
	about: boolean;
	/** Whether the text says it in other words. */
	told: boolean;
}

/** A record that some concepts stand in. */
export interface Candidate {
	result: PagefindResult;
	/** By concept, how well the record speaks of it. */
	evidence: (Evidence | undefined)[];
	score: number;
}

/** How well a record speaks of a concept. */
interface Evidence {
	result: PagefindResult;
	/** From 0 to 1. */
	strength: number;
	/** How much of the record's title, or of an alias, the concept is. */
	title: number;
	alias: number;
	/** Whether the concept is where the record stands, or its kind. */
	where: boolean;
	/** Whether the text speaks of it. */
	text: boolean;
}

/** How good a result must be against the best, not to be mere noise: one that says one word of five is. */
const LEAST = 0.01;

/** The longest name whose length is told apart. */
export const LONGEST_NAME = 9;

/** The field that a name of so many words stands in, so that a match tells how much of a name it is. */
export const nameField = (field: 'title' | 'alias' | 'titled' | 'aliased', words: number) =>
	`${field}${Math.max(1, Math.min(LONGEST_NAME, words))}`;

const nameFields = (['title', 'alias', 'titled', 'aliased'] as const).flatMap((field) =>
	Array.from({ length: LONGEST_NAME }, (_, index) => nameField(field, index + 1)),
);

/** How the index weighs words: names are weighed here, so its own weights for them are off. */
export const RANKING = {
	termSimilarity: 9,
	pageLength: 0.35,
	termFrequency: 1,
	termSaturation: 1.6,
	metaWeights: Object.fromEntries([...nameFields, 'where', 'kind', 'about', 'told', 'held'].map((field) => [field, 0])),
};

/** Asks the index for single terms, each once. */
export class Retriever {
	readonly #pagefind: Pagefind;
	readonly #total: number;
	readonly #asked = new Map<string, Promise<Map<string, Match>>>();

	constructor(pagefind: Pagefind, total: number) {
		this.#pagefind = pagefind;
		this.#total = total;
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
				return new Map(results.map((result) => [result.id, matchOf(result, rarity)]));
			});
			this.#asked.set(term, asked);
		}
		return asked;
	}

	/** Whether the index holds a word as it stands, not merely one that begins like it. */
	async holds(word: string): Promise<boolean> {
		const { results } = await this.#pagefind.search(`"${word}"`);
		return results.length > 0;
	}

	/** The records that speak of some of the concepts, the likeliest first, and how telling each concept is. */
	async candidates(concepts: readonly Concept[]): Promise<{ found: Candidate[]; rarities: number[] }> {
		const perConcept = await Promise.all(concepts.map((concept) => this.#evidence(concept)));
		const rarities = perConcept.map((records) => (records.size === 0 ? 0.5 : this.#rarity(records.size)));
		const found = new Map<string, Candidate>();
		for (const [index, records] of perConcept.entries()) {
			for (const [id, evidence] of records) {
				let candidate = found.get(id);
				if (!candidate)
					found.set(id, (candidate = { result: evidence.result, evidence: concepts.map(() => undefined), score: 0 }));
				candidate.evidence[index] = evidence;
			}
		}
		for (const candidate of found.values())
			candidate.score = baseScore(candidate, rarities) * (1 + weights.name * guessedFit(candidate, rarities));
		const sorted = [...found.values()].sort((a, b) => b.score - a.score);
		const least = (sorted[0]?.score ?? 0) * LEAST;
		return { found: sorted.filter(({ score }) => score >= least), rarities };
	}

	/** How well each record speaks of a concept, by the best of its wordings. */
	async #evidence({ wordings }: Concept): Promise<Map<string, Evidence>> {
		const best = new Map<string, Evidence>();
		const all = await Promise.all(wordings.map(({ terms }) => Promise.all(terms.map((term) => this.#matches(term)))));
		for (const [index, perTerm] of all.entries()) {
			const { weight } = wordings[index]!;
			const [first, ...rest] = perTerm;
			for (const [id, match] of first ?? []) {
				const matches = [match, ...rest.map((records) => records.get(id))].filter((one) => one !== undefined);
				if (matches.length < perTerm.length) continue;
				const sum = (of: (match: Match) => number) => matches.reduce((total, one) => total + of(one), 0);
				const strength = (weight * sum(strengthOf)) / matches.length;
				const share = (field: 'title' | 'alias') =>
					matches.every((one) => one[field] > 0) ? sum((one) => 1 / one[field]) : 0;
				const known = best.get(id);
				best.set(id, {
					result: match.result,
					strength: Math.max(strength, known?.strength ?? 0),
					title: Math.max(share('title') * weight, known?.title ?? 0),
					alias: Math.max(share('alias') * weight, known?.alias ?? 0),
					text: matches.every(({ text, told }) => text > 0 || told) || (known?.text ?? false),
					where: matches.every(({ where, kind, about }) => where || kind || about) || (known?.where ?? false),
				});
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
	const fit = (field: 'title' | 'alias') => {
		let told = 0;
		let said = 0;
		for (const [index, one] of evidence.entries()) {
			if (!one) continue;
			told += one[field];
			said += rarities[index]! * (one[field] > 0 ? 1 : one.where ? weights.whereName : 0);
		}
		return told === 0 ? 0 : (Math.min(1, told) ** weights.precision * said) / total;
	};
	return Math.max(fit('title'), fit('alias') * weights.aliasName);
}

function matchOf(result: PagefindResult, rarity: number): Match {
	const fields = result.matchedMetaFields ?? [];
	const length = (...names: string[]) => {
		const lengths = fields.flatMap((field) => {
			const [, name = '', words = ''] = /^(\D+)(\d+)$/.exec(field) ?? [];
			return names.includes(name) ? [Number(words)] : [];
		});
		return lengths.length > 0 ? Math.min(...lengths) : 0;
	};
	return {
		result,
		text: Math.min(1, result.score / rarity / (RANKING.termSaturation + 1)),
		title: length('title', 'titled'),
		alias: length('alias', 'aliased'),
		where: fields.includes('where'),
		kind: fields.includes('kind'),
		about: fields.includes('about'),
		told: fields.includes('told'),
	};
}

function strengthOf({ text, title, alias, where, kind, about, told }: Match): number {
	const named = Math.max(
		title > 0 ? weights.title : 0,
		alias > 0 ? weights.alias : 0,
		kind ? weights.kind : 0,
		where ? weights.where : 0,
		about ? weights.about : 0,
		told ? weights.told : 0,
	);
	if (named === 0) return weights.mentioned + weights.text * text;
	return (1 - weights.beside) * named + weights.beside * text;
}
