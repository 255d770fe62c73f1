import { answersIn, choiceIn, type Answers } from '../energy/answers.ts';
import { carried } from '../energy/carried.ts';
import { loadKeys, loadRoles } from '../energy/load.ts';
import { inventoryIn } from '../energy/sheet.ts';
import { workKey, type LoggedRole } from '../energy/work.ts';
import { carryOver } from '../notes/carry-over.ts';
import type { Notes } from '../notes/notes.ts';
import type { Pickable } from './draw-day.ts';
import type { Log } from './log.ts';

/** What is known beside the log: the roles that somebody thinks about, and what they said of their work. */
export interface Beside {
	roles: readonly LoggedRole[];
	answers: Answers;
	/** What a line can be. */
	work: readonly Pickable[];
	/** What work is called now, by the key under which it was written. */
	now: ReadonlyMap<string, string>;
	/** The keys of work that is no longer there. */
	gone: ReadonlySet<string>;
}

/** Nothing of it, in a handbook without responsibilities. */
export const NOTHING_BESIDE: Beside = { roles: [], answers: {}, work: [], now: new Map(), gone: new Set() };

/** Where the files of that lie, as the page says. */
export interface Places {
	folder?: string;
	keys?: string;
	/** The roles of whoever has not said which they think about. */
	first?: string;
}

/** Loads what is known beside a log; nothing of it where that cannot be loaded. */
export async function loadBeside(notes: Notes, log: Log, { folder, keys = '', first = '' }: Places): Promise<Beside> {
	if (folder === undefined) return NOTHING_BESIDE;
	const kept = inventoryIn(notes);
	const choice = choiceIn(kept);
	const ids = new Set([...(choice?.roles ?? first.split(' ')), choice?.now ?? '']);
	const roles = await loadRoles<LoggedRole>(
		folder,
		[...ids].filter((id) => id !== ''),
	).catch(() => []);
	const work = new Map(
		roles.flatMap((role) =>
			role.work.map((one) => [workKey(one), { key: workKey(one), title: one.title, area: one.area }] as const),
		),
	);
	const { marks } = await carried(kept, new Set(work.keys()), keys);
	const unknown = log.entries.map(({ of }) => of).filter((of) => of !== '' && !work.has(of));
	const found = await nameNow(unknown, keys);
	return { roles, answers: answersIn(marks), work: [...work.values()], ...found };
}

/** What was written of work is kept under the key of then. */
async function nameNow(of: readonly string[], file: string): Promise<Pick<Beside, 'now' | 'gone'>> {
	const all = of.length === 0 ? undefined : await loadKeys(file).catch(() => undefined);
	if (!all) return { now: new Map(), gone: new Set() };
	const marks = Object.fromEntries(of.map((key) => [key, { said: key }]));
	const carriedOver = carryOver({ marks }, { keys: new Set(all.keys), renamed: all.renamed });
	return {
		now: new Map(Object.entries(carriedOver.marks).map(([key, { said }]) => [said ?? key, key])),
		gone: new Set(Object.keys(carriedOver.gone)),
	};
}

/** A log in which work is called what it is called now. */
export const underPresentNames = (log: Log, { now }: Beside): Log => ({
	...log,
	entries: log.entries.map((entry) => ({ ...entry, of: now.get(entry.of) ?? entry.of })),
});
