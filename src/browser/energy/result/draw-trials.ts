import { list } from '../../../handbook/language/words.ts';
import { element } from '../../page/element.ts';
import { say } from '../../page/say.ts';
import { sentences } from './sentences.ts';
import type { Trial, Trials } from '../trials.ts';

/** How many experiments are shown: somebody does one. */
const MOST = 4;

/**
 * Draws the experiments that would test what is doubtful.
 *
 * @param now the role that is held now; empty where that was not said
 */
export function drawTrials({ fitting, longer }: Trials, now: string): Node[] {
	if (fitting.length + longer.length === 0) return [element('p', {}, say(sentences.noDoubts))];
	if (fitting.length === 0) return [element('p', {}, noneFits(longer[0]!))];
	const more = longer.length;
	const isMixed = now === '' && new Set(fitting.slice(0, MOST).map(({ step }) => step.from)).size > 1;
	return [
		element('ol', { class: 'trial-list' }, ...fitting.slice(0, MOST).map(drawTrial)),
		...(isMixed ? [element('p', { class: 'hint' }, say(sentences.fromSeveral))] : []),
		...(more > 0
			? [element('p', {}, more === 1 ? say(sentences.longerOne) : say(sentences.longer, { count: more }))]
			: []),
	];
}

const noneFits = ({ step: { title, effort } }: Trial) =>
	effort === '' ? say(sentences.noneFitsUnknown) : say(sentences.noneFits, { effort, step: title });

function drawTrial({ role, step, tests }: Trial): HTMLElement {
	const doubts = tests.map(({ work, why }) => say(sentences[why], { work: work.title }));
	return element(
		'li',
		{},
		element('a', { href: step.href }, step.title),
		element(
			'p',
			{},
			step.effort === ''
				? say(sentences.trialUnknown, { from: step.as, role: role.name })
				: say(sentences.trialFor, { from: step.as, role: role.name, effort: step.effort }),
		),
		element('p', {}, say(sentences.tests, { work: list(doubts) })),
	);
}
