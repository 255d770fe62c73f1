import { drawGone } from '../growing/draw-gone.ts';
import { isSame } from '../growing/kept-sheet.ts';
import { sentences as growing } from '../growing/sentences.ts';
import { drawEmptyFields } from '../hiring/field-file.ts';
import { startKeptSheets } from '../hiring/keep-role.ts';
import { startPickingRole, type Choice, type RolePicker } from '../hiring/pick-role.ts';
import { idOf } from '../hiring/role-sheets.ts';
import { notesOfPage } from '../notes/of-page.ts';
import { once, type Loaded } from '../page/load-once.ts';
import { say } from '../page/say.ts';
import { linesOf, shown, unwritten } from './advert.ts';
import type { AdvertOfRole, AskedOfAdvert, DayOfAdvert } from './advert-data.ts';
import { drawAdvert, inWords, refreshAdvert } from './draw.ts';
import { startEditing } from './edit-lines.ts';
import { emptyIn } from './empty.ts';
import { finished, titleOfPart } from './finished.ts';
import { startGoingOut } from './go-out.ts';
import { DETAIL } from './known-lines.ts';
import { advertSheets, opened, TOOL, type Opened } from './opened.ts';
import { sentences } from './sentences.ts';

/** Makes the page work on which an advert is made. */
export async function startAdvert(): Promise<void> {
	const page = document.querySelector<HTMLElement>('.advert')!;
	const place = (name: string) => page.querySelector<HTMLElement>(`.${name}`)!;
	const detail = page.querySelector<HTMLSelectElement>('[name=detail]')!;
	const store = await notesOfPage();
	const sheets = advertSheets(store);
	const files: Loaded = new Map();
	let picker: RolePicker | undefined;
	let open: Opened | undefined;
	/** What is drawn, so that nobody loses the field in which they write. */
	let drawn = '';
	let times = 0;

	/** The same words again would be read out again. */
	function tell(text: string): void {
		const told = place('told');
		if (told.textContent !== text) told.textContent = text;
	}

	const drawSheets = startKeptSheets<Opened>(page, store, {
		...{ tool: TOOL, sheets, picker: () => picker },
		...{ open: () => open, close },
	});

	function refresh(): void {
		drawSheets();
		if (!open) return;
		const { marks, gone } = sheets.carriedOf(open);
		const now = sheets.draftOf(open);
		const isLong = sheets.isLong(open);
		const is = JSON.stringify([sheets.nameOf(open), open.choice, isLong, now.unsaid]);
		if (is !== drawn) {
			const isOpen = page.querySelector<HTMLDetailsElement>('.unsaid')?.open ?? false;
			place('advert-lines').replaceChildren(...drawAdvert(now));
			page.querySelector<HTMLDetailsElement>('.unsaid')?.toggleAttribute('open', isOpen);
		}
		drawn = is;
		detail.value = isLong ? 'long' : 'short';
		const known = new Map(sheets.lines(open).map(({ key, said }) => [key, said]));
		refreshAdvert(place('advert-lines'), now, marks, ({ key }) => {
			const then = marks[key]?.said;
			return then === undefined || isSame(then, known.get(key) ?? '') ? '' : say(growing.saidThen, { text: then });
		});
		tell(inWords(now, marks));
		const struck = ({ chosen = {} }: { chosen?: Readonly<Record<string, string>> | undefined }) =>
			chosen.is === 'struck' ? say(sentences.struck) : '';
		place('gone').replaceChildren(...drawGone(gone, struck, undefined, say(sentences.lost)));
		const empty = emptyIn(open.of, open.level, isLong);
		place('empty').hidden = empty.length === 0;
		place('empty-drawn').replaceChildren(drawEmptyFields(empty));
	}

	function close(why: string): void {
		open = undefined;
		for (const name of ['filled', 'empty']) place(name).hidden = true;
		place('gone').replaceChildren();
		tell(why);
	}

	/** What is picked beside a role has files of its own; nothing where nothing is picked, null where it cannot be loaded. */
	const also = async <Data>(picked: string, file: string, folder = ''): Promise<Data | null | undefined> =>
		picked === '' ? undefined : once<Data>(files, `${folder}${file}.json`).catch(() => null);

	async function show(of: AdvertOfRole | undefined, choice: Choice, why: string): Promise<void> {
		const turn = (times += 1);
		close(why);
		if (!of) return drawSheets();
		const [asked, day] = await Promise.all([
			also<readonly AskedOfAdvert[]>(choice.level, `${choice.role}/${choice.level}`, page.dataset.levels),
			also<DayOfAdvert>(choice.story, choice.story, page.dataset.days),
		]);
		if (turn !== times) return;
		const next = opened({ ...of, asked: asked ?? [] }, choice, day ?? undefined);
		if (picker && sheets.isOld(next)) sheets.rename(await picker.names());
		if (turn !== times) return;
		open = next;
		drawn = '';
		place('filled').hidden = false;
		refresh();
		if (day === null || asked === null) tell(say(growing.unloaded));
	}

	startEditing(place('advert-lines'), {
		lineOf: (key) => open && linesOf(sheets.draftOf(open)).find((line) => line.key === key),
		textOf: (line) => shown(line, open ? sheets.carriedOf(open).marks : {}).text,
		save: async (key, change) => open && sheets.save(open, key, change),
	});
	detail.addEventListener('change', () => {
		const chosen = { as: detail.value };
		if (open) void sheets.save(open, DETAIL, (mark) => ({ ...mark, chosen }));
	});
	startGoingOut(page, {
		now: () => open && finished(sheets.draftOf(open), sheets.carriedOf(open).marks),
		unwritten: () => (open ? unwritten(sheets.carriedOf(open).marks).map(titleOfPart) : []),
		fileName: (ending) => `advert-${open ? idOf(open).replaceAll(/[^a-z0-9]+/gi, '-') : ''}.${ending}`,
		tell,
	});
	store.watch(refresh);
	page.hidden = false;
	picker = await startPickingRole<AdvertOfRole>(page, store, {
		optionsOf: ({ levels, teams, stories }) => ({
			level: { none: say(sentences.anyLevel), of: levels },
			team: { none: say(sentences.anyTeam), of: teams },
			story: { none: say(sentences.inASentence), of: stories },
		}),
		show,
	});
	// What is shown first was drawn before anybody could ask what was called otherwise.
	if (open && sheets.isOld(open)) {
		sheets.rename(await picker.names());
		refresh();
	}
}
