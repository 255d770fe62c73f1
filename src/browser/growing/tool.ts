import type { Mark, Notes } from '../notes/notes.ts';
import type { Store } from '../notes/store.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { nameNow } from '../notes/carry-over.ts';
import { readAsked, showAddress, writeAsked } from '../page/address.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { NamesNow, OfHandbook } from './asked.ts';
import { drawGone } from './draw-gone.ts';
import { refreshLines } from './draw-lines.ts';
import { listenToLines } from './listen.ts';
import { carried, dayInWords, hasUnknown, isoDay, marksOf, withMark, type MarkableLine } from './kept-sheet.ts';
import { printedInWords } from './printed.ts';
import { filesOfPage } from './load.ts';
import { sentences } from './sentences.ts';
import { askWhose } from './whose.ts';

/** What a tool is that has one sheet for each thing that a reader picks in one field. */
export interface ToolOfOne<Data extends { handbook: OfHandbook }> {
	/** The name of the field and of what stands in the address. */
	field: string;
	/** The kind of entry that is picked. */
	kind: string;
	/** What tells its sheets from others. */
	name: string;
	/** What to say where nothing is picked. */
	pick: string;
	vanished: string;
	lines: (data: Data) => readonly MarkableLine[];
	title: (data: Data) => string;
	/** Draws what can be marked, once. */
	draw: (data: Data) => Node[];
	/** Brings up to date what is drawn of the marks; says what they come to. */
	refresh: (root: HTMLElement, data: Data, marks: Readonly<Record<string, Mark>>) => string;
	paper: (data: Data, marks: Readonly<Record<string, Mark>>) => Node[];
	answerOf: (mark: Mark) => string;
}

