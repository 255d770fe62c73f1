import { address, takenNames } from '../addresses/addresses.ts';
import { hangsOn, isDone } from '../model/moves.ts';
import type { Handbook } from '../model/handbook.ts';
import { collectionNames, collections, kindOf, type CollectionName } from '../schema/collections.ts';
import { holderOf } from '../schema/kind.ts';

/** What stands in the way of a new entry with an id, in a sentence; nothing where nothing does. */
export function whatIsMissing(handbook: Handbook, collection: CollectionName, id: string): string | undefined {
	const { singular } = collections[collection];
	const gone = handbook.moves.find((move) => isDone(move) && hangsOn(move, collection, id));
	if (gone && !handbook[collection].has(id)) {
		const now = gone.kind === 'renamed' ? `is called ${gone.to} here` : 'is retired';
		return `The ${collections[gone.collection].singular} ${gone.from} ${now} (${gone.at.file}:${gone.at.line}): a file of that name would say nothing to anybody.`;
	}
	const within = kindOf(collection).within as CollectionName | undefined;
	if (within !== undefined && !handbook[within].has(holderOf(id)))
		return `There is no ${collections[within].singular} “${holderOf(id)}”: begin it first.`;
	if (takenNames(collection).includes(id)) return `The address ${address(collection, id)} is taken: choose another id.`;
	for (const name of collectionNames) {
		const number = kindOf(collection).needs?.[name] ?? 0;
		if (handbook[name].size >= number) continue;
		const { singular: one, plural: many } = collections[name];
		return `A ${singular} needs ${number === 1 ? `a ${one}: begin one` : `two ${many}: begin them`} first.`;
	}
	return undefined;
}
