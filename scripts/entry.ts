import { nameFile } from '../src/handbook/load/file-name.ts';
import { collectionNames, kindOf, type CollectionName } from '../src/handbook/schema/collections.ts';
import { ID } from '../src/handbook/schema/reference.ts';
import { didYouMean } from '../src/handbook/language/suggest.ts';
import { wrongUsage } from './usage.ts';

/** What a kind of entry may be called on the command line: its folder, or one of them. */
const kinds = new Map<string, CollectionName>(
	collectionNames.flatMap((name) => [
		[name, name],
		[kindOf(name).word ?? kindOf(name).singular, name],
	]),
);

/** The kinds of entry, as words for a help text. */
export const kindsInWords = [...kinds.keys()].filter((kind) => !collectionNames.some((name) => name === kind));

/** The collection that a word on the command line names; ends with 2 where it names none. */
export function collectionNamed(kind: string, help: string): CollectionName {
	const collection = kinds.get(kind);
	if (collection !== undefined) return collection;
	return wrongUsage(
		kind ? `“${kind}” is no kind of entry. ${didYouMean(kind, kinds.keys()) ?? ''}`.trim() : 'Which kind of entry?',
		help,
	);
}

/** An id on the command line that a file may have; ends with 2 where none may. */
export function freshId(collection: CollectionName, id: string, help: string): string {
	const { singular, within } = kindOf(collection);
	if (!ID.test(id) || id.split('/').length !== (within === undefined ? 1 : 2)) {
		const wanted = within === undefined ? 'name' : 'folder/name';
		wrongUsage(`The id of a ${singular} is ${wanted}, in lower-case words joined by hyphens; found “${id}”.`, help);
	}
	const [wrong] = nameFile(`${collection}/${id}.mdx`, '').faults;
	return wrong ? wrongUsage(`${wrong.message} ${wrong.hint}`, help) : id;
}

/** An id on the command line of an entry that there is; ends with 2 where there is none. */
export function knownId(collection: CollectionName, id: string, known: Iterable<string>, help: string): string {
	const ids = [...known];
	if (ids.includes(id)) return id;
	const { singular } = kindOf(collection);
	const hint =
		didYouMean(id, ids) ?? (ids.length === 0 ? 'There is none.' : `There are ${ids.slice(0, 12).join(', ')}.`);
	return wrongUsage(id === '' ? `Which ${singular}?` : `There is no ${singular} “${id}”. ${hint}`, help);
}
