import GithubSlugger, { slug } from 'github-slugger';
import { isPersonsName } from '../../handbook/language/given-names.ts';
import type { Draft, Node } from './node.ts';
import { headsOfPeople } from './people-names.ts';

/** Fields by which records are known, the most telling first. */
const NAMING = ['id', 'key', 'slug', 'path', 'name', 'title', 'level', 'label'];

/** A name is short; a longer text is one that somebody will reword. */
const LONGEST = 60;

/** Parts of pages that are texts: they are counted, not named. */
const COUNTED = new Set(['text', 'bullet', 'number', 'quote', 'code', 'table', 'row', 'item']);

const NOBODY: ReadonlySet<string> = new Set();

/**
 * A tree with a key for each node: by name where it has one, else by its number among those of its kind.
 *
 * @param people names over columns that are in no key
 */
export function withKeys(draft: Draft, key = '', people = NOBODY): Node {
	const hidden = draft.is === 'table' ? headsOfPeople(draft) : people;
	const slugger = new GithubSlugger();
	const counts = new Map<string, number>();
	const children = draft.children.map((child) => {
		const number = (counts.get(child.is) ?? 0) + 1;
		counts.set(child.is, number);
		// A slugger numbers what would be called the same.
		const isHidden = child.is === 'column' && hidden.has(child.name?.plain ?? '');
		const name = isHidden ? undefined : nameOf(child);
		return withKeys(child, join(key, child, slugger.slug(name ?? `${child.is}-${number}`)), hidden);
	});
	return { ...draft, key, children };
}

function nameOf({ is, name, children }: Draft): string | undefined {
	if (is === 'file' || is === 'folder') return name!.plain;
	if (!COUNTED.has(is)) return slug(name === undefined ? is : name.plain) || undefined;
	if (is !== 'item') return undefined;
	const found = NAMING.map((field) => children.find((child) => child.is === field)?.text?.plain ?? '');
	// Keys are kept from one import to the next, and the names of people are not.
	return found.find((text) => text !== '' && text.length <= LONGEST && slug(text) !== '' && !isPersonsName(text));
}

function join(parent: string, { is, name }: Draft, part: string): string {
	if (is === 'file' || is === 'folder')
		return [parent, name!.plain].filter(Boolean).join('/') + (is === 'file' ? '#' : '');
	return parent === '' || parent.endsWith('#') ? parent + part : `${parent}/${part}`;
}
