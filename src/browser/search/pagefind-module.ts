/**
 * Pagefind's WebAssembly module, which is asked directly: Pagefind's own script fetches one file after
 * the other, waits in steps of a twentieth of a second, and makes excerpts of every result, none of
 * which is of use here. Texts go in and come out by their place in the module's memory.
 */

type Pointer = number;
type Text = readonly [at: Pointer, length: number];

/** What the module offers, as far as it is used here. */
interface Exports {
	readonly memory: WebAssembly.Memory;
	readonly __wbindgen_externrefs: WebAssembly.Table;
	__wbindgen_start: () => void;
	__wbindgen_malloc: (length: number, alignment: number) => Pointer;
	__wbindgen_free: (at: Pointer, length: number, alignment: number) => void;
	init_pagefind: (...meta: Text) => Pointer;
	set_ranking_weights: (index: Pointer, ...weights: Text) => Pointer;
	request_indexes: (index: Pointer, ...term: Text) => Text;
	load_index_chunk: (index: Pointer, ...chunk: Text) => Pointer;
	/** Takes a term, the same as it was typed, filters, an order, and whether words and accents must be the very same. */
	search: (index: Pointer, ...asked: [...Text, ...Text, ...Text, ...Text, exact: number, accents: number]) => Text;
}

/** What of Pagefind's module is called: a release of Pagefind without one of these is none for this search. */
export const USED: readonly (keyof Exports)[] = [
	'memory',
	'__wbindgen_externrefs',
	'__wbindgen_start',
	'__wbindgen_malloc',
	'__wbindgen_free',
	'init_pagefind',
	'set_ranking_weights',
	'request_indexes',
	'load_index_chunk',
	'search',
];

/** A record that a term stands in, as the module says it. */
export interface Hit {
	/** The name of its file. */
	p: string;
	/** How much its text is about the term. */
	s: number;
	/** The fields that the term stands in. */
	mf?: string[];
}

/** The module with an index in it. */
export class PagefindModule {
	readonly #exports: Exports;
	#index: Pointer;

	private constructor(exports: Exports, meta: Uint8Array) {
		this.#exports = exports;
		this.#index = exports.init_pagefind(...this.#put(meta));
	}

	/**
	 * Starts the module.
	 *
	 * @param code the module
	 * @param meta what the index says of itself
	 */
	static async start(code: WebAssembly.Module, meta: Uint8Array): Promise<PagefindModule> {
		let exports: Exports | undefined;
		const imports = {
			'./pagefind_web_bg.js': {
				// What the module's compiler expects of whoever starts it.
				__wbindgen_init_externref_table() {
					const table = exports!.__wbindgen_externrefs;
					const at = table.grow(4);
					table.set(0, undefined);
					for (const [index, value] of [undefined, null, true, false].entries()) table.set(at + index, value);
				},
			},
		};
		exports = (await WebAssembly.instantiate(code, imports)).exports as unknown as Exports;
		exports.__wbindgen_start();
		return new PagefindModule(exports, meta);
	}

	/** Says how words are weighed, in the module's own names. */
	weigh(weights: object): void {
		this.#index = this.#exports.set_ranking_weights(this.#index, ...this.#text(JSON.stringify(weights)));
	}

	/** The names of the parts of the index that a term may stand in. */
	partsFor(term: string): string[] {
		const names = this.#read(this.#exports.request_indexes(this.#index, ...this.#text(term)));
		return (JSON.parse(names) as string[]).filter(Boolean);
	}

	/** Takes in a part of the index. */
	add(part: Uint8Array): void {
		this.#index = this.#exports.load_index_chunk(this.#index, ...this.#put(part));
	}

	/**
	 * The records that a term stands in, as far as their parts are there.
	 *
	 * @param term empty for all records
	 * @param isExact whether words that merely begin like it are left out
	 */
	search(term: string, isExact: boolean): Hit[] {
		const found = this.#read(
			this.#exports.search(
				this.#index,
				...this.#text(term),
				...this.#text(term),
				...this.#text('{}'),
				...this.#text(''),
				Number(isExact),
				0,
			),
		);
		return (JSON.parse(found) as { results: Hit[] }).results;
	}

	#text(text: string): Text {
		return this.#put(new TextEncoder().encode(text));
	}

	#put(bytes: Uint8Array): Text {
		const at = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
		new Uint8Array(this.#exports.memory.buffer).set(bytes, at);
		return [at, bytes.length];
	}

	#read([at, length]: Text): string {
		const text = new TextDecoder().decode(new Uint8Array(this.#exports.memory.buffer, at >>> 0, length));
		this.#exports.__wbindgen_free(at, length, 1);
		return text;
	}
}
