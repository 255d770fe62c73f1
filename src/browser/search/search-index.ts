import { PagefindModule } from './pagefind-module.ts';
import { unpack } from './unpack.ts';

/** A record that a term stands in. */
export interface Found {
	/** Its file among the records; its place in the order of the handbook is the last part of it. */
	id: string;
	/** How much its text is about the term. */
	score: number;
	/** The fields that the term stands in. */
	fields: readonly string[];
}

/** What the index keeps of a record. */
export interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** The place of a record in the order of the handbook. */
export const placeOf = ({ id }: Pick<Found, 'id'>) => parseInt(id.slice(id.lastIndexOf('/') + 1), 36);

/** An index that Pagefind made, its parts and records fetched as they are asked for, each once. */
export class SearchIndex {
	readonly #bundle: string;
	readonly #start: () => Promise<PagefindModule>;
	readonly #parts = new Map<string, Promise<Uint8Array>>();
	readonly #records = new Map<string, Promise<Fragment>>();

	/**
	 * @param bundle the address of its folder, with a slash at its end
	 * @param start gives a module that knows the index, and none of its parts yet
	 */
	constructor(bundle: string, start: () => Promise<PagefindModule>) {
		this.#bundle = bundle;
		this.#start = start;
	}

	/** What one query asks the index: of the parts that were fetched before, it knows those alone that it asks for. */
	async begin(): Promise<Asking> {
		return new Asking(await this.#start(), (name) =>
			once(this.#parts, name, () => this.fetch(`index/${name}.pf_index`)),
		);
	}

	/** All records, in the order of the handbook. */
	async all(): Promise<Found[]> {
		const module = await this.#start();
		return module
			.search('', false)
			.map(({ p: id }) => ({ id, score: 0, fields: [] }))
			.sort((a, b) => placeOf(a) - placeOf(b));
	}

	/**
	 * What the index keeps of a record.
	 *
	 * @throws where it cannot be fetched
	 */
	record({ id }: Pick<Found, 'id'>): Promise<Fragment> {
		return once(this.#records, id, async () => {
			const text = new TextDecoder().decode(await this.fetch(`fragment/${id}.pf_fragment`));
			const fragment = JSON.parse(text) as Fragment;
			// Its address is told from the root of the handbook, in which the index's folder lies.
			return { ...fragment, url: this.#bundle.replace(/[^/]+\/$/, '') + fragment.url.slice(1) };
		});
	}

	/** A file of the index, unpacked. */
	async fetch(path: string): Promise<Uint8Array> {
		return unpack(await fetch(this.#bundle + path));
	}
}

/**
 * The questions of one query to an index. Pagefind looks for words that merely begin like a term in all
 * parts that it has; so each query has a module of its own, and no answer depends on what was asked before.
 */
export class Asking {
	readonly #module: PagefindModule;
	readonly #part: (name: string) => Promise<Uint8Array>;
	readonly #terms = new Map<string, Promise<void>>();
	readonly #added = new Map<string, Promise<void>>();

	/** @param part fetches a part of the index by its name */
	constructor(module: PagefindModule, part: (name: string) => Promise<Uint8Array>) {
		this.#module = module;
		this.#part = part;
	}

	/** Asks for all parts that some terms may stand in, so that none waits for another. */
	async fetchFor(terms: readonly string[]): Promise<void> {
		await Promise.all(terms.map((term) => once(this.#terms, term, () => this.#fetchParts(term))));
	}

	async #fetchParts(term: string): Promise<void> {
		const fetched = this.#module
			.partsFor(term)
			.map((name) => once(this.#added, name, async () => this.#module.add(await this.#part(name))));
		await Promise.all(fetched);
	}

	/**
	 * The records that a term stands in.
	 *
	 * @param isExact whether words that merely begin like it are left out
	 * @throws where a part of the index cannot be fetched
	 */
	async search(term: string, isExact = false): Promise<Found[]> {
		await this.fetchFor([term]);
		return this.#module.search(term, isExact).map(({ p: id, s: score, mf: fields = [] }) => ({ id, score, fields }));
	}
}

/** What was asked for before, or is asked for now; what failed is asked for again. */
function once<Value>(known: Map<string, Promise<Value>>, key: string, load: () => Promise<Value>): Promise<Value> {
	let value = known.get(key);
	if (!value) {
		known.set(key, (value = load()));
		value.catch(() => known.delete(key));
	}
	return value;
}
