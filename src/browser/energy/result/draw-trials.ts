import { list } from '../../../handbook/language/words.ts';
import { element } from '../../page/element.ts';
import { say } from '../../page/say.ts';
import { partInWords } from './in-words.ts';
import { sentences } from './sentences.ts';
import type { Choice } from '../answers.ts';
import type { Trial, Trials } from '../trials.ts';

/** How many experiments are shown: somebody does one. */
const MOST = 4;

/**
 * Draws what can be tried.
 *
 * @param choice the role that is held now, empty where that was not said, and the time that somebody has
 */
export function drawTrials({ open, beyond, practice, isAnywhere }: Trials, choice: Omit<Choice, 'roles'>): Node[] {
	if (!isAnywhere) return [element('p', {}, say(sentences.noWays))];
	if (open.length + beyond.length + practice.length === 0) return [element('p', {}, say(sentences.noDoubts))];
	const shown = (open.length > 0 ? open : practice).slice(0, MOST);
	const isMixed = choice.now === '' && new Set(shown.map(({ step }) => step.from)).size > 1;
	return [
		...(open.length === 0 && beyond.length > 0 ? [element('p', {}, noneOpen(beyond[0]!, choice.hours))] : []),
		...(open.length === 0 && shown.length > 0 ? [element('p', {}, say(sentences.practise))] : []),
		...(shown.length > 0
			? [element('ol', { class: 'trial-list' }, ...shown.map((trial) => drawTrial(trial, choice.weeks)))]
			: []),
		...(isMixed ? [element('p', { class: 'hint' }, say(sentences.fromSeveral))] : []),
		...(open.length > 0 && beyond.length > 0
			? [
					element(
						'p',
						{},
						beyond.length === 1 ? say(sentences.beyondOne) : say(sentences.beyond, { count: beyond.length }),
					),
				]
			: []),
	];
}

const noneOpen = ({ step: { title, effort } }: Trial, hours: number) =>
	effort === '' ? say(sentences.noneOpenUnknown, { hours }) : say(sentences.noneOpen, { hours, effort, step: title });

function drawTrial({ role, step, tests, part }: Trial, weeks: number): HTMLElement {
	const doubts = tests.map(({ work, why }) => say(sentences[why], { work: work.title }));
	const takes =
		step.effort === ''
			? say(sentences.trialUnknown, { from: step.as, role: role.name })
			: say(sentences.trialFor, { from: step.as, role: role.name, effort: step.effort });
	const through = part < 1 ? ` ${say(sentences.through, { weeks, part: partInWords(part) })}` : '';
	return element(
		'li',
		{},
		element('a', { href: step.href }, step.title),
		element('p', {}, takes, through),
		...(doubts.length > 0 ? [element('p', {}, say(sentences.tests, { work: list(doubts) }))] : []),
	);
}
