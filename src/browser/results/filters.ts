import { facetNames, type Choice, type Facet } from '../search/choice.ts';
import type { Counts } from '../search/facets.ts';
import { kinds } from '../search/kinds.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { element } from '../page/element.ts';

/** The fields that narrow results. */
export interface Filters {
	element: HTMLElement;
	/** What they say. */
	read: () => Omit<Choice, 'q'>;
	/** Makes them say what an address asked for; what is no choice there is passed over. */
	set: (choice: Choice) => void;
	/** Says beside each value how many results it would leave. */
	count: (counts: Counts) => void;
}

/** What each says where it narrows nothing. */
const ANY = {
	kind: sentences.everyKind,
	role: sentences.anyRole,
	area: sentences.everyArea,
	track: sentences.everyTrack,
} satisfies Record<Facet, string>;

/** Makes the fields that narrow results, one for each facet that has more than one value. */
export function drawFilters({ roles, areas, tracks }: Lexicon, onChange: () => void): Filters {
	const values: Record<Facet, readonly { id: string; title: string }[]> = {
		kind: Object.entries(kinds).map(([id, { many }]) => ({ id, title: say(many) })),
		role: roles,
		area: areas,
		track: tracks,
	};
	const fields = new Map<Facet, HTMLSelectElement>();
	for (const facet of facetNames) {
		if (values[facet].length < 2) continue;
		const options = values[facet].map(({ id, title }) => element('option', { value: id }, title));
		const any = element('option', { value: '' }, say(ANY[facet]));
		const field = element('select', { name: facet }, any, ...options);
		field.addEventListener('change', onChange);
		fields.set(facet, field);
	}
	const named = [...fields].map(([facet, field]) =>
		element('label', {}, element('span', {}, say(sentences[facet])), field),
	);
	return {
		element: element('div', { class: 'search-filters' }, ...named),
		read: () =>
			Object.fromEntries(facetNames.map((facet) => [facet, fields.get(facet)?.value ?? ''])) as Omit<Choice, 'q'>,
		set: (choice) => {
			for (const [facet, field] of fields) {
				field.value = choice[facet];
				if (field.selectedIndex < 0) field.value = '';
			}
		},
		count: (counts) => {
			for (const [facet, field] of fields) {
				for (const option of [...field.options].slice(1)) {
					const title = values[facet].find(({ id }) => id === option.value)!.title;
					const count = counts.get(facet)?.get(option.value) ?? 0;
					option.textContent = say(sentences.counted, { title, count });
					option.hidden = count === 0 && !option.selected;
				}
			}
		},
	};
}
