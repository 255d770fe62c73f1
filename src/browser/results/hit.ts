import type { Concept } from '../search/concepts.ts';
import type { Group } from '../search/groups.ts';
import { kinds } from '../search/kinds.ts';
import { say } from '../page/say.ts';
import { drawNew } from './card.ts';
import { sentences } from './sentences.ts';
import type { Lexicon } from '../search/lexicon.ts';
import { titleOf } from '../search/fields.ts';
import type { Ranked } from '../search/rank.ts';
import { answerIn, marked, sentenceFor } from '../search/sentence.ts';
import { element } from '../page/element.ts';

/** What is marked in results: the concepts of the query, and how telling each is. */
export interface Asked {
	concepts: readonly Concept[];
	rarities: readonly number[];
}

/** Draws the results of a page: the best in full, the others as links under it; of the first, who answers for it. */
export function drawGroup({ best, others }: Group, asked: Asked, lexicon: Lexicon, isFirst: boolean): HTMLLIElement {
	const { fragment, kind } = best;
	const where = (fragment.meta.where ?? '').split(' | ').filter(Boolean);
	const title = titleOf(fragment);
	// A record without a text of its own holds its title in the place of it.
	const { answer, rest } = answerIn(fragment.content === title ? '' : fragment.content);
	const text = kind === 'question' && answer !== '' ? answer : sentenceFor(rest, asked.concepts, asked.rarities);
	const card = isFirst && kind === 'responsibility' ? answer : '';
	const news = isFirst && kind === 'level' ? drawNew(best, others) : [];
	return element(
		'li',
		{ class: 'hit' },
		element(
			'p',
			{ class: 'hit-kind' },
			element('b', {}, say(kinds[kind].one)),
			...where.flatMap((place) => [' · ', place]),
		),
		element('p', { class: 'hit-title' }, linkTo(best, asked), ...holders(best, lexicon)),
		...(card === '' ? [] : [element('p', { class: 'hit-card' }, card)]),
		...(text === '' ? [] : [element('p', { class: 'hit-text' }, ...runs(text, asked))]),
		...(others.length === 0
			? []
			: [element('ul', { class: 'hit-more' }, ...others.map((other) => line(other, asked)))]),
		...news,
	);
}

function line(result: Ranked, asked: Asked): HTMLLIElement {
	const kind = say(kinds[result.kind].one);
	return element('li', {}, linkTo(result, asked), ' ', element('small', {}, kind));
}

function linkTo({ fragment }: Ranked, asked: Asked): HTMLAnchorElement {
	return element('a', { href: fragment.url }, ...runs(titleOf(fragment), asked));
}

const runs = (text: string, { concepts }: Asked) =>
	marked(text, concepts).map((run) => (run.isMatch ? element('mark', {}, run.text) : run.text));

/** The kinds whose results say whom they are about; of the others, the title does. */
const WITH_ROLES = new Set(['responsibility', 'question', 'expectation', 'section']);

/** The roles that answer for a responsibility, or that something is about. */
function holders({ fragment, kind }: Ranked, { roles }: Lexicon): (string | Node)[] {
	if (!WITH_ROLES.has(kind)) return [];
	const ids = fragment.filters.role ?? [];
	const chips = roles
		.filter(({ id }) => ids.includes(id))
		.map(({ title, colour }) => element('span', { class: 'chip', 'data-track': String(colour) }, title));
	if (chips.length === 0) return [];
	const held =
		kind === 'responsibility' ? (fragment.meta.held === 's' ? sentences.sharedBy : sentences.ownedBy) : sentences.about;
	return [
		' ',
		element(
			'span',
			{ class: 'hit-who' },
			element('span', { class: 'shared' }, say(held)),
			...chips.flatMap((chip) => [' ', chip]),
		),
	];
}
