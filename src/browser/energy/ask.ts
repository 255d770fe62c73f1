import { energyOf, type Answer, type Answers } from './answers.ts';
import { drawCard, drawDone } from './draw-card.ts';
import { answerAt, markChoices, type Question } from './draw-choices.ts';
import type * as List from './draw-list.ts';
import type { Asked } from './in-turn.ts';

/** The part of the page that asks. */
export interface Asking {
	/** Asks about other things, from the first without an answer on: about scenes, or about work; in a list with what draws one. */
	ask: (all: readonly Asked[], isOfScenes: boolean, list: typeof List | undefined) => void;
	/** Shows the answers as they are now. */
	show: () => void;
}

/**
 * Makes a part of the page ask about one thing after the other, or about all in a list.
 *
 * @param answersNow gives what has been said
 * @param onAnswer is told an answer; the same once more takes it back
 * @param onOther is told that somebody is through with these things, and would go on with the others
 */
export function startAsking(
	part: HTMLElement,
	answersNow: () => Answers,
	onAnswer: (asked: Asked, answer: Answer) => Promise<void>,
	onOther: () => void,
): Asking {
	let all: readonly Asked[] = [];
	let at = 0;
	/** Which question the keys answer. */
	let question: Question = 'energy';
	let list: typeof List | undefined;
	let isOfScenes = false;

	const isOpen = ({ key }: Asked) => energyOf(answersNow(), key) === undefined;
	const byKey = (key: string | undefined) => all.find((asked) => asked.key === key);

	function draw(): void {
		question = 'energy';
		part.classList.toggle('as-list', list !== undefined);
		part.classList.toggle('of-scene', all[at]?.scene !== undefined);
		const asked = all[at];
		if (list) part.replaceChildren(...list.drawList(all, answersNow));
		else if (asked) part.replaceChildren(...drawCard(asked, at, all.length, isOpen(asked)));
		else part.replaceChildren(...drawDone(all.some(isOpen), all.length === 0, isOfScenes));
		show();
	}

	function show(): void {
		markChoices(part, answersNow());
		list?.countGroups(part, answersNow());
	}

	/** Goes to another thing; who reads with their ears hears its title, and the keys go on working. */
	function go(to: number): void {
		at = Math.max(0, Math.min(all.length, to));
		draw();
		part.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
	}

	async function answer(asked: Asked, given: Answer): Promise<void> {
		await onAnswer(asked, given);
		show();
		if (list || asked !== all[at]) return;
		const said = answersNow()[asked.key] ?? {};
		if (said.energy === undefined) question = 'energy';
		else if (asked.scene || said.can !== undefined) go(at + 1);
		else question = 'can';
	}

	part.addEventListener('click', ({ target }) => {
		const button = (target as Element).closest('button');
		if (!button) return;
		const { key, question: of, value } = button.dataset;
		const asked = byKey(key);
		if (asked && of !== undefined) void answer(asked, { [of]: value });
		else if (button.matches('.back')) go(at - 1);
		else if (button.matches('.forward')) go(at + 1);
		else if (button.matches('.open')) go(all.findIndex(isOpen));
		else if (button.matches('.other')) {
			onOther();
			part.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
		}
	});
	part.addEventListener('keydown', (event) => {
		const asked = all[at];
		if (list || !asked || event.ctrlKey || event.metaKey || event.altKey) return;
		const given = /^[1-3]$/.test(event.key) ? answerAt(question, Number(event.key) - 1) : undefined;
		if (given) void answer(asked, given);
		else if (event.key === 'ArrowRight') go(at + 1);
		else if (event.key === 'ArrowLeft') go(at - 1);
		else return;
		event.preventDefault();
	});
	return {
		ask(things, ofScenes, inList) {
			all = things;
			isOfScenes = ofScenes;
			list = inList;
			const open = all.findIndex(isOpen);
			at = open < 0 ? all.length : open;
			draw();
		},
		show,
	};
}
