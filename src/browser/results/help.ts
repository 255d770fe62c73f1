import { say, sayWith } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Lexicon, Place } from '../search/lexicon.ts';
import { element } from '../page/element.ts';

/** Links to the pages that most people come for. */
export function drawWanted({ wanted }: Lexicon, hrefOf: (place: Place) => string): HTMLElement {
	return element(
		'div',
		{ class: 'search-help' },
		element('p', {}, say(sentences.wanted)),
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
	const between = element(
		'span',
		{},
		...buttons.flatMap((button, index) => [index > 0 ? say(sentences.or) : '', button]),
	);
	return [element('p', { class: 'search-near' }, ...sayWith(sentences.didYouMean, { queries: between }))];
}
