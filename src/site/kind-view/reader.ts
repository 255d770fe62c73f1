import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { proseOf, type ProsePart } from '../../handbook/model/prose.ts';
import { saidBy } from '../prose/said-by.ts';
import { asSentences } from './record.ts';

/** What records are made with: the handbook, and its bodies as they read on a page. */
export interface Reader {
	handbook: PublicHandbook;
	/** The body of an entry, heading by heading. */
	partsOf: (entry: Entry) => ProsePart[];
	/** The body of an entry from end to end. */
	proseOf: (entry: Entry) => string;
	/** The body of an entry up to its first heading; what follows has records of its own. */
	leadOf: (entry: Entry) => string;
	/** What a role is called; its id where it has no entry. */
	roleTitle: (id: string) => string;
	/** The areas of some responsibilities, each once. */
	areasOf: (responsibilities: readonly string[]) => string[];
}

/** Reads the bodies of a handbook as a page shows them. */
export function readerOf(handbook: PublicHandbook): Reader {
	const roleTitle = (id: string) => handbook.roles.get(id)?.data.title ?? id;
	const said = saidBy(handbook);
	const read = new Map<Entry, ProsePart[]>();
	const partsOf = (entry: Entry) => {
		const known = read.get(entry) ?? proseOf(entry.body, said);
		read.set(entry, known);
		return known;
	};
	return {
		handbook,
		partsOf,
		proseOf: (entry) => asSentences(...partsOf(entry).flatMap(({ heading, text }) => [heading?.text, text])),
		leadOf: (entry) => partsOf(entry)[0]?.text ?? '',
		roleTitle,
		areasOf: (responsibilities) => [
			...new Set(responsibilities.flatMap((id) => handbook.responsibilities.get(id)?.data.area ?? [])),
		],
	};
}
