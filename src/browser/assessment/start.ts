import type { NamesNow } from '../growing/asked.ts';
import { hasUnknown } from '../growing/kept-sheet.ts';
import { filesOfPage } from '../growing/load.ts';
import { startPickingLevel, type PickedLevel } from '../growing/pick-level.ts';
import { sentences as growing } from '../growing/sentences.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { say } from '../page/say.ts';
import { claim, claimed, forgetClaims } from './claims.ts';
import { formOf, startForm, type Filling, type OfForm } from './form.ts';
import type { Reading } from './reading.ts';
import { sentences } from './sentences.ts';
import { assessmentsIn, besideOf, newName, type Assessment, type Part } from './sheets.ts';

/** Makes the page work on which somebody is held against a level, and two people’s views are laid side by side. */
export async function startAssessment(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.assessment')!;
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	const [told, whose, filled, vanished] = ['told', 'ask-whose', 'filled', 'vanished'].map(place) as [
		HTMLElement,
		HTMLElement,
		HTMLElement,
		HTMLElement,
	];
	const button = (name: string) => page.querySelector<HTMLButtonElement>(`button.${name}`)!;
	const sheetField = page.querySelector<HTMLSelectElement>('[name=sheet]')!;
	const store = await notesOfPage();
	const files = filesOfPage(page);
	let renamed: NamesNow = {};
	let of: OfForm | undefined;
	let filling: Filling | undefined;
	/** The names of sheets that were there before: what is not among them has come with a file. */
	let seen = new Set<string>();

	const all = () => assessmentsIn(store.notes(), renamed);
	const levelNow = () => of?.asked.levels[of.at]?.id;
	const here = () => all().filter(({ level }) => level === levelNow());
	const form = startForm(filled, store, (text) => (told.textContent = text));
	/** What is done with sheets, which whoever has none does not need. */
	let withSheets: typeof import('./with-sheets.ts') | undefined;
	let reading: Reading | undefined;

	/** Has that there as soon as there is a sheet: by the time that somebody prints, it is too late to ask for it. */
	async function prepare(): Promise<void> {
		if (withSheets || all().length === 0) return;
		const loaded = await import('./with-sheets.ts');
		withSheets ??= loaded;
		reading ??= loaded.startReading(place('reading'), () => showForm());
	}

	/** Shows one of the parts of the page, and no other. */
	function only(part: HTMLElement | undefined): void {
		for (const one of [whose, filled, vanished, place('reading')]) one.hidden = one !== part;
	}

	function read(one: Assessment, other?: Assessment): void {
		const shown = of!;
		only(place('reading'));
		const others = here().filter(({ name }) => name !== one.name);
		told.classList.remove('sr-only');
		const { readSheets, saveSheets } = withSheets!;
		told.textContent = reading!.show(one, other, others, (a, b) => readSheets(shown, a, b));
		reading!.onSave((names) => (told.textContent = saveSheets(store.notes(), names, levelNow()!)));
	}

	function fill(next: Filling): void {
		filling = next;
		showForm();
	}

	function showForm(): void {
		if (!of || !filling) return ask();
		only(filled);
		// It is said there too, for eyes.
		told.classList.add('sr-only');
		place('as').textContent = say(filling.part === 'own' ? sentences.asOwn : sentences.asBeside);
		button('switch').textContent = say(filling.part === 'own' ? sentences.switchToBeside : sentences.switchToOwn);
		place('who-label').textContent = say(filling.part === 'own' ? sentences.yourName : sentences.about);
		form.show(of, filling);
		refresh();
	}

	/** The same, or says that it could not be had. */
	const isPrepared = (): Promise<boolean> =>
		prepare().then(
			() => true,
			() => {
				told.classList.remove('sr-only');
				told.textContent = say(growing.unloaded);
				return false;
			},
		);

	const begin = (part: Part, who = ''): void => fill({ name: newName(store.notes(), levelNow()!, part), part, who });

	/** Goes on with a sheet that is one’s own. */
	function goOn(sheet: Assessment): void {
		claim(sheet.name);
		fill(sheet);
	}

	/** Goes on where somebody was; what came from elsewhere is asked about. */
	function ask(sheet = here().find(({ part }) => part === 'own') ?? here()[0]): void {
		const known = claimed();
		const mine = here().toSorted((a, b) => known.indexOf(b.name) - known.indexOf(a.name))[0];
		if (mine && known.includes(mine.name)) return goOn(mine);
		if (sheet) openOther(sheet);
		else begin('own');
	}

	function openOther(sheet: Assessment): void {
		if (claimed().includes(sheet.name)) return goOn(sheet);
		const own = here().find(({ name, part }) => part === 'own' && claimed().includes(name));
		if (own && sheet.part === 'beside') {
			filling = own;
			return read(own, sheet);
		}
		filling = undefined;
		refresh();
		only(whose);
		whose.replaceChildren(
			...withSheets!.drawWhose(sheet, {
				mine: () => goOn(sheet),
				beside: () => begin('beside', sheet.who),
				read: () => read(sheet, besideOf(here(), sheet)),
			}),
		);
	}

	async function show(picked: PickedLevel | undefined, why: string): Promise<void> {
		only(undefined);
		told.classList.remove('sr-only');
		told.textContent = why;
		of = filling = undefined;
		if (!(await isPrepared())) return;
		if (picked) {
			const { asked, at } = picked;
			const plain = formOf(asked, at, renamed);
			const isUnknown = !here().length || here().some(({ marks }) => hasUnknown(marks, plain.lines));
			renamed = await files.names(all().length > 0 && isUnknown).catch(() => renamed);
			of = formOf(asked, at, renamed);
			ask();
		}
		refresh();
	}

	/** Brings all that is shown beside the answers up to date. */
	function refresh(): void {
		const sheets = all();
		const kept = place('kept');
		kept.hidden = sheets.length === 0 || (sheets.length === 1 && sheets[0]!.name === filling?.name);
		place('kept-list').replaceChildren(
			...(withSheets?.drawKept(sheets, levelName, (sheet) => void openKept(sheet)) ?? []),
		);
		const mine = here().filter(({ name }) => claimed().includes(name) || name === filling?.name);
		const isNew = filling && !mine.some(({ name }) => name === filling!.name);
		sheetField.closest('label')!.hidden = mine.length + (isNew ? 1 : 0) < 2;
		sheetField.replaceChildren(
			...(reading?.optionsOf(mine, filling?.name, isNew ? say(sentences.newSheet) : undefined) ?? []),
		);
		button('new').hidden = filling?.part !== 'beside' || isNew === true;
		const current = here().find(({ name }) => name === filling?.name);
		button('side-by-side').hidden = !current || here().length < 2;
		for (const name of ['save', 'print']) button(name).disabled = !current || !withSheets;
	}

	const levelName = ({ role, level, title }: Assessment): string => {
		const now = of?.asked.levels.find((one) => one.id === level)?.title ?? title;
		return picker?.has(role) === false ? say(sentences.notHere, { level: now }) : now;
	};

	async function openKept(sheet: Assessment): Promise<void> {
		renamed = await files.names(true).catch(() => renamed);
		const now = all().find(({ name }) => name === sheet.name) ?? sheet;
		if (now.level !== levelNow()) {
			if (picker?.has(now.role)) await picker.pick(now.role, now.level);
			if (now.level !== levelNow()) {
				told.classList.remove('sr-only');
				told.textContent = say(sentences.vanishedLevel);
				vanished.replaceChildren(...withSheets!.drawVanished(now));
				only(vanished);
				return refresh();
			}
		}
		openOther(here().find(({ name }) => name === now.name)!);
		page.scrollIntoView();
	}

	button('switch').addEventListener('click', () => {
		const part = filling!.part === 'own' ? 'beside' : 'own';
		const there = here().find((one) => one.part === part && claimed().includes(one.name));
		// Whoever has opened somebody's sheet answers about them.
		const theirs = here().find((one) => one.part === 'own' && !claimed().includes(one.name));
		if (there) fill(there);
		else begin(part, part === 'beside' ? theirs?.who : '');
	});
	button('new').addEventListener('click', () => begin('beside'));
	sheetField.addEventListener('change', () => {
		const sheet = here().find(({ name }) => name === sheetField.value);
		if (sheet) goOn(sheet);
	});
	button('side-by-side').addEventListener('click', () => {
		const one = here().find(({ name }) => name === filling!.name)!;
		read(one, besideOf(here(), one));
	});
	button('save').addEventListener('click', () => {
		told.classList.remove('sr-only');
		told.textContent = withSheets!.saveSheets(store.notes(), [filling!.name], levelNow()!);
	});
	button('print').addEventListener('click', () => print());
	// What comes of a file is said where it was asked for: here, or in the bar.
	const bar = document.querySelector('handbook-notes')!;
	const opened = bar.querySelector('[role=status]')!;
	bar.addEventListener('click', () => bar.append(opened));
	button('open').addEventListener('click', () => {
		bar.querySelector('input')!.click();
		place('open-file').append(opened);
	});
	addEventListener('beforeprint', () => {
		const one = here().find(({ name }) => name === filling?.name);
		place('paper').replaceChildren(...(of && one && withSheets ? withSheets.readSheets(of, one).drawn : []));
	});

	/** Takes note of what has changed, here or in another page. */
	async function look(): Promise<void> {
		form.refresh();
		if (!(await isPrepared())) return;
		const sheets = all();
		forgetClaims((sheet) => sheets.some(({ name }) => name === sheet));
		const came = sheets.find(({ name }) => !seen.has(name) && !claimed().includes(name));
		seen = new Set(sheets.map(({ name }) => name));
		if (came) return openKept(came);
		form.refresh();
		refresh();
	}

	store.watch(() => void look());
	seen = new Set(all().map(({ name }) => name));
	forgetClaims((sheet) => seen.has(sheet));
	let picker: Awaited<ReturnType<typeof startPickingLevel>> | undefined;
	page.hidden = false;
	picker = await startPickingLevel(page, store, show);
}
