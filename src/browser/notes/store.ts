import { openDatabase, type Database } from './database.ts';
import { areEmpty, NO_NOTES, type Notes } from './notes.ts';
import { readNotes } from './read-notes.ts';

/**
 * Whether what a reader fills in is kept: in the browser; not at all, since it keeps nothing; not all
 * of it, since there is no room; or not, since what lies there is of another release and stays as it is.
 */
export type Keeping = 'kept' | 'refused' | 'full' | 'other release';

/** What a reader keeps, as one page has it. */
export interface Store {
	notes: () => Notes;
	keeping: () => Keeping;
	/** Changes the notes, those that are kept at that moment: another page may have changed them. */
	change: (change: (notes: Notes) => Notes) => Promise<void>;
	/** Calls whenever the notes or how they are kept have changed, here or in another page. */
	watch: (look: () => void) => void;
}

/**
 * Opens what the reader keeps in this browser. Where it keeps nothing the notes live as long as the page.
 *
 * @param name of the project: another one on the same host has its own
 */
export async function openStore(name: string): Promise<Store> {
	const database = await openDatabase(name).catch(() => undefined);
	const looks = new Set<() => void>();
	const channel = new BroadcastChannel(name);
	let now: Notes = NO_NOTES;
	let keeping: Keeping = database ? 'kept' : 'refused';

	function take(value: unknown): void {
		const read = value === undefined ? NO_NOTES : readNotes(value);
		if ('why' in read) keeping = 'other release';
		else now = read;
	}

	async function again(): Promise<void> {
		await database?.read().then(take, () => (keeping = 'refused'));
		for (const look of looks) look();
	}

	async function change(make: (notes: Notes) => Notes): Promise<void> {
		if (database && keeping !== 'other release') await keep(database, make);
		else now = make(now);
		for (const look of looks) look();
	}

	async function keep(into: Database, make: (notes: Notes) => Notes): Promise<void> {
		// What could not be kept before is not lost to the next change.
		const isBehind = keeping !== 'kept';
		let isMade = false;
		try {
			await into.change((value) => {
				if (!isBehind) take(value);
				now = make(now);
				isMade = true;
				if (keeping === 'other release') return value;
				return areEmpty(now) ? undefined : now;
			});
			if (keeping !== 'other release') keeping = 'kept';
			channel.postMessage('changed');
		} catch (error) {
			if (!isMade) now = make(now);
			keeping = isFull(error) ? 'full' : 'refused';
		}
	}

	channel.addEventListener('message', () => void again());
	await again();
	return { notes: () => now, keeping: () => keeping, change, watch: (look) => void looks.add(look) };
}

const isFull = (error: unknown) => error instanceof DOMException && error.name === 'QuotaExceededError';
