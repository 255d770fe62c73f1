import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { ENERGIES } from '../energy/answers.ts';
import type { Beside } from './beside.ts';
import type { LogDay } from './calendar.ts';
import { hoursInWords } from './in-words.ts';
import { EVENINGS, type Entry, type Log } from './log.ts';
import { sentences } from './sentences.ts';

/** Work that an entry can be, as its field lists it. */
export interface Pickable {
	key: string;
	title: string;
	area: string;
}

/** Draws a day: its lines, an empty one, and how it ended; folded but for the one that is open. */
export function drawDay({ on, name }: LogDay, log: Log, beside: Beside, isOpen: boolean): HTMLElement {
	const entries = log.entries.filter(({ day }) => day === on);
	const lines = element('div', { class: 'lines' }, ...entries.map((entry) => drawEntry(entry, name, beside)));
	lines.append(drawEntry(emptyEntry(on, entries), name, beside));
	const evening = drawPicks(
		`evening ${on}`,
		say(sentences.evening),
		EVENINGS,
		[say(sentences.fuller), say(sentences.same), say(sentences.emptier)],
		log.evenings[on],
	);
	const day = element(
		'details',
		{ class: 'log-day', 'data-day': on, open: isOpen },
		element('summary', {}, element('span', { class: 'day-name' }, name), ' ', element('span', { class: 'day-holds' })),
		lines,
		evening,
	);
	evening.classList.add('evening');
	sayHolds(day, log);
	return day;
}

/** An empty line after those that there are. */
export const emptyEntry = (day: string, entries: readonly Entry[]): Entry => ({
	...{ day, number: Math.max(0, ...entries.map(({ number }) => number)) + 1 },
	...{ what: '', hours: 0, isMissed: false, of: '', said: '' },
});

/** Says beside the name of a day what it holds. */
export function sayHolds(day: HTMLElement, log: Log): void {
	const entries = log.entries.filter((entry) => entry.day === day.dataset.day);
	const hours = hoursInWords(entries.reduce((sum, entry) => sum + entry.hours, 0));
	const said =
		entries.length === 0
			? say(sentences.dayEmpty)
			: entries.length === 1
				? say(sentences.dayHoldsOne, { hours })
				: say(sentences.dayHolds, { count: entries.length, hours });
	day.querySelector('.day-holds')!.textContent = said;
}

/** Draws a line as fields. */
export function drawEntry(entry: Entry, day: string, { work, gone }: Beside): HTMLElement {
	const { number, what, hours, energy, isMissed, of } = entry;
	const field = (label: string, control: HTMLElement, name: string) =>
		element('label', { class: `entry-${name}` }, element('span', {}, label), control);
	const options = [...Map.groupBy(work, ({ area }) => area)].map(([area, those]) => {
		const all = those.map(({ key, title }) => element('option', { value: key, selected: key === of }, title));
		return area === '' ? all : [element('optgroup', { label: area }, ...all)];
	});
	// It is gone, or work of none of the roles that somebody thinks about now.
	const isElsewhere = of !== '' && !work.some(({ key }) => key === of);
	const name = gone.has(of) ? say(sentences.ofGone, { work: entry.said }) : entry.said;
	const elsewhere = element('option', { value: of, selected: true }, name);
	return element(
		'fieldset',
		{ class: 'entry', 'data-number': String(number) },
		element('legend', { class: 'sr-only' }, say(sentences.entry, { number, day })),
		field(
			say(sentences.what),
			element('input', {
				name: 'what',
				value: what,
				placeholder: say(sentences.whatHint),
				maxlength: '300',
			}),
			'what',
		),
		field(
			say(sentences.hours),
			element('input', {
				name: 'hours',
				type: 'number',
				min: '0',
				max: '24',
				step: '0.25',
				inputmode: 'decimal',
				value: hours > 0 ? String(hours) : '',
			}),
			'hours',
		),
		drawPicks(
			`energy ${entry.day} ${number}`,
			say(sentences.does),
			ENERGIES,
			[say(sentences.fills), say(sentences.neutral), say(sentences.drains)],
			energy,
		),
		element(
			'label',
			{ class: 'entry-miss' },
			element('input', { type: 'checkbox', name: 'miss', checked: isMissed }),
			say(sentences.miss),
		),
		...(work.length === 0
			? []
			: [
					field(
						say(sentences.of),
						element(
							'select',
							{ name: 'of' },
							element('option', { value: '' }, say(sentences.ofNone)),
							...options.flat(),
							...(isElsewhere ? [elsewhere] : []),
						),
						'of',
					),
				]),
	);
}

/** One of three, side by side. */
function drawPicks(
	name: string,
	label: string,
	values: readonly string[],
	says: readonly string[],
	value: string | undefined,
): HTMLElement {
	return element(
		'div',
		{ class: 'picks-one', role: 'radiogroup', 'aria-label': label },
		element('span', { class: 'picks-label', 'aria-hidden': 'true' }, label),
		...values.map((one, at) =>
			element(
				'label',
				{ class: `is-${one}` },
				element('input', { type: 'radio', name, value: one, checked: one === value }),
				element('span', {}, says[at]!),
			),
		),
	);
}

/** What stands in the fields of a line. */
export function entryIn(
	line: HTMLElement,
	day: string,
	titleOf: (key: string) => string | undefined,
	before: Entry | undefined,
): Entry {
	const field = (name: string) => line.querySelector<HTMLInputElement | HTMLSelectElement>(`[name=${name}]`);
	const energy = ENERGIES.find((one) => one === line.querySelector<HTMLInputElement>('[type=radio]:checked')?.value);
	const of = field('of')?.value ?? before?.of ?? '';
	return {
		...{ day, number: Number(line.dataset.number), what: field('what')!.value.trim() },
		hours: Math.min(24, Math.max(0, Number(field('hours')!.value) || 0)),
		...(energy && { energy }),
		isMissed: (field('miss') as HTMLInputElement).checked,
		...{ of, said: of === '' ? '' : (titleOf(of) ?? before?.said ?? '') },
	};
}
