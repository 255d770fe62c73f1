import { drawProof } from '../growing/draw-proof.ts';
import { drawProofAsText } from '../growing/proof-as-text.ts';
import { drawChoices, drawMarkable } from '../growing/draw-lines.ts';
import { dayInWords } from '../growing/kept-sheet.ts';
import { drawSaid } from '../levels/draw-said.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { exercisedBy, inOrderOfDates, isOverdue, peakOf, STATES, type Planned } from './planned.ts';
import { sentences } from './sentences.ts';
import type { HeldThere, StepOfWay, WayToPlan } from './way.ts';

/** Draws the steps as something to be planned. */
export const drawSteps = ({ steps }: WayToPlan): HTMLElement[] => steps.map(drawStep);

function drawStep(step: StepOfWay, at: number): HTMLElement {
	const { key, title, href, kind, effort, evidence } = step;
	const hint = `would-end-${at}`;
	const date = (question: string, label: string) =>
		element(
			'label',
			{ class: 'field' },
			label,
			element('input', {
				...{ type: 'date', 'data-question': question, autocomplete: 'off' },
				...(question === 'to' && { 'aria-describedby': hint }),
			}),
		);
	const about = [kind, effort].filter((part) => part !== '').join(' · ');
	return drawMarkable(
		key,
		[`${at + 1}. `, element('a', { href }, title)],
		...(about === '' ? [] : [element('p', { class: 'hint' }, about)]),
		...howYouKnow(evidence),
		drawChoices(
			'state',
			say(sentences.state),
			STATES.map((value) => ({ value, name: say(sentences[value]) })),
		),
		element(
			'div',
			{ class: 'dates' },
			date('from', say(sentences.begins)),
			date('to', say(sentences.ends)),
			element('p', { class: 'would-end hint', id: hint, role: 'status' }),
		),
		drawProof({}, { note: say(sentences.cameOfIt) }),
	);
}

const howYouKnow = (evidence: StepOfWay['evidence']): HTMLElement[] =>
	evidence
		? [
				element(
					'p',
					{ class: 'evidence' },
					element('strong', {}, say(sentences.howYouKnow)),
					' ',
					...drawSaid(evidence),
				),
			]
		: [];

/**
 * Says below the dates of each step when it would end, where somebody has not said, that it ends before it
 * begins, or that its end is past.
 *
 * @param today such as `2026-11-28`
 */
export function refreshDates(root: HTMLElement, steps: readonly Planned[], today: string): void {
	for (const planned of steps) {
		const { step, mark, to, isBackwards } = planned;
		const isLate = isOverdue(planned, today);
		const line = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(step.key)}"]`)!;
		const hint = line.querySelector('.would-end')!;
		const isSaid = to === undefined || mark.chosen?.to === to;
		const ends = isSaid ? '' : say(sentences.wouldEnd, { day: dayInWords(to) });
		const late = isLate ? say(sentences.isOver, { day: dayInWords(to!) }) : ends;
		const says = isBackwards ? say(sentences.backwards) : late;
		if (hint.textContent !== says) hint.textContent = says;
		hint.classList.toggle('is-wrong', isBackwards || isLate);
		line.querySelector('[data-question="to"]')!.setAttribute('aria-invalid', String(isBackwards));
	}
}

/** How a plan stands in a sentence. */
export function planInWords(steps: readonly Planned[]): string {
	const count = (state: Planned['state']) => steps.filter((one) => one.state === state).length;
	if (!steps.some(({ state, from, to }) => state ?? from ?? to)) return say(sentences.nothing);
	return say(sentences.told, {
		all: steps.length,
		...{ done: count('done'), doing: count('doing'), planned: count('planned'), left: count('left') },
		unmarked: count(undefined),
	});
}

/** Draws what a plan comes to: its dates, the fullest week, and what it exercises. */
export function drawPlan(way: WayToPlan, steps: readonly Planned[], isWhole = false): HTMLElement[] {
	const dated = inOrderOfDates(steps);
	const peak = peakOf(steps);
	return [
		...(dated.length > 0
			? [
					element('h3', {}, say(sentences.inOrder)),
					element('ol', { class: 'dated' }, ...dated.map(drawDated)),
					...(peak
						? [
								element(
									'p',
									{ class: 'hint' },
									say(sentences.peak, { day: dayInWords(peak.monday), steps: peak.steps, hours: peak.hours }),
								),
							]
						: []),
				]
			: []),
		...(way.held.length > 0 ? drawExercised(way, steps, isWhole) : []),
	];
}

/** Draws a plan as it is read on paper, step by step. */
export const drawOnPaper = (steps: readonly Planned[]): HTMLElement[] =>
	steps.map(({ step, state, from, to, isBackwards, mark }) =>
		element(
			'div',
			{ class: 'pair' },
			element('div', { class: 'pair-head' }, element('p', {}, element('strong', {}, step.title))),
			element(
				'div',
				{ class: 'voice' },
				element(
					'p',
					{},
					[stateInWords(state), isBackwards ? '' : datesInWords(from, to)].filter((part) => part !== '').join(' · '),
				),
				...(state === 'left' ? [] : howYouKnow(step.evidence)),
				...drawProofAsText(mark),
			),
		),
	);

const drawDated = ({ step, state, from, to }: Planned) =>
	element(
		'li',
		{},
		element('span', { class: 'when' }, datesInWords(from, to)),
		' ',
		element('span', {}, say(sentences.ofStep, { title: step.title, state: stateInWords(state) })),
	);

const stateInWords = (state: Planned['state']) => (state ? say(sentences[state]) : say(sentences.noState));

function datesInWords(from: string | undefined, to: string | undefined): string {
	if (from !== undefined && to !== undefined)
		return say(sentences.fromTo, { from: dayInWords(from), to: dayInWords(to) });
	if (from !== undefined) return say(sentences.fromOn, { from: dayInWords(from) });
	return to === undefined ? '' : say(sentences.untilTo, { to: dayInWords(to) });
}

function drawExercised(way: WayToPlan, steps: readonly Planned[], isWhole: boolean): HTMLElement[] {
	const { done, planned, open, never, brought } = exercisedBy(way, steps);
	const parts: [HeldThere[], string][] = [
		[done, say(sentences.isDone, { count: done.length })],
		[planned, say(sentences.isPlanned, { count: planned.length })],
		[open, say(sentences.isOpen, { count: open.length })],
		[never, say(sentences.isNever, { count: never.length })],
		[brought, say(sentences.isBrought, { count: brought.length })],
	];
	const list = (held: readonly HeldThere[]) =>
		element('ul', {}, ...held.map(({ title, href }) => element('li', {}, element('a', { href }, title))));
	return [
		element('p', { class: 'about-exercised' }, say(sentences.aboutExercised, { all: way.held.length, to: way.to })),
		...parts
			.filter(([held]) => held.length > 0)
			.map(([held, says]) =>
				isWhole
					? element('p', {}, says)
					: element('details', { class: 'exercised' }, element('summary', {}, says), list(held)),
			),
	];
}
