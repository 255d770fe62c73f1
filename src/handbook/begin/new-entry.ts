import { takenNames } from '../addresses/addresses.ts';
import { hangsOn } from '../model/moves.ts';
import type { Handbook } from '../model/handbook.ts';
import { collections } from '../schema/collections.ts';
import type { CollectionName } from '../schema/names.ts';

/** What stands in the way of a new entry with an id, in a sentence; nothing where nothing does. */
export function whatIsMissing(handbook: Handbook, collection: CollectionName, id: string): string | undefined {
	const { singular } = collections[collection];
	const gone = handbook.moves.find((move) => move.known && hangsOn(move, collection, id));
	if (gone && !handbook[collection].has(id)) {
		const now = gone.kind === 'renamed' ? `is called ${gone.to} here` : 'is retired';
		return `The ${collections[gone.collection].singular} ${gone.from} ${now} (${gone.at.file}:${gone.at.line}): a file of that name would say nothing to anybody.`;
	}
	const [folder = ''] = id.split('/');
	if (collection === 'levels' && !handbook.roles.has(folder)) return `There is no role “${folder}”: begin it first.`;
	if (collection === 'steps' && !handbook.transitions.has(folder))
		return `There is no transition “${folder}”: begin it first.`;
	if (collection === 'pages' && takenNames.includes(id)) return `The address /${id}/ is taken: choose another id.`;
	const needsRole: readonly CollectionName[] = ['responsibilities', 'teams', 'stories'];
	if (needsRole.includes(collection) && handbook.roles.size === 0)
		return `A ${singular} needs a role: begin one first.`;
	if (collection === 'transitions' && handbook.roles.size < 2) return 'A transition needs two roles: begin them first.';
	return undefined;
}
