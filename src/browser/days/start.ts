import { readAsked, showAddress, writeAsked } from '../page/address.ts';
import { today } from '../page/today.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { onOneClock } from './clock-rows.ts';
import type { DayData } from './day-data.ts';
import { drawClock } from './draw.ts';
import { drawNumbers, spanOf } from './draw-numbers.ts';
import { sentences } from './sentences.ts';

/** What a reader picks, by the name of the field. */
const NAMES = ['first', 'second'] as const;

/** Makes two days that a reader picks stand on one clock; the address names them, so that it can be sent to somebody. */
export function startDays(): void {
	const root = document.querySelector<HTMLElement>('.days')!;
	const [first, second] = [...root.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
	const status = root.querySelector('[role=status]')!;
	const swap = root.querySelector<HTMLButtonElement>('.swap')!;
	const texts = root.querySelector<HTMLButtonElement>('.texts')!;
	const shown = root.querySelector<HTMLElement>('.days-shown')!;
	const loaded: Loaded = new Map();
	/** How often something was picked: what is loaded for an earlier choice comes too late. */
	let times = 0;
	let isOpen = false;

	async function show(): Promise<void> {
		const mine = ++times;
		const choice = { first: first.value, second: second.value };
		showAddress(writeAsked(NAMES, choice));
		swap.disabled = choice.first === '' || choice.second === '';
		if (swap.disabled) return tell(say(sentences.pick));
		if (choice.first === choice.second) return tell(say(sentences.same));
		root.setAttribute('aria-busy', 'true');
		const files = [first, second].map(({ selectedOptions: [option] }) => option!.dataset.file!);
		const days = await Promise.all(files.map((file) => once<DayData>(loaded, file))).catch(() => undefined);
		if (mine !== times) return;
		if (days) draw(days as [DayData, DayData]);
		else tell(say(sentences.unloaded));
	}

	/** Says something, and shows no days. */
	function tell(text: string): void {
		root.removeAttribute('aria-busy');
		shown.hidden = texts.hidden = true;
		status.textContent = text;
	}

	function draw(days: [DayData, DayData]): void {
		root.querySelector('.clock-frame')!.replaceChildren(drawClock(days, onOneClock(days)));
		root.querySelector('.numbers-frame')!.replaceChildren(drawNumbers(days));
		const [one, other] = days.map(spanOf) as [ReturnType<typeof spanOf>, ReturnType<typeof spanOf>];
		status.textContent = say(sentences.told, {
			...{ first: days[0].title, firstFrom: one.from, firstTo: one.to },
			...{ second: days[1].title, secondFrom: other.from, secondTo: other.to },
		});
		root.querySelector('.printed-on')!.textContent = say(sentences.printedOn, { day: today() });
		root.removeAttribute('aria-busy');
		shown.hidden = texts.hidden = false;
		openAll(isOpen);
	}

	function openAll(open: boolean): void {
		isOpen = open;
		for (const scene of shown.querySelectorAll('details')) scene.open = open;
		texts.textContent = say(open ? sentences.closeAll : sentences.openAll);
	}

	root.addEventListener('change', () => void show());
	root.addEventListener('submit', (event) => event.preventDefault());
	texts.addEventListener('click', () => openAll(!isOpen));
	swap.addEventListener('click', () => {
		[first.value, second.value] = [second.value, first.value];
		void show();
	});
	const asked = readAsked(NAMES, location.search);
	for (const [field, value] of [
		[first, asked.first],
		[second, asked.second],
	] as const)
		if ([...field.options].some((option) => option.value === value)) field.value = value;
	void show();
}
