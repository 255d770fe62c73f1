import { readAsked, showAddress, writeAsked, type Asked } from '../page/address.ts';
import { element } from '../page/element.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { beside, isSameStep, type Beside } from './beside.ts';
import { inNumbers } from './in-numbers.ts';
import { wordsOf } from './draw-said.ts';
import { fillFields } from './fill-fields.ts';
import { drawBeside } from './draw.ts';
import { factsBeside, type FactRow } from './facts-beside.ts';
import type { Ladder, Said } from './ladder.ts';
import { sentences } from './sentences.ts';

/** What a reader picks, by the name of the field. */
const NAMES = ['first', 'second', 'only'] as const;

type Choice = Asked<(typeof NAMES)[number]>;

/** Makes two lists of levels show those that are picked, side by side; the address names them, so that it can be sent to somebody. */
export function startLevels(): void {
	const form = document.querySelector<HTMLFormElement>('.pick-levels')!;
	const picked = document.querySelector<HTMLElement>('.picked')!;
	const status = form.querySelector('[role=status]')!;
	const [first, second] = [...form.querySelectorAll('select')] as [HTMLSelectElement, HTMLSelectElement];
	const only = form.querySelector<HTMLInputElement>('[name=only]')!;
	const swap = form.querySelector<HTMLButtonElement>('.swap')!;
	const toPrint = form.querySelector<HTMLButtonElement>('.print')!;
	const loaded: Loaded = new Map();
	/** How often something was picked: what is loaded for an earlier choice comes too late. */
	let times = 0;

	const read = (): Choice => ({ first: first.value, second: second.value, only: only.checked ? only.value : '' });

	async function show(): Promise<void> {
		const choice = read();
		const mine = ++times;
		showAddress(writeAsked(NAMES, choice));
		for (const one of [only, swap, toPrint]) one.disabled = choice.first === '' || choice.second === '';
		if (choice.first === '' || choice.second === '') return tell(say(sentences.pick));
		if (choice.first === choice.second) return tell(say(sentences.same));
		picked.setAttribute('aria-busy', 'true');
		const files = [fileOf(first), fileOf(second)] as const;
		const ladders = await Promise.all(files.map((file) => once<Ladder>(loaded, file))).catch(() => undefined);
		if (mine !== times) return;
		if (ladders) draw(choice, ladders as [Ladder, Ladder]);
		else tell(say(sentences.unloaded));
	}

	/** Says something, and shows no levels but those that are given. */
	function tell(text: string, ...shown: Node[]): void {
		picked.removeAttribute('aria-busy');
		picked.replaceChildren(...shown);
		status.textContent = text;
	}

	function draw(choice: Choice, ladders: [Ladder, Ladder]): void {
		const ids = [choice.first, choice.second] as const;
		const [one, other] = ladders.map((ladder, side) => ({
			ladder,
			at: ladder.levels.findIndex(({ id }) => id === ids[side]),
			since: -1,
		})) as [Parameters<typeof beside<Said>>[0], Parameters<typeof beside<Said>>[1]];
		const levels = [one.ladder.levels[one.at]!, other.ladder.levels[other.at]!] as const;
		const all = beside(one, other, wordsOf);
		const allFacts = factsBeside(levels[0].facts, levels[1].facts);
		const [axes, facts] =
			choice.only === '' ? [all, allFacts] : [all.filter(differs).map(onlyApart), allFacts.filter(isNoSame)];
		const title = element(
			'h2',
			{ class: 'sr-only' },
			say(sentences.title, { first: levels[0].title, second: levels[1].title }),
		);
		const shown = drawBeside(levels, facts, axes);
		if (all.length === 0) tell(say(sentences.nothing), title, shown);
		else if (axes.length === 0) tell(say(sentences.nothingDiffers), title, shown);
		else tell(inNumbers(levels, ladders, all), title, shown);
	}

	async function begin(): Promise<void> {
		const asked = readAsked(NAMES, location.search);
		const file = form.dataset.levels;
		if (file !== undefined) await fillFields([first, second], file);
		for (const field of [first, second]) {
			const value = asked[field.name as 'first' | 'second'];
			if ([...field.options].some((option) => option.value === value)) field.value = value;
		}
		only.checked = asked.only === only.value;
		await show();
	}

	form.addEventListener('change', () => void show());
	form.addEventListener('submit', (event) => event.preventDefault());
	toPrint.addEventListener('click', () => print());
	swap.addEventListener('click', () => {
		[first.value, second.value] = [second.value, first.value];
		void show();
	});
	begin().catch(() => tell(say(sentences.unloaded)));
}

const differs = ({ first, second, steps: [a, b] }: Beside<Said>) =>
	first.length + second.length > 0 || a?.rating !== b?.rating;

const onlyApart = (axis: Beside<Said>): Beside<Said> => ({
	...axis,
	steps: isSameStep(axis) ? [undefined, undefined] : axis.steps,
	both: [],
});

const isNoSame = ({ sides: [a, b] }: FactRow<Said>) => JSON.stringify(a) !== JSON.stringify(b);

/** The file that holds the level that is picked. */
const fileOf = ({ selectedOptions }: HTMLSelectElement) =>
	selectedOptions[0]!.closest<HTMLOptGroupElement>('optgroup')!.dataset.file!;
