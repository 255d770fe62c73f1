import { findCircles } from '../ask/circles.ts';
import type { Move, MoveFault } from '../model/moves.ts';
import { holderOf } from '../schema/kind.ts';
import type { CollectionName } from '../schema/collections.ts';
import { ID } from '../schema/reference.ts';

/** A line as far as it is understood: what it says, and whether there is what it speaks of. */
type Line = Pick<Move, 'kind' | 'collection' | 'from' | 'to' | 'at' | 'known' | 'among'>;

/**
 * Finds the lines that cannot be done. None of them is, so that nothing else is found fault with for
 * their sake: what they speak of stays as it is.
 *
 * @param lines what one layer renames, or what it retires
 * @param isThere whether some layer has an id, once the lines before these are done
 */
export function moveFaults<One extends Line>(
	lines: readonly One[],
	isThere: (collection: CollectionName, id: string) => boolean,
): ReadonlyMap<One, MoveFault> {
	const faults = new Map<One, MoveFault>();
	for (const ofOne of Map.groupBy(
		lines.filter(({ known }) => known),
		({ collection }) => collection,
	).values()) {
		for (const line of ofOne) if (line.to === line.from) faults.set(line, { is: 'itself' });
		findRenamed(
			ofOne.filter(({ kind }) => kind === 'renamed'),
			faults,
		);
		findRetired(
			ofOne.filter(({ kind }) => kind === 'retired'),
			faults,
			isThere,
		);
	}
	return faults;
}

function findRenamed<One extends Line>(lines: readonly One[], faults: Map<One, MoveFault>): void {
	const first = new Map<string, One>();
	for (const line of lines) {
		if (faults.has(line)) continue;
		const to = line.to!;
		const other = first.get(to);
		if (!ID.test(to) || holderOf(to) !== holderOf(line.from)) faults.set(line, { is: 'no-id' });
		else if (other) faults.set(line, { is: 'twice', other: other.from, at: other.at });
		else first.set(to, line);
	}
	// Two may change places; whoever waits for a place that is not left waits in vain.
	const byId = new Map(lines.map((line) => [line.from, line]));
	for (let before = -1; before !== faults.size;) {
		before = faults.size;
		for (const line of lines) {
			if (faults.has(line) || !line.among.includes(line.to!)) continue;
			const holder = byId.get(line.to!);
			if (!holder) faults.set(line, { is: 'taken' });
			else if (faults.has(holder)) faults.set(line, { is: 'waits' });
		}
	}
}

function findRetired<One extends Line>(
	lines: readonly One[],
	faults: Map<One, MoveFault>,
	isThere: (collection: CollectionName, id: string) => boolean,
): void {
	const byId = new Map(lines.filter((line) => !faults.has(line)).map((line) => [line.from, line]));
	const steps = new Map([...byId].map(([id, { to }]) => [id, to === null ? [] : [to]]));
	for (const circle of findCircles(steps)) {
		const inOrder = circle
			.map((id) => byId.get(id)!)
			.sort((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
		const [first, ...others] = inOrder;
		const start = circle.indexOf(first!.from);
		faults.set(first!, {
			is: 'circle',
			ids: [...circle.slice(start), ...circle.slice(0, start)],
			others: others.map(({ at }) => at),
		});
		for (const line of others) faults.set(line, { is: 'waits' });
	}
	for (const line of byId.values()) {
		if (faults.has(line) || line.to === null) continue;
		const heir = byId.get(line.to);
		if (heir && faults.get(heir)?.is !== 'circle' && faults.get(heir)?.is !== 'waits') {
			faults.set(line, { is: 'retired-too', heir: heir.to, at: heir.at });
		} else if (!isThere(line.collection, line.to)) faults.set(line, { is: 'absent' });
	}
}
