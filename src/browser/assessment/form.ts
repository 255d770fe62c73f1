import type { AskedOfRole, NamesNow } from '../growing/asked.ts';
import { drawGone } from '../growing/draw-gone.ts';
import { refreshLines } from '../growing/draw-lines.ts';
import { listenToLines } from '../growing/listen.ts';
import { carried, isoDay, marksOf, withMark, type OpenSheet } from '../growing/kept-sheet.ts';
import type { Notes } from '../notes/notes.ts';
import type { Store } from '../notes/store.ts';
import { claim } from './claims.ts';
import { drawLevel } from './draw-level.ts';
import { drawStanding, standingInWords } from './draw-standing.ts';
import { answerInWords } from './in-words.ts';
import { answerables, ofLevel, type Answerable, type OfLevel } from './of-level.ts';
import { aboutOf, withWho, type Part } from './sheets.ts';
import { standingOf } from './standing.ts';

/** The sheet that somebody is filling in. */
export interface Filling {
	name: string;
	part: Part;
	who: string;
}

/** What the form is about: a level of a role, and what went by another name before. */
export interface OfForm {
	asked: AskedOfRole;
	at: number;
	level: OfLevel;
	lines: readonly Answerable[];
	renamed: NamesNow;
}

/** The form as it is shown. */
export interface Form {
	show: (of: OfForm, filling: Filling) => void;
	/** Brings it up to date with what is kept. */
	refresh: () => void;
}

/** All that can be answered at a level. */
export function formOf(asked: AskedOfRole, at: number, renamed: NamesNow): OfForm {
	const level = ofLevel(asked, at);
	return { asked, at, level, lines: answerables(level), renamed };
}

/**
 * Makes the part of the page work in which a level is answered.
 *
 * @param tell says how much is answered
 */
export function startForm(root: HTMLElement, store: Store, tell: (text: string) => void): Form {
	const place = (name: string) => root.querySelector<HTMLElement>(`.${name}`)!;
	const whoField = root.querySelector<HTMLInputElement>('[name=who]')!;
	let of: OfForm | undefined;
	let filling: Filling | undefined;
	/** How often a name was written that is not kept yet: until then, what is kept is older. */
	let onItsWay = 0;

	const change = (make: (notes: Notes, sheet: OpenSheet, today: string) => Notes) => {
		if (!of || !filling) return;
		const { name, who, part } = filling;
		const { asked, at, lines, renamed } = of;
		const { id: level, title } = asked.levels[at]!;
		const about = aboutOf({ role: asked.role.id, level, title, who, part });
		const sheet = { name, about, handbook: asked.handbook, lines, renamed };
		// It is theirs before it is there: what comes with a file of that name is not.
		claim(name);
		void store.change((notes) => make(notes, sheet, isoDay(new Date())));
	};

	listenToLines(root, (key, mark) => change((notes, sheet, today) => withMark(notes, sheet, key, today, mark)));
	whoField.addEventListener('input', () => {
		if (!filling) return;
		filling.who = whoField.value.trim();
		const { name, who } = filling;
		onItsWay += 1;
		void store.change((notes) => withWho(notes, name, who)).finally(() => (onItsWay -= 1));
	});

	function refresh(): void {
		if (!of || !filling) return;
		const { asked, level, lines, renamed } = of;
		// Another page may have given it another name.
		const kept = store.notes().sheets[filling.name];
		if (kept && onItsWay === 0 && document.activeElement !== whoField)
			whoField.value = filling.who = kept.about.who ?? '';
		const { marks, gone } = carried(marksOf(store.notes(), filling.name), lines, renamed);
		const standing = standingOf(asked, level, marks);
		refreshLines(root, marks, lines);
		place('standing-drawn').replaceChildren(drawStanding(standing, asked.role.colour));
		const words = standingInWords(standing);
		place('standing-told').textContent = words;
		tell(words);
		place('gone').replaceChildren(
			...drawGone(gone, answerInWords, (key) =>
				change((notes, sheet, today) => withMark(notes, sheet, key, today, () => ({}))),
			),
		);
	}

	return {
		refresh,
		show(next, sheet) {
			const isOther = !of || of.asked !== next.asked || of.at !== next.at;
			of = next;
			filling = sheet;
			whoField.value = sheet.who;
			if (isOther) place('lines').replaceChildren(...drawLevel(next.asked, next.at, next.level));
			refresh();
		},
	};
}
