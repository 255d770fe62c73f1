import { idBefore } from '../model/moves.ts';
import {
	address,
	addressOf,
	compareAddress,
	hasPage,
	heldAddress,
	listAddress,
	matrixAddress,
	rubricAddress,
} from './addresses.ts';
import { allAddresses } from './all-addresses.ts';
import { allEntries, type Handbook } from '../model/handbook.ts';
import { ladders } from '../ask/ladder.ts';
import { matrices } from '../ask/matrix.ts';
import { comparedPairs } from '../ask/pairs.ts';
import { heldParts } from '../lists/of-responsibilities.ts';
import { collectionNames } from '../schema/collections.ts';

/**
 * Where the pages of renamed entries were, and where they are now: the entry's own page, and those
 * whose address is made of its id. A page that is there goes before one that was.
 *
 * @returns new address by old, both from the root of the handbook, without the base path
 */
export function redirects(handbook: Handbook): Map<string, string> {
	const found = new Map<string, string>();
	for (const entry of allEntries(handbook, collectionNames)) {
		// A browser never asks for an anchor on the page of something else.
		if (!hasPage(entry.collection)) continue;
		for (const id of entry.data.formerly)
			found.set(address(entry.collection, idBefore(entry.id, id)), addressOf(entry));
	}
	const [withLevels, withMatrix] = [ladders(handbook), matrices(handbook)];
	for (const role of handbook.roles.values()) {
		// A role that has no levels has neither rubric nor matrix.
		const rubric = withLevels.has(role.id) ? rubricAddress(role.id) : addressOf(role);
		const matrix = withMatrix.has(role.id) ? matrixAddress(role.id) : addressOf(role);
		for (const id of role.data.formerly) {
			found.set(rubricAddress(id), rubric).set(matrixAddress(id), matrix);
			if (heldParts(handbook).has(role.id)) found.set(heldAddress(id), heldAddress(role.id));
		}
	}
	for (const level of handbook.levels.values()) {
		const { role, order } = level.data;
		for (const id of idsBefore(handbook, role)) found.set(`/levels/${id}/${order}/`, addressOf(level));
	}
	for (const [a, b] of comparedPairs(handbook)) {
		for (const first of [a.id, ...a.data.formerly]) {
			for (const second of [b.id, ...b.data.formerly])
				found.set(compareAddress(first, second), compareAddress(a.id, b.id));
		}
	}
	const living = allAddresses(handbook, []);
	for (const [old, now] of handbook.moved) if (!old.includes('#')) found.set(old, now);
	// Where there are no levels, competencies alone stood on their page.
	found.set(listAddress('levels'), listAddress('axes'));
	return new Map([...found].filter(([old, now]) => !living.has(old) && living.has(now.split('#')[0]!)));
}

const idsBefore = (handbook: Handbook, role: string) => handbook.roles.get(role)?.data.formerly ?? [];
