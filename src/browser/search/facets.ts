import { readCbor } from './cbor.ts';
import { facetNames, type Choice, type Facet } from './choice.ts';
import { placeOf, type Found, type SearchIndex } from './search-index.ts';

/** How many records each value of a facet would leave. */
export type Counts = ReadonlyMap<Facet, ReadonlyMap<string, number>>;

/** The file of each facet of the index: its name, then each value with the places of its records. */
type FacetFile = [name: Facet, values: [value: string, places: number[]][]];

/**
 * What every record is filed under. Pagefind counts for one search at a time, and a query is several
 * searches here, so the lists of each value are fetched once and counted in the browser.
 */
export class Facets {
	readonly #places: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<number>>>;

	private constructor(places: ReadonlyMap<Facet, ReadonlyMap<string, ReadonlySet<number>>>) {
		this.#places = places;
	}

	/**
	 * Fetches the lists.
	 *
	 * @param files the name of the file of each facet that there is
	 * @throws where they cannot be fetched
	 */
	static async load(index: SearchIndex, files: Readonly<Record<string, string>>): Promise<Facets> {
		const known = facetNames.filter((facet) => files[facet] !== undefined);
		const lists = await Promise.all(
			known.map(async (facet) => {
				const [, values] = readCbor(await index.fetch(`filter/${files[facet]}.pf_filter`)) as unknown as FacetFile;
				return [facet, new Map(values.map(([value, places]) => [value, new Set(places)]))] as const;
			}),
		);
		return new Facets(new Map(lists));
	}

	/** The test for what a choice leaves, one facet passed over where there is one to pass over. */
	narrow(choice: Choice, but?: Facet): (record: Pick<Found, 'id'>) => boolean {
		const sets = facetNames
			.filter((facet) => facet !== but && choice[facet] !== '')
			.map((facet) => this.#places.get(facet)?.get(choice[facet]));
		return (record) => sets.every((set) => set?.has(placeOf(record)));
	}

	/** How many of some records each value would leave, if the rest of the choice stands. */
	count(found: readonly Found[], choice: Choice): Counts {
		return new Map(
			[...this.#places].map(([facet, values]) => {
				const left = found.filter(this.narrow(choice, facet)).map(placeOf);
				return [
					facet,
					new Map([...values].map(([value, places]) => [value, left.filter((place) => places.has(place)).length])),
				];
			}),
		);
	}
}
