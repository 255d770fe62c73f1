import { allEntries, type Handbook } from '../model/handbook.ts';
import { takesAn } from '../language/word-forms.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';

/** An id that is to become another. */
export interface Renaming {
	collection: CollectionName;
	from: string;
	to: string;
}

/**
 * The ids that are made of the name of a role, with the ids that they get when it is renamed:
 * `a-day-as-a-tech-lead`, `developer-to-tech-lead`. An id that holds the longer name of another role,
 * `tech-lead-manager`, is left alone. What lies in a folder goes with its folder.
 */
export function idsWith(handbook: Handbook, from: string, to: string): Renaming[] {
	const longer = [...handbook.roles.keys()].filter((id) => id !== from && joined(id).includes(joined(from)));
	return [...allEntries(handbook, collectionNames)].flatMap(({ collection, id }) => {
		if (kindOf(collection).within !== undefined || (collection === 'roles' && id !== from)) return [];
		const now = replaced(id, from, to, longer);
		return now === id ? [] : [{ collection, from: id, to: now }];
	});
}

/** With a hyphen at either end, so that whole words are found. */
const joined = (id: string) => `-${id}-`;

function replaced(id: string, from: string, to: string, longer: readonly string[]): string {
	// Longer names are put out of the way while the name in them is looked for.
	const hidden = longer.reduce((text, name, index) => text.replaceAll(joined(name), `-\0${index}-`), joined(id));
	// The article before a name is part of such an id: a-day-as-an-engineering-manager.
	const article = takesAn(to.replaceAll('-', ' ')) ? 'an' : 'a';
	let renamed = hidden
		.replaceAll(new RegExp(`-an?${joined(from)}`, 'g'), `-${article}${joined(to)}`)
		.replaceAll(joined(from), joined(to));
	longer.forEach((name, index) => (renamed = renamed.replaceAll(`-\0${index}-`, joined(name))));
	return renamed.slice(1, -1);
}
