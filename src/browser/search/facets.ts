import { facetNames, type Choice, type Facet } from './choice.ts';
import type { Pagefind } from './pagefind.ts';

/** How many records each value of a facet would leave. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/**
 * What every record is filed under. Pagefind counts for one search at a time, and a query is several
 * searches here, so the lists of each value are fetched once and counted in the browser.
 */
export class Facets {
	readonly #ids: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>;

	private constructor(ids: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<string>>>) {
		this.#ids = ids;
	}

	/**
	 * Fetches the lists, one at a time: Pagefind works where the page does, and what somebody types
	 * meanwhile must not wait for all of them.
	 *
	 * @throws where they cannot be fetched, of which Pagefind says nothing
	 */
	static async load(pagefind: Pagefind): Promise<Facets> {
		const known = await pagefind.filters();
		const ids = new Map<Facet, Map<string, ReadonlySet<string>>>();
		for (const facet of facetNames) {
			const values = new Map<string, ReadonlySet<string>>();
			ids.set(facet, values);
			for (const value of Object.keys(known[facet] ?? {})) {
				const { results } = await pagefind.search(null, { filters: { [facet]: value } });
				values.set(value, new Set(results.map(({ id }) => id)));
				await new Promise((resolve) => setTimeout(resolve));
			}
		}
		if (![...ids.values()].some((values) => [...values.values()].some(({ size }) => size > 0)))
			throw new Error('The lists of the filters could not be fetched.');
		return new Facets(ids);
	}

	/** The test for what a choice leaves, one facet passed over where there is one to pass over. */
	narrow(choice: Choice, but?: Facet): (id: string) => boolean {
		const sets = facetNames
			.filter((facet) => facet !== but && choice[facet] !== '')
			.map((facet) => this.#ids.get(facet)?.get(choice[facet]));
		return (id) => sets.every((set) => set?.has(id));
	}

	/** How many of some records each value would leave, if the rest of the choice stands. */
	count(found: readonly string[], choice: Choice): Counts {
		return new Map(
			[...this.#ids].map(([facet, values]) => {
				const left = found.filter(this.narrow(choice, facet));
				return [facet, new Map([...values].map(([value, ids]) => [value, left.filter((id) => ids.has(id)).length]))];
			}),
		);
	}
}
