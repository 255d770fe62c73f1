import { readAsked, writeAsked, type Asked } from '../page/address.ts';

/** What results can be narrowed by, in the order of the fields. */
export const facetNames = ['kind', 'role', 'area', 'track'] as const;

/** What results can be narrowed by. */
export type Facet = (typeof facetNames)[number];

/** What a reader asks for: words, and what results are narrowed to; empty where it does not matter. */
export type Choice = Asked<'q' | Facet>;

const NAMES = ['q', ...facetNames] as const;

/**
 * Reads what an address asks for.
 *
 * @param search the part behind the `?`
 */
export const readChoice = (search: string): Choice => readAsked(NAMES, search);

/** The part of an address that asks for something, with its `?`; empty where nothing is asked. */
export const writeChoice = (choice: Choice) => writeAsked(NAMES, choice);

/** Whether results are narrowed. */
export const isNarrowed = (choice: Choice) => facetNames.some((facet) => choice[facet] !== '');
