import type { NamesNow, OfHandbook } from '../growing/asked.ts';
import { carried, hasUnknown, isoDay, marksOf, withMark, type MarkableLine } from '../growing/kept-sheet.ts';
import { nameNow, type CarriedOver } from '../notes/carry-over.ts';
import type { Mark, Sheet } from '../notes/notes.ts';
import type { Store } from '../notes/store.ts';
import { sheetsOf } from './kept.ts';
import type { Choice } from './pick-role.ts';

/** What is open on a page that has one sheet for each role or level. */
export interface OfRole {
	choice: Choice;
}

/** What a page knows of what is open. */
interface Knowing<One extends OfRole> {
	/** What tells its sheets from others. */
	tool: string;
	handbookOf: (one: One) => OfHandbook;
	/** What the sheet is called in a list. */
	titleOf: (one: One) => string;
	/** All that can be marked now, with what the handbook says there. */
	linesOf: (one: One, marks: Sheet['marks']) => readonly MarkableLine[];
}

/** The level that something is for, or its role. */
export const idOf = ({ choice: { role, level } }: OfRole): string => level || role;

/** The sheets of such a page: each is of a level or a role, be it that it was filled in under an older name. */
export function roleSheets<One extends OfRole>(store: Store, { tool, handbookOf, titleOf, linesOf }: Knowing<One>) {
	let renamed: NamesNow = {};
	const addressNow = (id: string) => nameNow(`${id.includes('/') ? 'levels' : 'roles'}/${id}`, renamed);
	const nameOf = (one: One): string =>
		Object.keys(store.notes().sheets).find(
			(name) => name.startsWith(`${tool} `) && addressNow(name.slice(tool.length + 1)) === addressNow(idOf(one)),
		) ?? `${tool} ${idOf(one)}`;
	const lines = (one: One, name = nameOf(one)) => linesOf(one, marksOf(store.notes(), name));
	/** Changes several marks at once. */
	const saveAll = (one: One, keys: readonly string[], change: (mark: Mark, key: string) => Mark): Promise<void> => {
		const name = nameOf(one);
		const picked = Object.entries(one.choice).filter(([, id]) => id !== '');
		const about = { tool, ...Object.fromEntries(picked), title: titleOf(one).slice(0, 200) };
		const sheet = { name, about, handbook: handbookOf(one), lines: lines(one, name), renamed };
		return store.change((notes) =>
			keys.reduce((now, key) => withMark(now, sheet, key, isoDay(new Date()), (mark) => change(mark, key)), notes),
		);
	};
	return {
		nameOf,
		lines: (one: One) => lines(one),
		carriedOf(one: One): CarriedOver {
			const name = nameOf(one);
			return carried(marksOf(store.notes(), name), lines(one, name), renamed);
		},
		/** Whether an id and what is open are the same by now. */
		isOf: (one: One, id: string): boolean => addressNow(idOf(one)) === addressNow(id),
		/** Whether there is something that an older handbook may have called otherwise. */
		isOld: (one: One): boolean =>
			sheetsOf(store.notes(), tool).some(
				([name, { marks }]) => name !== `${tool} ${idOf(one)}` || hasUnknown(marks, lines(one, name)),
			),
		/** Takes note of what was called otherwise before. */
		rename: (names: NamesNow): void => void (renamed = names),
		saveAll,
		save: (one: One, key: string, change: (mark: Mark) => Mark): Promise<void> => saveAll(one, [key], change),
	};
}

/** What `roleSheets` gives. */
export type RoleSheets<One extends OfRole> = ReturnType<typeof roleSheets<One>>;
