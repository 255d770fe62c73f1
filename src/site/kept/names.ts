import { sentences } from './sentences.ts';

/** Something that a browser keeps, as its reader is told of it. */
interface KeptThing {
	what: string;
	place: string;
	/** The name that it lies under. */
	name: string;
	long: string;
}

/**
 * All that scripts of ours keep in a browser.
 *
 * @param base the base path of the site, which stands in the names, so that two handbooks on one host stay apart
 */
export const keptThings = (base: string): KeptThing[] => [
	{ what: sentences.theme, place: sentences.local, name: 'starlight-theme', long: sentences.untilCleared },
	{ what: sentences.notes, place: sentences.indexed, name: `handbook ${base}`, long: sentences.untilDeleted },
	{ what: sentences.me, place: sentences.local, name: `handbook ${base} me`, long: sentences.untilDeleted },
	{ what: sentences.own, place: sentences.local, name: `handbook ${base} assessments`, long: sentences.untilGone },
];
