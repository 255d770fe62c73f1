import { say, sayWith } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { element } from '../page/element.ts';

/** Links to the pages that most people come for. @param root the address of the root of the handbook, with a slash at its end */
export function drawWanted({ wanted }: Lexicon, root: string): HTMLElement {
	return element(
		'div',
		{ class: 'search-help' },
		element('p', {}, say(sentences.wanted)),
		element(
			'ul',
			{},
			...wanted.map(({ title, address }) => element('li', {}, element('a', { href: root + address.slice(1) }, title))),
		),
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
