import { labelled, texts } from '../search/labels.ts';
import type { Lexicon, Place } from '../search/lexicon.ts';
import { element } from '../page/element.ts';

/** Links to the pages that most people come for. */
export function drawWanted({ wanted, labels }: Lexicon, hrefOf: (place: Place) => string): HTMLElement {
	return element(
		'div',
		{ class: 'search-help' },
		element('p', {}, labelled(labels, texts.wanted)),
		element('ul', {}, ...wanted.map((place) => element('li', {}, element('a', { href: hrefOf(place) }, place.title)))),
	);
}

/** What somebody may have meant, each to be tried with a click. */
export function drawNearest(queries: readonly string[], onChoose: (query: string) => void): HTMLElement[] {
	if (queries.length === 0) return [];
	const buttons = queries.map((query) => {
		const button = element('button', { type: 'button' }, query);
		button.addEventListener('click', () => onChoose(query));
		return button;
	});
	return [
		element(
			'p',
			{ class: 'search-near' },
			'Did you mean ',
			...buttons.flatMap((button, index) => [index > 0 ? ' or ' : '', button]),
			'?',
		),
	];
}
