/** The one place of the database in which the one object lies. */
const PLACE = 'notes';

/** A database with one value in it, which whoever has the page open shares. */
export interface Database {
	read: () => Promise<unknown>;
	/**
	 * Changes the value: it is read and written in one step, which no other page comes between.
	 *
	 * @param change from the value that is there to the one that is written; none deletes it
	 * @throws what the browser says where it cannot write
	 */
	change: (change: (value: unknown) => unknown) => Promise<unknown>;
}

/**
 * A database of this browser, which is made only when something is written into it: whoever looks at a page
 * and writes nothing leaves nothing.
 *
 * @throws what the browser says where it keeps none, as in some private windows
 */
export async function openDatabase(name: string): Promise<Database> {
	let opened = (await isThere(name)) ? await open(name) : undefined;
	return {
		async read() {
			opened ??= (await isThere(name)) ? await open(name) : undefined;
			return opened && done(opened.transaction(PLACE).objectStore(PLACE).get(PLACE) as IDBRequest<unknown>);
		},
		async change(change) {
			opened ??= await open(name);
			const transaction = opened.transaction(PLACE, 'readwrite');
			const store = transaction.objectStore(PLACE);
			const ended = new Promise<void>((resolve, reject) => {
				transaction.addEventListener('complete', () => resolve());
				transaction.addEventListener('abort', () => reject(transaction.error ?? new DOMException()));
			});
			ended.catch(() => {});
			const next = change(await done(store.get(PLACE) as IDBRequest<unknown>));
			if (next === undefined) store.delete(PLACE);
			else store.put(next, PLACE);
			await ended;
			return next;
		},
	};
}

/** Whether a database is there already. */
const isThere = async (name: string) => (await indexedDB.databases()).some((known) => known.name === name);

async function open(name: string): Promise<IDBDatabase> {
	const opening = indexedDB.open(name, 1);
	opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(PLACE));
	const database = await done(opening);
	// Another page may delete it, or have a newer form of it.
	database.addEventListener('versionchange', () => database.close());
	return database;
}

const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
	new Promise((resolve, reject) => {
		request.addEventListener('success', () => resolve(request.result));
		request.addEventListener('error', () => reject(request.error ?? new DOMException()));
	});
