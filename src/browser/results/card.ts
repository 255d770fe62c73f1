import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { asksWhose } from '../search/intent.ts';
import type { Ranked } from '../search/rank.ts';
import { answerIn } from '../search/sentence.ts';
import { titleOf } from '../search/fields.ts';
import type { Understood } from '../search/concepts.ts';
import { sentences } from './sentences.ts';

/** How far down an answer stands that is told above all results. */
const NEAR = 3;

/** How many of what is new at a level are told. */
const SOME = 4;

/** Who answers for a responsibility, who is asked before and who settles a dispute: empty where a record does not say. */
const whoAnswers = ({ fragment }: Ranked): string => answerIn(fragment.content).answer;

/**
 * Who answers for what is asked about, above the results, where somebody asks whose it is and the first
 * result is no responsibility; the first result says it of itself.
 */
export function drawWhose(results: readonly Ranked[], { words }: Understood): HTMLElement[] {
	if (!asksWhose(words) || results[0]?.kind === 'responsibility') return [];
	const found = results.slice(0, NEAR).find((result) => result.kind === 'responsibility');
	if (!found || whoAnswers(found) === '') return [];
	return [
		element(
			'div',
			{ class: 'search-card' },
			element('p', { class: 'hit-title' }, element('a', { href: found.fragment.url }, titleOf(found.fragment))),
			element('p', { class: 'hit-card' }, whoAnswers(found)),
		),
	];
}

/**
 * What a level asks that the one below does not, under the level as the first result: the first of it, and
 * how much more there is.
 *
 * @param told what is told of it anyway
 */
export function drawNew({ parts = [] }: Ranked, told: readonly Ranked[]): HTMLElement[] {
	const untold = parts.filter(({ url }) => told.every(({ fragment }) => fragment.url !== url));
	if (untold.length === 0) return [];
	const rest = untold.length - SOME;
	return [
		element('p', { class: 'hit-card' }, say(sentences.newHere)),
		element(
			'ul',
			{ class: 'hit-more' },
			...untold.slice(0, SOME).map((part) => element('li', {}, element('a', { href: part.url }, titleOf(part)))),
			...(rest > 0 ? [element('li', {}, say(sentences.someMore, { count: rest }))] : []),
		),
	];
}
