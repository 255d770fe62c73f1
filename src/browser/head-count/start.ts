import type { NamesNow } from '../growing/asked.ts';
import { drawGone } from '../growing/draw-gone.ts';
import { listenToLines } from '../growing/listen.ts';
import { carried, hasUnknown, isoDay, marksOf, withMark } from '../growing/kept-sheet.ts';
import { printedInWords } from '../growing/printed.ts';
import { sentences as growing } from '../growing/sentences.ts';
import { drawEmptyFields } from '../hiring/field-file.ts';
import { anotherName, drawKept, sheetsOf } from '../hiring/kept.ts';
import type { Mark } from '../notes/notes.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { element } from '../page/element.ts';
import { once } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { drawFound } from './draw-found.ts';
import { drawWanted, refreshFields } from './draw-wanted.ts';
import {
	countIn,
	doerIn,
	isNamed,
	KEYS,
	leftKey,
	linesOf,
	markOfPlan,
	planIn,
	wantedIn,
	wordsOfMarks,
} from './filled.ts';
import type { Plan } from './fitting.ts';
import { countInWords, foundInWords, titleOfPlan } from './in-words.ts';
import { leftOver } from './left-over.ts';
import { emptyIn } from './empty.ts';
import { find, sizesOf, type Found } from './rank.ts';
import { sentences } from './sentences.ts';
import type { Shapes } from './shapes.ts';
import { countSpoken } from './wanted.ts';

/** What tells sheets of this page from others, and what the first of them is called. */
const TOOL = 'head-count';

