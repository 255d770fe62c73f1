import type { Labels } from '../page/labels.ts';
import type { Facet } from './choice.ts';
import { kinds } from './kinds.ts';

/** What the fields are called that narrow results, and what each says where it narrows nothing. */
export const facetLabels: Record<Facet, { label: string; any: string }> = {
	kind: { label: 'Kind', any: 'Every kind' },
	role: { label: 'Role', any: 'Any role' },
	area: { label: 'Area', any: 'Every area' },
	track: { label: 'Track', any: 'Every track' },
};

/** What else the search says in words that an organisation may have others for. */
export const texts = {
	field: 'Search the handbook',
	example: 'A word, a question, two roles',
	wanted: 'What most people come for',
	owned: 'owned by',
	shared: 'shared by',
	about: 'about',
} as const;

/** Every text that the lexicon may say otherwise. */
export const allTexts: readonly string[] = [
	...Object.values(kinds).flatMap(({ one, many }) => [one, many]),
	...Object.values(facetLabels).flatMap(({ label, any }) => [label, any]),
	...Object.values(texts),
];

/** A text of the search as the organisation says it. */
export const labelled = (labels: Labels, text: string) => labels[text] ?? text;
