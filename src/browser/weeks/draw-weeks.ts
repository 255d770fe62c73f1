import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Beside } from './beside.ts';
import type { LogDay } from './calendar.ts';
import { drawDay, drawEntry, emptyEntry, sayHolds } from './draw-day.ts';
import { sumsInWords } from './in-words.ts';
import type { Log } from './log.ts';
import { sentences } from './sentences.ts';
import { sumsOf } from './sums.ts';

/** What was drawn of each day, so that only what has changed is drawn again. */
type Drawn = Map<string, string>;

/**
 * Makes a part of the page show weeks.
 *
 * @returns what shows a log there; a day that somebody is writing in stays as it is, but for an empty line at its end
 */
export function weeksIn(
	part: HTMLElement,
): (log: Log, weeks: readonly (readonly LogDay[])[], beside: Beside, open: string) => void {
	const drawn: Drawn = new Map();
	let shown = '';
	return (log, weeks, beside, open) => {
		const days = weeks.flat().map(({ on }) => on);
		const isOther = shown !== days.join();
		if (isOther) {
			shown = days.join();
			drawn.clear();
			part.replaceChildren(...weeks.map(drawWeek));
		}
		for (const [at, week] of weeks.entries()) {
			const section = part.children[at]!;
			section.querySelector('.sum')!.textContent = sumsInWords(sumsOf(log, week));
			for (const day of week) showDay(section, day, log, beside, isOther ? day.on === open : undefined);
		}
	};

	function showDay(section: Element, day: LogDay, log: Log, beside: Beside, isOpen: boolean | undefined): void {
		const entries = log.entries.filter(({ day: on }) => on === day.on);
		const state = JSON.stringify([entries, log.evenings[day.on], beside.work.length]);
		const before = section.querySelector<HTMLDetailsElement>(`[data-day="${day.on}"]`);
		if (before && drawn.get(day.on) === state) return;
		drawn.set(day.on, state);
		if (!before?.contains(document.activeElement)) {
			const made = drawDay(day, log, beside, isOpen ?? before?.open ?? false);
			if (before) before.replaceWith(made);
			else section.append(made);
			return;
		}
		sayHolds(before, log);
		const lines = before.querySelector('.lines')!;
		const last = Number((lines.lastElementChild as HTMLElement).dataset.number);
		if (entries.some(({ number }) => number === last))
			lines.append(drawEntry(emptyEntry(day.on, entries), day.name, beside));
	}
}

const drawWeek = (_: unknown, at: number) =>
	element(
		'section',
		{ class: 'log-week' },
		element('h2', {}, say(sentences.week, { number: at + 1 })),
		element('p', { class: 'sum' }),
	);
