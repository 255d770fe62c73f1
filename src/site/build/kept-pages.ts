import type { Reads } from '../../handbook/model/reads.ts';
import { openKept } from '../../workplace/kept.ts';
import type { PackedText } from '../data/text/packed-text.ts';
import { digesting, sharing } from './reads-of-pages.ts';

/** A page as it was made. */
export interface KeptPage {
	bytes: Uint8Array;
	/** What it says as text, if it is a page to be read. */
	text: PackedText | undefined;
}

/** The pages of an earlier build, as far as they are still what a build would make. */
export interface KeptPages {
	/** A page, if all that was read for it is as it was. */
	get: (file: string) => KeptPage | undefined;
	/** Keeps a page that was made anew, and what was read for it. */
	set: (file: string, reads: Reads, page: KeptPage) => void;
	/** Ends the build: pages that were neither got nor set go. */
	close: () => void;
}

/** What was read for each page, under one key, so that what many pages have read is kept once. */
const READS = '';

/**
 * Opens what an earlier build has kept of its pages.
 *
 * @param madeBy a digest of what every page depends on: our code, the settings, which entries there are
 * @param parts the digest of each part of the handbook that can be read, by its name
 */
export function openKeptPages(madeBy: string, parts: ReadonlyMap<string, string>): KeptPages {
	const kept = openKept('pages', madeBy);
	const known = (kept.get(READS) ?? new Map()) as ReadonlyMap<string, Reads>;
	const digestOfReads = digesting(parts);
	const shared = sharing();
	const next = new Map<string, Reads>();
	let isSame = true;
	const keyOf = (file: string, reads: Reads) => `${file} ${digestOfReads(reads)}`;
	return {
		get(file) {
			const reads = known.get(file);
			const page = reads && (kept.get(keyOf(file, reads)) as KeptPage | undefined);
			if (!page) return undefined;
			next.set(file, reads);
			// Bytes that were kept are a piece of all that was read from the file with them.
			return { ...page, text: page.text?.slice() };
		},
		set(file, all, page) {
			isSame = false;
			const reads = shared(all);
			next.set(file, reads);
			kept.set(keyOf(file, reads), page);
		},
		close() {
			if (!isSame || next.size < known.size)
				kept.set(READS, new Map([...next].map(([file, reads]) => [file, shared(reads)])));
			kept.close();
		},
	};
}
