import { say } from '../page/say.ts';
import type { Sheet } from '../notes/notes.ts';
import { drawThings, type Drawing } from './draw-things.ts';
import { inHours } from './in-hours.ts';
import type { Thing } from './loop-data.ts';
import { sentences } from './sentences.ts';
import { EACH, helpful, NOWHERE, questionsOf, type Spread } from './spread.ts';

/** The place of a round on the page. */
export const rootOf = (page: HTMLElement, key: string): HTMLElement =>
	page.querySelector<HTMLElement>(`.round[data-round="${CSS.escape(key)}"]`)!;

/** Draws what is probed: in each round, by nobody, and what is left out. */
export function drawLoop(page: HTMLElement, by: Spread, drawing: Drawing): void {
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	for (const [key, things] of by.rounds)
		rootOf(page, key)
			.querySelector('.things')!
			.replaceChildren(...drawThings(things, key, drawing));
	const isSet = drawing.rounds.length > 0;
	place('left').hidden = by.left.length === 0 || !isSet;
	place('out').hidden = by.out.length === 0 || !isSet;
	place('left-things').replaceChildren(...drawThings(by.left, '', drawing));
	place('out-things').replaceChildren(...drawThings(by.out, NOWHERE, drawing));
	const isAsked = drawing.rounds.some(({ role }) => role !== '');
	place('left').querySelector('h2')!.textContent = say(isAsked ? sentences.left : sentences.leftNobody);
	place('left-hint').textContent = say(isAsked ? sentences.leftHint : sentences.sayWho);
	const roles = helpful(drawing.loop, by.left).map(({ role, count }) =>
		say(sentences.couldJudge, { role: drawing.loop.judges[role]!.name, count }),
	);
	place('help').textContent = roles.length === 0 ? '' : say(sentences.help, { roles: roles.join(', ') });
	place('nothing-yet').hidden = isSet;
	page.querySelector<HTMLButtonElement>('.print')!.disabled = !isSet;
}

/** Brings the questions that somebody has written up to date, but for the one that they are writing. */
export function refreshOwn(page: HTMLElement, marks: Sheet['marks']): void {
	for (const field of page.querySelectorAll<HTMLTextAreaElement>('[data-own]')) {
		const note = (Object.hasOwn(marks, field.dataset.own!) && marks[field.dataset.own!]?.note) || '';
		if (field !== document.activeElement) field.value = note;
		const thing = field.closest('.thing')!;
		thing.querySelector<HTMLElement>('.no-question')!.hidden =
			note.trim() !== '' || thing.querySelector('.probes') !== null;
	}
}

/** How a loop with rounds stands, in a sentence. */
export function inWords(things: readonly Thing[], by: Spread, { rounds, words, marks }: Drawing): string {
	const asked = things.filter((thing) => !by.out.includes(thing));
	if (rounds.every(({ role }) => role === ''))
		return say(sentences.toldNobody, { count: asked.length, rounds: rounds.length });
	const told = say(sentences.told, {
		...{ count: asked.length, rounds: rounds.length, left: by.left.length },
		silent: asked.filter((thing) => questionsOf(thing, words, marks).length === 0).length,
	});
	const [takes, has] = [asked.length * EACH, rounds.reduce((sum, { minutes }) => sum + minutes, 0)];
	if (takes <= has) return told;
	const tooLong = { each: EACH, hours: inHours(takes, 'up'), has: inHours(has, 'down') };
	return `${told} ${say(sentences.tooLong, tooLong)}`;
}
