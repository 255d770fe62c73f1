import { suggest } from '../language/suggest.ts';
import { list, quote } from '../language/words.ts';
import { collectionNames, collections, type CollectionName } from '../schema/collections.ts';
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

/** The entry below that a file was most likely to lie over: one with a near id, a former one, or one of another folder. */
function meantFor(collection: CollectionName, id: string, below: readonly Layer[]): string | undefined {
	const ids = (name: CollectionName) => below.flatMap(({ entries }) => [...entries[name].keys()]);
	const formerly = below
		.flatMap(({ entries }) => [...entries[collection]])
		.find(([, { value }]) => Array.isArray(value.formerly) && value.formerly.includes(id));
	const other = collectionNames.find((name) => name !== collection && ids(name).includes(id));
	return formerly?.[0] ?? suggest(id, ids(collection)) ?? (other && `${other}/${id}`);
}
