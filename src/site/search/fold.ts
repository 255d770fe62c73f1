import { PART } from '../../browser/search/parts.ts';
import type { SearchRecord } from '../kind-view/record.ts';

/** A record, and what stands on its page and says no more than its title. */
export interface Folded extends SearchRecord {
	parts: readonly SearchRecord[];
}

/**
 * Puts what says no more than its title into the record of its page: a statement of a level is found as
 * well there, and a large ladder has nearly as many statements as all else together.
 */
export function fold(records: readonly SearchRecord[]): Folded[] {
	const pages = new Map(records.map((record) => [record.address, { ...record, parts: [] as SearchRecord[] }]));
	const pageOf = ({ kind, text, address, aliases, keywords }: SearchRecord) =>
		kind === PART && text === '' && aliases.length + keywords.length === 0
			? pages.get(address.replace(/#.*$/, ''))
			: undefined;
	const rest: Folded[] = [];
	for (const record of records) {
		const page = pageOf(record);
		// Only of a level is it told by its own record where its parts stand.
		if (page?.kind === 'level') page.parts.push(record);
		else rest.push(pages.get(record.address)!);
	}
	return rest;
}