/** Makes the page work on which somebody finds out how many of whom they need. */
export async function startHeadCount(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.head-count')!;
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	const told = place('told');
	const { shapes: file = '', names = '' } = page.dataset;
	const [store, loaded] = await Promise.all([notesOfPage(), once<Shapes>(new Map(), file).catch(() => undefined)]);
	page.hidden = false;
	if (!loaded) return void (told.textContent = say(growing.unloaded));
	const shapes = loaded;
	const lines = linesOf(shapes);
	const isOld = () => sheetsOf(store.notes(), TOOL).some(([, { marks }]) => hasUnknown(marks, lines) || marks.plan);
	let renamed: NamesNow = isOld() ? await once<NamesNow>(new Map(), names).catch(() => ({})) : {};
	let name = sheetsOf(store.notes(), TOOL).at(-1)?.[0] ?? TOOL;
	const whole = new Set<keyof Found>();
	/** What draws a plan, which whoever has taken none does not need. */
	let parts: typeof import('./draw-plan.ts') | undefined;
	const prepare = async () => void (parts ??= await import('./draw-plan.ts'));
	/** What is drawn of a plan, so that nobody loses the field in which they write. */
	let drawn = '';

	const now = () => carried(marksOf(store.notes(), name), lines, renamed);
	const title = () => {
		const count = countIn(now().marks);
		return count === undefined ? TOOL : say(sentences.onPaper, { people: countInWords(count) });
	};
	const save = (key: string, change: (mark: Mark) => Mark, said?: string) => {
		const those = said === undefined ? lines : lines.map((line) => (line.key === key ? { key, said } : line));
		const about = { tool: TOOL, title: title().slice(0, 200) };
		const { handbook } = shapes;
		return store.change((notes) =>
			titled(withMark(notes, { name, about, handbook, lines: those, renamed }, key, isoDay(new Date()), change)),
		);
	};
	/** The name of the sheet follows the number of people. */
	function titled(notes: ReturnType<typeof store.notes>): ReturnType<typeof store.notes> {
		const sheet = notes.sheets[name];
		const count = sheet && countIn(sheet.marks);
		if (!sheet || count === undefined) return notes;
		const about = { ...sheet.about, title: say(sentences.onPaper, { people: countInWords(count) }) };
		return { ...notes, sheets: { ...notes.sheets, [name]: { ...sheet, about } } };
	}

	async function take(plan: Plan): Promise<void> {
		await Promise.all([prepare().catch(() => {}), save(KEYS.plan, () => markOfPlan(plan), titleOfPlan(plan))]);
		// What was called otherwise may still be on its way; the plan is there by now.
		refresh();
		place('plan-taken').scrollIntoView();
		place('plan-taken').querySelector('h2')!.focus();
	}

	function refresh(): void {
		const { marks, gone } = now();
		const count = countIn(marks);
		const words = wordsOfMarks(marks);
		const wanted = wantedIn(marks, shapes);
		refreshFields(page, marks);
		drawSheets();
		place('gone').replaceChildren(...drawGone(gone, ({ chosen = {} }) => Object.values(chosen).join(', ')));
		place('found').hidden = count === undefined;
		if (count === undefined) {
			told.textContent = say(sentences.sayHowMany);
			place('plan-taken').hidden = true;
			return;
		}
		const found = find(shapes.shapes, { count, words, wanted });
		const isNone = found.one.length + found.two.length === 0;
		const isSpoken = [...found.one, ...found.two].some((plan) => countSpoken(plan, words) > 0);
		told.textContent = [
			foundInWords(found, count),
			...(isNone
				? [say(Object.keys(wanted).length > 0 ? sentences.loosen : sentences.sizes, sizesOf(shapes.shapes))]
				: []),
			...(words.trim() === '' ? [] : [say(isSpoken ? sentences.spoken : sentences.unspoken, { words: words.trim() })]),
		].join(' ');
		const taken = planIn(marks, shapes.shapes, count, renamed);
		const plan = taken && 'plan' in taken ? taken.plan : undefined;
		place('found').replaceChildren(
			...drawFound(found, {
				...{ shapes, words, whole, redraw: refresh, taken: plan && titleOfPlan(plan) },
				take: (one) => void take(one),
			}),
		);
		showPlan(plan, count);
		const why = place('plan-told');
		why.hidden = !taken || plan !== undefined;
		if (taken && 'said' in taken) why.textContent = say(sentences.vanished, { said: taken.said });
		if (taken && 'isOther' in taken)
			why.textContent = say(sentences.otherCount, {
				...{ plan: marks.plan?.said ?? '', people: countInWords(count) },
			});
		const empty = emptyIn(plan, shapes);
		place('empty').hidden = empty.length === 0;
		place('empty-drawn').replaceChildren(drawEmptyFields(empty));
	}

	function showPlan(plan: Plan | undefined, count: number): void {
		const root = place('plan-taken');
		root.hidden = !plan || !parts;
		if (!plan) return;
		if (!parts)
			return void prepare().then(
				() => refresh(),
				() => (told.textContent = say(growing.unloaded)),
			);
		const { drawPlan, leftHead, leftInWords } = parts;
		const { marks } = now();
		const doerOf = (role: string) => doerIn(marks, role, plan, renamed);
		const is = `${name} ${titleOfPlan(plan)} ${plan.teams.map(({ people }) => people.from).join(' ')}`;
		root.querySelector('h2')!.textContent = say(sentences.plan, { people: countInWords(count) });
		if (is !== drawn) {
			const isInside = root.contains(document.activeElement);
			place('plan-drawn').replaceChildren(...drawPlan(plan, count, shapes));
			if (isInside && drawn !== '') place('plan-drawn').querySelector<HTMLElement>('[data-question]')?.focus();
		}
		drawn = is;
		for (const { roles } of leftOver(plan)) {
			const row = root.querySelector<HTMLElement>(`[data-key="${CSS.escape(leftKey(roles[0]!))}"]`)!;
			const doer = doerOf(roles[0]!);
			row.classList.toggle('is-done', isNamed(doer));
			row.querySelector<HTMLElement>('label:has(input)')!.hidden = !doer;
		}
		refreshFields(root, marks);
		const head = root.querySelector('.left-head');
		if (head) head.textContent = leftHead(plan, doerOf);
		const says = leftInWords(plan, doerOf);
		const left = root.querySelector('.left-told')!;
		if (left.textContent !== says) left.textContent = says;
	}

	function drawSheets(): void {
		const all = sheetsOf(store.notes(), TOOL);
		place('kept').hidden = !all.some(([one]) => one !== name);
		place('kept-list').replaceChildren(
			...drawKept(
				all.filter(([one]) => one !== name),
				open,
			),
		);
	}

	function open(next: string): void {
		name = next;
		refresh();
		page.querySelector('input')!.focus();
	}

	place('wanted').replaceChildren(...drawWanted(shapes));
	place('differs').hidden = place('wanted').childElementCount === 0;
	listenToLines(page, (key, change) => void save(key, change));
	place('another').addEventListener('click', () => open(anotherName(store.notes(), TOOL)));
	place('print').addEventListener('click', () => print());
	place('leave').addEventListener(
		'click',
		() => void save(KEYS.plan, () => ({})).then(() => page.querySelector('input')!.focus()),
	);
	addEventListener('beforeprint', () => {
		const { marks } = now();
		const count = countIn(marks);
		const taken = count === undefined ? undefined : planIn(marks, shapes.shapes, count, renamed);
		if (!parts || !taken || !('plan' in taken)) return place('paper').replaceChildren();
		place('paper').replaceChildren(
			element('p', { class: 'sheet-title' }, say(sentences.onPaper, { people: countInWords(count!) })),
			element('p', { class: 'stamp' }, printedInWords(shapes.handbook, isoDay(new Date()))),
			...parts.drawPlanOnPaper(taken.plan, shapes, (role) => doerIn(marks, role, taken.plan, renamed)),
		);
	});
	store.watch(() => {
		if (isOld() && Object.keys(renamed).length === 0)
			void once<NamesNow>(new Map(), names).then((loadedNames) => {
				renamed = loadedNames;
				refresh();
			}, refresh);
		else refresh();
	});
	refresh();
}
