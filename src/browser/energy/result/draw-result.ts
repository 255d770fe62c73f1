import { element } from '../../page/element.ts';
import { say } from '../../page/say.ts';
import { countSaid, type Answers, type Choice } from '../answers.ts';
import { drawChanges, drawLearning } from './draw-changes.ts';
import { drawDays } from './draw-days.ts';
import { drawTrials } from './draw-trials.ts';
import { changesWith } from '../given-up.ts';
import { hoursOf } from '../hours.ts';
import { standingInWords } from './in-words.ts';
import { sentences } from './sentences.ts';
import { standingOf } from '../standing.ts';
import { trialsFor } from '../trials.ts';
import type { Asked } from '../in-turn.ts';
import type { RoleToTry } from '../work.ts';

/**
 * Shows what answers come to, in the part of the page for it; parts that have nothing to say are not there.
 *
 * @param asked all that can be asked of the roles
 */
export function showResult(
	part: HTMLElement,
	roles: readonly RoleToTry[],
	asked: readonly Asked[],
	choice: Choice,
	answers: Answers,
): void {
	const count = countSaid(asked, answers);
	const hours = roles.map((role) => hoursOf(role, answers));
	const standing = standingOf(hours);
	const fill = (name: string, nodes: readonly Node[]) => {
		const place = part.querySelector<HTMLElement>(`.${name}`)!;
		const open = [...place.querySelectorAll<HTMLDetailsElement>('details[open]')].map(({ dataset }) => dataset.name);
		place.querySelector('.drawn')!.replaceChildren(...nodes);
		place.hidden = nodes.length === 0;
		for (const details of place.querySelectorAll('details')) details.open = open.includes(details.dataset.name);
	};
	const rests =
		count === 1 ? say(sentences.restsOne, { all: asked.length }) : say(sentences.rests, { count, all: asked.length });
	fill(
		'standing',
		count === 0
			? [element('p', {}, say(sentences.empty))]
			: [
					element('p', { class: 'rests' }, rests),
					...(standing ? [element('p', { class: 'how' }, standingInWords(standing))] : []),
				],
	);
	fill('days', count === 0 ? [] : drawDays(hours, choice.now, answers));
	fill('changes', count === 0 ? [] : drawChanges(changesWith(roles, choice.now, answers)));
	fill('learning', drawLearning(roles, choice.now, answers));
	fill('trials', count === 0 ? [] : drawTrials(trialsFor(roles, choice, answers), choice));
	part.querySelector<HTMLElement>('.to-print')!.hidden = count === 0;
}
