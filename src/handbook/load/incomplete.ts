import { suggest } from '../language/suggest.ts';
import { list, quote } from '../language/words.ts';
import { collectionNames, collections, kindOf, type CollectionName } from '../schema/collections.ts';
import { commentFault } from '../source/comments.ts';
import { fault, type Fault } from '../source/fault.ts';
import { start, type Layer } from './layer.ts';

/**
 * What is more likely than that somebody forgot a field: that all of them are behind a #, or that a
 * file is to lie over one of a layer below and has not quite its name.
 *
 * @param missing the fields that are missing
 * @returns nothing where it is the likeliest that they were forgotten
 */
export function whenIncomplete(
	collection: CollectionName,
	id: string,
	layers: readonly Layer[],
	missing: readonly string[],
): Fault | undefined {
	const lowest = layers.findIndex(({ entries }) => entries[collection].has(id));
	const part = layers[lowest]!.entries[collection].get(id)!;
	if (part.isCommented) return commentFault(part.file, part.body.text === '' ? 'this file' : 'the front matter');
	const below = layers.slice(0, lowest);
	const meant = below.length === 0 ? undefined : meantFor(collection, id, below);
	if (meant === undefined) return undefined;
	const { singular } = collections[collection];
	const fields = missing.map((key) => `“${key}: …”`);
	return fault(
		'fields-are-right',
		start(part.file),
		`There is no ${singular} ${quote(id)} in the layers below, so this file begins a new one, and lacks ${list(missing.map(quote))}.`,
		`Did you mean ${quote(meant)}? Then rename the file. For a new ${singular}, add ${list(fields)}.`,
	);
}

/**
 * The same of a file that lacks nothing, since a title is all that it must have, and of which nothing
 * else is said anywhere: it was hardly begun as an entry of its own.
 *
 * @returns nothing where it is the likeliest that a new entry is meant
 */
export function whenOnlyNamed(collection: CollectionName, id: string, layers: readonly Layer[]): Fault | undefined {
	const lowest = layers.findIndex(({ entries }) => entries[collection].has(id));
	const { file, value, body } = layers[lowest]!.entries[collection].get(id)!;
	const { singular, title } = kindOf(collection);
	if (lowest === 0 || body.text !== '' || Object.keys(value).some((key) => key !== title)) return undefined;
	const meant = meantFor(collection, id, layers.slice(0, lowest));
	if (meant === undefined || isSpokenOf(id, file, layers.slice(lowest))) return undefined;
	return fault(
		'fields-are-right',
		start(file),
		`There is no ${singular} ${quote(id)} in the layers below, so this file begins a new one, and says nothing but its title.`,
		`Did you mean ${quote(meant)}? Then rename the file. Of a new ${singular}, say more.`,
	);
}

/** Whether another file of some layers lies in the folder of an id, or names it. */
const isSpokenOf = (id: string, file: string, layers: readonly Layer[]) =>
	layers.some(({ entries }) =>
		collectionNames.some((name) =>
			[...entries[name]].some(
				([other, part]) =>
					part.file !== file && (other.startsWith(`${id}/`) || JSON.stringify(part.value).includes(`"${id}"`)),
			),
		),
	);

/** The entry below that a file was most likely to lie over: one with a near id, a former one, or one of another folder. */
function meantFor(collection: CollectionName, id: string, below: readonly Layer[]): string | undefined {
	const ids = (name: CollectionName) => below.flatMap(({ entries }) => [...entries[name].keys()]);
	const formerly = below
		.flatMap(({ entries }) => [...entries[collection]])
		.find(([, { value }]) => Array.isArray(value.formerly) && value.formerly.includes(id));
	const other = collectionNames.find((name) => name !== collection && ids(name).includes(id));
	return formerly?.[0] ?? suggest(id, ids(collection)) ?? (other && `${other}/${id}`);
}
