import { drawGone } from '../growing/draw-gone.ts';
import { sentences as growing } from '../growing/sentences.ts';
import type { Store } from '../notes/store.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawKept, sheetsOf } from './kept.ts';
import type { RolePicker } from './pick-role.ts';
import type { OfRole, RoleSheets } from './role-sheets.ts';
import { sentences } from './sentences.ts';

/** What the list of sheets needs to know of its page. */
interface Page<One extends OfRole> {
	tool: string;
	sheets: Pick<RoleSheets<One>, 'nameOf' | 'isOf' | 'rename'>;
	picker: () => RolePicker | undefined;
	/** What is open; nothing while nothing is. */
	open: () => One | undefined;
	/** Closes it, and says why. */
	close: (why: string) => void;
}

/**
 * Lists what else is kept on a page that has one sheet for each role or level: one is opened where its
 * role is here, and else shown as it was filled in.
 *
 * @returns what draws the list anew
 */
export function startKeptSheets<One extends OfRole>(
	root: HTMLElement,
	store: Store,
	{ tool, sheets, picker, open, close }: Page<One>,
): () => void {
	const place = (name: string) => root.querySelector<HTMLElement>(`.${name}`)!;

	async function openKept(name: string): Promise<void> {
		const names = await picker()?.names();
		if (names) sheets.rename(names);
		const { about, marks } = store.notes().sheets[name]!;
		const { role = '', level = '', team = '', story = '' } = about;
		await picker()?.pick({ role, level, team, story });
		const opened = open();
		const isThere = opened !== undefined && sheets.isOf(opened, level || role);
		if (isThere && sheets.nameOf(opened) === name) return;
		close(say(isThere ? growing.cameWithFile : sentences.vanished));
		place('gone').replaceChildren(
			element('p', { class: 'sheet-title' }, about.title ?? name),
			...drawGone(marks, ({ chosen = {} }) => Object.values(chosen).join(', '), undefined, say(growing.asItWas)),
		);
	}

	return () => {
		const opened = open();
		const all = sheetsOf(store.notes(), tool).filter(([name]) => !opened || name !== sheets.nameOf(opened));
		place('kept').hidden = all.length === 0;
		place('kept-list').replaceChildren(...drawKept(all, (name) => void openKept(name)));
	};
}
