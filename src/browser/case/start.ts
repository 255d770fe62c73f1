import type { NamesNow } from '../growing/asked.ts';
import { drawGone } from '../growing/draw-gone.ts';
import { refreshLines } from '../growing/draw-lines.ts';
import { listenToLines } from '../growing/listen.ts';
import { carried, isoDay, marksOf, withMark, type OpenSheet } from '../growing/kept-sheet.ts';
import { filesOfPage } from '../growing/load.ts';
import { startPickingLevel, type PickedLevel } from '../growing/pick-level.ts';
import { askWhose } from '../growing/whose.ts';
import { sentences as growing } from '../growing/sentences.ts';
import { nameNow } from '../notes/carry-over.ts';
import { saveFile } from '../notes/notes-file.ts';
import { notesOfPage } from '../notes/of-page.ts';
import type { Mark } from '../notes/notes.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { askedInCase, caseOf, OWN, type AskedInCase } from './case.ts';
import { drawForm, drawGaps, refreshCoverage } from './draw.ts';
import { drawPaper } from './draw-paper.ts';
import { coverageInWords } from './in-words.ts';
import { asJson, asMarkdown, type Paper } from './paper.ts';
import { sentences } from './sentences.ts';

/** What tells sheets of this page from others. */
const TOOL = 'case';

