import type { Kind } from '../../browser/search/kinds.ts';
import { plainOf } from '../../handbook/source/field-text.ts';

/** One thing that can be pointed at, as the search knows it. */
export interface SearchRecord {
	kind: Kind;
	/** From the root of the handbook, with its anchor, without the base path. */
	address: string;
	title: string;
	/** Other names for it. */
	aliases: readonly string[];
	/** Other words by which somebody might look for it. */
	keywords: readonly string[];
	/** Questions that it answers, as people type them. */
	asked: readonly string[];
	/** What it says, as plain text. */
	text: string;
	/** Where it stands, widest first: `['Tech lead', 'Level 4']`. */
	where: readonly string[];
	/** Words about the page that it is a part of, by which somebody might look for the part. */
	about: readonly string[];
	/** The ids of the roles that answer for it or that it is about. */
	roles: readonly string[];
	/** Of a responsibility, whether one role owns it or several share it. */
	held?: 'owned' | 'shared';
	/** The ids of the areas of work that it belongs to. */
	areas: readonly string[];
}

/** A record with what most have nothing to say about left empty. */
export function record(
	given: Pick<SearchRecord, 'kind' | 'address' | 'title' | 'text'> & Partial<SearchRecord>,
): SearchRecord {
	return { aliases: [], keywords: [], asked: [], where: [], about: [], roles: [], areas: [], ...given };
}

/** Texts of the front matter one after the other, without any marks. */
export const said = (...texts: (string | undefined)[]): string =>
	asSentences(...texts.map((text) => text && plainOf(text)));

/** Texts one after the other, each ending as a sentence does. */
export function asSentences(...texts: (string | undefined)[]): string {
	return texts
		.map((text) => text?.replace(/\s+/g, ' ').trim() ?? '')
		.filter((text) => text !== '')
		.map((text) => (/[.!?:…][”’)]?$/.test(text) ? text : `${text}.`))
		.join(' ');
}
