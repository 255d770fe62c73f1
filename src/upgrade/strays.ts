import { movedId, type IdMap } from '../handbook/model/moves.ts';
import { list } from '../handbook/language/words.ts';
import { eachPart, idsIn, type Parts } from './layer-texts.ts';

/**
 * What upstream split of the entries that the organisation has a file over.
 *
 * @param before what upstream’s layer said, and `now` what it says, both under the organisation’s ids
 * @param ids what the ids that upstream writes are in the organisation’s layer
 */
export function splits(org: Parts, before: Parts, now: Parts, ids: IdMap): string[] {
	const parts = new Map<string, string[]>();
	for (const { collection, id, part } of eachPart(now)) {
		if (before[collection].has(id)) continue;
		for (const from of idsIn(id, part, 'splitFrom')) {
			const file = org[collection].get(movedId(ids, collection, from) ?? from)?.file;
			if (file !== undefined) parts.set(file, [...(parts.get(file) ?? []), id]);
		}
	}
	return [...parts].map(
		([file, made]) =>
			`${file}: upstream split this entry, and ${list(made)} came out of it. Look whether what you say still belongs here.`,
	);
}

/** Files of the organisation that lay over an entry which is gone. */
export function orphans(org: Parts, before: Parts, now: Parts): string[] {
	return [...eachPart(org)]
		.filter(({ collection, id }) => before[collection].has(id) && !now[collection].has(id))
		.map(
			({ part }) =>
				`${part.file} lay over an entry that upstream no longer has. Write into it what is missing, or remove it.`,
		);
}

/** Entries of the organisation’s own whose id upstream has now taken for one of its own. */
export function collisions(org: Parts, before: Parts, now: Parts): string[] {
	return [...eachPart(org)]
		.filter(({ collection, id }) => !before[collection].has(id) && now[collection].has(id))
		.map(
			({ part }) =>
				`${part.file} was an entry of yours alone, and now lies over one of upstream’s. Keep it so, or rename it.`,
		);
}
