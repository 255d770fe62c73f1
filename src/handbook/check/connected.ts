import { addressOf } from '../addresses/addresses.ts';
import { showTarget, targetOf } from '../addresses/links.ts';
import { nodesOfType } from '../model/body.ts';
import { allEntries, entryAt, type Entry, type Handbook } from '../model/handbook.ts';
import { hangsOn, type Move } from '../model/moves.ts';
import { referencesOf } from '../model/references.ts';
import { remembered } from '../model/remembered.ts';
import { collectionNames, kindOf, type CollectionName } from '../schema/collections.ts';
import { holderOf } from '../schema/kind.ts';

/**
 * The line from which it can come that fault is found with an entry: it speaks of what the entry names,
 * or is named by; or else of what these name in turn.
 *
 * @param below the handbook as it was before
 * @param others entries that the same finding speaks of
 */
export function connectedMove(
	below: Handbook,
	entry: Entry,
	moves: readonly Move[],
	others: readonly Entry[],
): Move | undefined {
	const named = namesOf(below);
	const near = [entry, ...lyingIn(below, entry), ...others];
	const further = [...new Set(near.flatMap((one) => [...(named.get(keyOf(one)) ?? [])]))].flatMap(
		(key) => byKey(below).get(key) ?? [],
	);
	const touches = (move: Move, mine: readonly Entry[]) => {
		const gone = new Set(goneWith(below, move).map(keyOf));
		const goneNames = new Set([...gone].flatMap((key) => [...(named.get(key) ?? [])]));
		return mine.some((one) => {
			const key = keyOf(one);
			return gone.has(key) || goneNames.has(key) || !gone.isDisjointFrom(named.get(key) ?? new Set());
		});
	};
	return moves.find((move) => touches(move, near)) ?? moves.find((move) => touches(move, further));
}

const keyOf = ({ collection, id }: Entry) => `${collection}/${id}`;

const byKey = remembered(
	(below) => new Map([...allEntries(below, collectionNames)].map((entry) => [keyOf(entry), entry])),
);

/** What each entry names, both by key. */
const namesOf = remembered(
	(below): ReadonlyMap<string, ReadonlySet<string>> =>
		new Map(
			[...allEntries(below, collectionNames)].map((entry) => [
				keyOf(entry),
				new Set([
					...[...referencesOf(entry)].map(({ to, id }) => (to === 'any' ? id : `${to}/${id}`)),
					...linkedFrom(below, entry),
				]),
			]),
		),
);

/** What the links of a body lead to. */
const linkedFrom = (below: Handbook, entry: Entry) =>
	nodesOfType(entry.body, 'link').flatMap(({ url }) => {
		const target = targetOf(entry, url);
		if (!target) return [];
		return [byAddress(below).get(showTarget(target)), byAddress(below).get(target.path)].flatMap((key) => key ?? []);
	});

const byAddress = remembered(
	(below) => new Map([...allEntries(below, collectionNames)].map((entry) => [addressOf(entry), keyOf(entry)])),
);

/** What is moved, what lies in it, and what is about it alone if it is a retired role. */
function goneWith(below: Handbook, move: Move): Entry[] {
	const isAbout = ({ collection, data }: Entry) =>
		move.kind === 'retired' &&
		move.collection === 'roles' &&
		kindOf(collection).about?.some((field) => (data as Record<string, unknown>)[field] === move.from) === true;
	const moved = entryAt(below, move.collection, move.from);
	const others = [...allEntries(below, collectionNames)].filter(
		(entry) => isAbout(entry) || (entry.collection !== move.collection && hangsOn(move, entry.collection, entry.id)),
	);
	return moved ? [moved, ...others] : others;
}

function lyingIn(below: Handbook, { collection, id }: Entry): Entry[] {
	const within: CollectionName[] = collectionNames.filter((name) => kindOf(name).within === collection);
	return [...allEntries(below, within)].filter((entry) => holderOf(entry.id) === id);
}
