/** What results can be narrowed by, in the order of the fields. */
export const facetNames = ['kind', 'role', 'area', 'track'] as const;

/** What results can be narrowed by. */
export type Facet = (typeof facetNames)[number];

/** What a reader asks for: words, and what results are narrowed to; empty where it does not matter. */
export type Choice = Readonly<Record<'q' | Facet, string>>;

const NAMES = ['q', ...facetNames] as const;

/** The longest query that is taken from an address. */
const LONGEST = 200;

/**
 * Reads what an address asks for.
 *
 * @param search the part behind the `?`
 */
export function readChoice(search: string): Choice {
	const asked = new URLSearchParams(search);
	return Object.fromEntries(NAMES.map((name) => [name, (asked.get(name) ?? '').slice(0, LONGEST)])) as Choice;
}

/** The part of an address that asks for something, with its `?`; empty where nothing is asked. */
export function writeChoice(choice: Choice): string {
	const asked = new URLSearchParams(NAMES.flatMap((name) => (choice[name] === '' ? [] : [[name, choice[name]]])));
	return asked.size === 0 ? '' : `?${asked.toString()}`;
}

/** Whether results are narrowed. */
export const isNarrowed = (choice: Choice) => facetNames.some((facet) => choice[facet] !== '');