/** Makes the page of such a tool work: what is picked is loaded, drawn, marked, kept and printed. */
export async function startToolOfOne<Data extends { handbook: OfHandbook }>(
	page: HTMLElement,
	tool: ToolOfOne<Data>,
): Promise<void> {
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	const field = page.querySelector<HTMLSelectElement>(`[name=${tool.field}]`)!;
	const [told, filled, gone] = ['told', 'filled', 'gone'].map(place) as [HTMLElement, HTMLElement, HTMLElement];
	const store: Store = await notesOfPage();
	const files = filesOfPage(page);
	let data: Data | undefined;
	let renamed: NamesNow = {};
	let times = 0;

	/** The sheet of what is picked, be it that it was filled in under an older name. */
	const sheetName = (notes: Notes, id: string) =>
		Object.keys(notes.sheets).find(
			(name) =>
				nameNow(`${tool.kind}/${name.slice(tool.name.length + 1)}`, renamed) === `${tool.kind}/${id}` &&
				name.startsWith(`${tool.name} `),
		) ?? `${tool.name} ${id}`;

	listenToLines(page, (key, mark) => {
		if (!data) return;
		const of = data;
		const id = field.value;
		void store.change((notes) =>
			withMark(
				notes,
				{
					name: sheetName(notes, id),
					about: { tool: tool.name, [tool.field]: id, title: tool.title(of).slice(0, 200) },
					...{ handbook: of.handbook, lines: tool.lines(of), renamed },
				},
				key,
				isoDay(new Date()),
				mark,
			),
		);
	});

	const carriedNow = (of: Data) =>
		carried(marksOf(store.notes(), sheetName(store.notes(), field.value)), tool.lines(of), renamed);

	function refresh(): void {
		if (!data) return;
		const now = carriedNow(data);
		refreshLines(filled, now.marks, tool.lines(data));
		const says = tool.refresh(filled, data, now.marks);
		told.textContent = says;
		place('standing-told').textContent = says;
		gone.replaceChildren(...drawGone(now.gone, tool.answerOf));
	}

	async function show(id: string): Promise<void> {
		const turn = (times += 1);
		data = undefined;
		filled.hidden = true;
		gone.replaceChildren();
		told.classList.remove('sr-only');
		showAddress(writeAsked([tool.field], { [tool.field]: id }));
		if (id === '') return void (told.textContent = tool.pick);
		page.setAttribute('aria-busy', 'true');
		const loaded = await files.of<Data>(id).catch(() => undefined);
		if (turn !== times) return;
		page.removeAttribute('aria-busy');
		if (!loaded) return void (told.textContent = say(sentences.unloaded));
		const name = sheetName(store.notes(), id);
		const isOld =
			!Object.hasOwn(store.notes().sheets, name) || hasUnknown(marksOf(store.notes(), name), tool.lines(loaded));
		const hasSheets = Object.keys(store.notes().sheets).some((one) => one.startsWith(`${tool.name} `));
		renamed = await files.names(isOld && hasSheets).catch(() => renamed);
		if (turn !== times) return;
		data = loaded;
		place('lines').replaceChildren(...tool.draw(loaded));
		told.classList.add('sr-only');
		filled.hidden = false;
		refresh();
	}

	/** Shows a sheet of something that the handbook no longer has. */
	function showVanished(id: string): boolean {
		const name = `${tool.name} ${id}`;
		const marks = marksOf(store.notes(), name);
		if (Object.keys(marks).length === 0) return false;
		told.classList.remove('sr-only');
		const isSecond = has(id.split(' ')[0]!);
		told.textContent = isSecond ? say(sentences.cameWithFile) : tool.vanished;
		const title = isSecond ? say(sentences.asItWas) : undefined;
		const { about } = store.notes().sheets[name]!;
		gone.replaceChildren(
			element('p', { class: 'sheet-title' }, about.title ?? id),
			...drawGone(marks, tool.answerOf, undefined, title),
		);
		return true;
	}

	function drawKept(): void {
		const names = Object.keys(store.notes().sheets).filter((name) => name.startsWith(`${tool.name} `));
		place('kept').hidden = names.length === 0 || (names.length === 1 && data !== undefined);
		place('kept-list').replaceChildren(
			...names.map((name) => {
				const { about, made } = store.notes().sheets[name]!;
				const button = element('button', { type: 'button', class: 'kept-sheet' }, about.title ?? name);
				button.addEventListener('click', () => void open(name.slice(tool.name.length + 1)));
				return element('li', {}, button, ' ', element('span', { class: 'hint' }, dayInWords(made.on)));
			}),
		);
	}

	const has = (id: string) => [...field.options].some(({ value }) => value === id);

	/** Opens what an address or a sheet names, be it under an older name. */
	async function open(wanted: string): Promise<void> {
		if (wanted !== '' && !has(wanted)) renamed = await files.names(true).catch(() => ({}));
		const id = nameNow(`${tool.kind}/${wanted}`, renamed).slice(tool.kind.length + 1);
		field.value = has(id) ? id : '';
		await show(field.value);
		if (field.value === '' && wanted !== '') showVanished(wanted);
		drawKept();
	}

	field.addEventListener('change', () => void show(field.value).then(drawKept));
	place('print').addEventListener('click', () => print());
	addEventListener('beforeprint', () => {
		if (!data) return;
		const now = carriedNow(data);
		place('paper').replaceChildren(
			element('p', { class: 'sheet-title' }, tool.title(data)),
			element('p', { class: 'stamp' }, printedInWords(data.handbook, isoDay(new Date()))),
			...tool.paper(data, now.marks),
			...drawGone(now.gone, tool.answerOf),
		);
	});
	askWhose(page, store, {
		isOurs: (name) => name.startsWith(`${tool.name} `),
		wait() {
			filled.hidden = true;
		},
		mine: (name) => void open(name.slice(tool.name.length + 1)),
		theirs: (name) => void open(name.slice(tool.name.length + 1)),
	});
	store.watch(() => {
		refresh();
		drawKept();
	});
	page.hidden = false;
	const { me } = store.notes();
	await open(readAsked([tool.field], location.search)[tool.field]! || (tool.kind === 'roles' ? (me?.role ?? '') : ''));
}
