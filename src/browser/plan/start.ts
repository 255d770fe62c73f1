import { startToolOfOne } from '../growing/tool.ts';
import type { Mark } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { isoDay } from '../growing/kept-sheet.ts';
import { drawOnPaper, drawPlan, drawSteps, planInWords, refreshDates } from './draw.ts';
import { plannedOf, STATES } from './planned.ts';
import { sentences } from './sentences.ts';
import type { WayToPlan } from './way.ts';

/** Makes the page work on which the steps of a transition are planned. */
export function startPlan(): void {
	void startToolOfOne<WayToPlan>(document.querySelector<HTMLElement>('.plan')!, {
		...{ field: 'way', kind: 'transitions', name: 'plan' },
		...{ pick: say(sentences.pick), vanished: say(sentences.vanished) },
		title: ({ title }) => title,
		lines: ({ steps }) => steps.map(({ key, title }) => ({ key, said: title })),
		draw: drawSteps,
		refresh(root, way, marks) {
			const steps = plannedOf(way, marks);
			refreshDates(root, steps, isoDay(new Date()));
			root.querySelector('.standing-drawn')!.replaceChildren(...drawPlan(way, steps));
			return planInWords(steps);
		},
		paper(way, marks) {
			const steps = plannedOf(way, marks);
			return [element('p', {}, planInWords(steps)), ...drawPlan(way, steps, true), ...drawOnPaper(steps)];
		},
		answerOf: stateOf,
	});
}

const stateOf = ({ chosen }: Mark): string => {
	const state = STATES.find((one) => one === chosen?.state);
	return state ? say(sentences[state]) : '';
};
