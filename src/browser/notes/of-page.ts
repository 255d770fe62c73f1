import { handbookRoot } from '../page/handbook-root.ts';
import { tellWhoReads } from '../page/who-reads.ts';
import { openStore, type Store } from './store.ts';

let opened: Promise<Store> | undefined;

/** The notes of the reader of this page, opened once. */
export function notesOfPage(): Promise<Store> {
	return (opened ??= openStore(`handbook ${handbookRoot()}`).then((store) => {
		const tell = () => store.keeping() === 'kept' && tellWhoReads(store.notes().me);
		store.watch(tell);
		tell();
		return store;
	}));
}