/** Makes the page work on which a case for a level is made. */
export async function startCase(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.case')!;
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	const button = (name: string) => page.querySelector<HTMLButtonElement>(`button.${name}`)!;
	const whoField = page.querySelector<HTMLInputElement>('[name=who]')!;
	const [told, filled, gone] = ['told', 'filled', 'gone'].map(place) as [HTMLElement, HTMLElement, HTMLElement];
	const store = await notesOfPage();
	const files = filesOfPage(page);
	let picked: PickedLevel | undefined;
	let asked: readonly AskedInCase[] = [];
	let renamed: NamesNow = {};
	/** How often a name was written that is not kept yet: until then, what is kept is older. */
	let onItsWay = 0;

	const level = () => picked!.asked.levels[picked!.at]!;
	/** What can be marked: what is new, and what the case says itself. */
	const lines = () => [...asked, ...OWN.map((key) => ({ key, said: say(sentences[key]) }))];
	const isOf = (name: string, id: string) =>
		name.startsWith(`${TOOL} `) && nameNow(`levels/${name.slice(TOOL.length + 1)}`, renamed) === `levels/${id}`;
	const sheetName = () =>
		Object.keys(store.notes().sheets).find((name) => isOf(name, level().id)) ?? `${TOOL} ${level().id}`;
	const now = () => carried(marksOf(store.notes(), sheetName()), lines(), renamed);

	const sheet = (): OpenSheet => {
		const { id, title } = level();
		const who = whoField.value.trim();
		const { role, handbook } = picked!.asked;
		const about = { tool: TOOL, role: role.id, level: id, title: title.slice(0, 200), ...(who !== '' && { who }) };
		return { name: sheetName(), about, handbook, lines: lines(), renamed };
	};
	const save = (key: string, change: (mark: Mark) => Mark) => {
		const open = sheet();
		return store.change((notes) => withMark(notes, open, key, isoDay(new Date()), change));
	};

	const paper = (): Paper => ({
		...caseOf(asked, now().marks),
		...{ who: whoField.value.trim(), level: level().title, handbook: picked!.asked.handbook, on: isoDay(new Date()) },
	});

	function tell(text: string, isForEyes = true): void {
		told.classList.toggle('sr-only', !isForEyes);
		told.textContent = text;
	}

	function refresh(): void {
		drawKept();
		if (!picked) return;
		// Another page may have given it another name.
		const kept = store.notes().sheets[sheetName()];
		if (kept && onItsWay === 0 && document.activeElement !== whoField) whoField.value = kept.about.who ?? '';
		const { marks, gone: lost } = now();
		const current = caseOf(asked, marks);
		refreshLines(filled, marks, lines());
		refreshCoverage(filled, current);
		const says = coverageInWords(current);
		place('standing-told').textContent = says;
		place('standing-drawn').replaceChildren(
			...drawGaps(filled, current, place('standing-drawn').querySelector('details')?.open ?? false),
		);
		gone.replaceChildren(...drawGone(lost, () => ''));
		void offerToTakeOver().catch(() => {});
		for (const name of ['copy', 'markdown', 'json', 'print']) button(name).disabled = Object.keys(marks).length === 0;
	}

	/** Offers what was written in an assessment of the same role; whoever has none needs nothing of that. */
	async function offerToTakeOver(): Promise<void> {
		if (!Object.values(store.notes().sheets).some(({ about }) => about.tool === 'assessment'))
			return place('take-over').replaceChildren();
		const { drawOffers } = await import('./take-over.ts');
		if (!picked) return;
		const offers = drawOffers(
			store.notes(),
			{ role: picked.asked.role.id, asked, lines: lines(), marks: now().marks, renamed },
			(one, taken) => {
				if (whoField.value === '') whoField.value = one.who;
				void Promise.all(Object.entries(taken).map(([key, mark]) => save(key, () => mark))).then(() => {
					tell(say(sentences.tookOver, { count: Object.keys(taken).length }));
					filled.querySelector('textarea')!.focus();
				});
			},
		);
		place('take-over').replaceChildren(...offers);
	}

	function drawKept(): void {
		const kept = Object.entries(store.notes().sheets).filter(([, { about }]) => about.tool === TOOL);
		place('kept').hidden =
			kept.length === 0 || (kept.length === 1 && picked !== undefined && kept[0]![0] === sheetName());
		place('kept-list').replaceChildren(
			...kept.map(([name, { about }]) => {
				const press = element('button', { type: 'button', class: 'kept-sheet' }, about.title ?? name);
				press.addEventListener('click', () => void openKept(name));
				const more = [about.who ?? '', / (\(.*\))$/.exec(name)?.[1] ?? ''].filter((part) => part !== '').join(' ');
				return element('li', {}, press, ' ', element('span', { class: 'hint' }, more));
			}),
		);
	}

	async function openKept(name: string): Promise<void> {
		renamed = await files.names(true).catch(() => renamed);
		const { about, marks } = store.notes().sheets[name]!;
		const id = nameNow(`levels/${about.level ?? ''}`, renamed).slice('levels/'.length);
		await picker?.pick(nameNow(`roles/${about.role ?? ''}`, renamed).slice('roles/'.length), id);
		const isThere = picked !== undefined && level().id === id;
		if (isThere && sheetName() === name) return;
		filled.hidden = true;
		picked = undefined;
		tell(say(isThere ? growing.cameWithFile : sentences.vanished));
		gone.replaceChildren(
			element('p', { class: 'sheet-title' }, about.title ?? name),
			...drawGone(marks, () => '', undefined, isThere ? say(growing.asItWas) : undefined),
		);
	}

	async function show(next: PickedLevel | undefined, why: string): Promise<void> {
		picked = next;
		filled.hidden = !next;
		gone.replaceChildren();
		tell(why);
		if (next) {
			const hasSheets = Object.values(store.notes().sheets).some(({ about }) => about.level !== undefined);
			renamed = await files.names(hasSheets).catch(() => renamed);
			asked = askedInCase(next.asked, next.at);
			place('lines').replaceChildren(...drawForm(asked, level().title));
			whoField.value = store.notes().sheets[sheetName()]?.about.who ?? '';
		}
		refresh();
	}

	listenToLines(
		filled,
		(key, change) => void save(key, change).then(() => tell(place('standing-told').textContent, false)),
	);
	whoField.addEventListener('input', () => {
		const { name, about } = sheet();
		const keep: Parameters<typeof store.change>[0] = (notes) => {
			const there = notes.sheets[name];
			return there ? { ...notes, sheets: { ...notes.sheets, [name]: { ...there, about } } } : notes;
		};
		onItsWay += 1;
		void store.change(keep).finally(() => (onItsWay -= 1));
	});
	const fileName = (ending: string) => `case-${level().id.replaceAll(/[^a-z0-9]+/gi, '-')}.${ending}`;
	const saveAs = (ending: string, type: string, text: string) => {
		saveFile(fileName(ending), type, text);
		tell(say(sentences.saved, { name: fileName(ending) }));
	};
	button('markdown').addEventListener('click', () => saveAs('md', 'text/markdown', asMarkdown(paper())));
	button('json').addEventListener('click', () =>
		saveAs('json', 'application/json', asJson(paper(), { role: picked!.asked.role.id, level: level().id })),
	);
	button('copy').addEventListener('click', () => {
		const copied = navigator.clipboard?.writeText(asMarkdown(paper())) ?? Promise.reject(new Error());
		void copied.then(() => tell(say(sentences.copied))).catch(() => tell(say(sentences.notCopied)));
	});
	button('print').addEventListener('click', () => print());
	const preview = place('preview') as HTMLDetailsElement;
	preview.addEventListener('toggle', () => {
		if (preview.open && picked) place('previewed').replaceChildren(...drawPaper(paper()));
	});
	addEventListener('beforeprint', () => {
		if (picked) place('paper').replaceChildren(...drawPaper(paper()));
	});
	askWhose(page, store, {
		isOurs: (name) => store.notes().sheets[name]?.about.tool === TOOL,
		wait() {
			filled.hidden = true;
		},
		mine: (name) => void openKept(name),
		theirs: (name) => void openKept(name),
	});
	store.watch(() => {
		refresh();
		if (preview.open && picked) place('previewed').replaceChildren(...drawPaper(paper()));
	});
	page.hidden = false;
	let picker: Awaited<ReturnType<typeof startPickingLevel>> | undefined;
	picker = await startPickingLevel(page, store, show);
}
