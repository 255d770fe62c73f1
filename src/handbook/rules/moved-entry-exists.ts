import { holderOf } from '../schema/kind.ts';
import { isKnown, type Handbook } from '../model/handbook.ts';
import type { Move } from '../model/moves.ts';
import { ID } from '../schema/reference.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { collections } from '../schema/collections.ts';
import { didYouMean } from '../language/suggest.ts';
import { quote } from '../language/words.ts';

export const movedEntryExists: Rule = {
	id: 'moved-entry-exists',
	summary: 'You rename and retire only what came with the handbook, and what takes its place is there.',
	severity: 'error',
	*check(handbook) {
		for (const move of handbook.moves) yield* findFault(handbook, move);
	},
};

function* findFault(handbook: Handbook, move: Move): Iterable<Finding> {
	const { kind, collection, from, to, at, toAt, among } = move;
	const { singular } = collections[collection];
	// An id that an entry had for a while, between the one below and the one that it has now.
	const isRetiredSince = handbook.moves.some(
		(other) => other.kind === 'retired' && other.collection === collection && other.from === to,
	);
	const hadForAWhile =
		kind === 'renamed' && to !== null && to !== from && (handbook[collection].has(to) || isRetiredSince);
	if (!move.known) {
		if (hadForAWhile) return;
		yield {
			at,
			message: `No ${singular} ${quote(from)} came with the handbook.`,
			hint:
				didYouMean(from, among) ?? 'Remove the line, or write what the file that came with it is called, without .mdx.',
		};
		return;
	}
	if (to === from) {
		yield {
			at: toAt,
			message: `${quote(from)} is ${kind} to itself.`,
			hint: 'Write another name, or remove the line.',
		};
	} else if (kind === 'renamed' && to !== null) {
		const same = handbook.moves.find(
			(other) =>
				other !== move && other.known && other.kind === kind && other.collection === collection && other.to === to,
		);
		if (!ID.test(to) || holderOf(to) !== holderOf(from)) {
			const hint =
				holderOf(from) === ''
					? 'Write lower-case words joined by hyphens.'
					: `Begin it with ${holderOf(from)}/, the folder that it lies in.`;
			yield { at: toAt, message: `${quote(to)} cannot be the new name of ${quote(from)}.`, hint };
		} else if (
			among.includes(to) &&
			!handbook.moves.some((other) => other.collection === collection && other.from === to)
		) {
			yield { at: toAt, message: `There is a ${singular} ${quote(to)} already.`, hint: 'Write a name that is free.' };
		} else if (same) {
			yield {
				at: toAt,
				message: `${quote(from)} and ${quote(same.from)} cannot both become ${quote(to)}.`,
				hint: 'Rename one of them to something else, or retire it.',
			};
		}
	} else if (to !== null && !isKnown(handbook, collection, to)) {
		yield {
			at: toAt,
			message: `There is no ${singular} ${quote(to)} to take the place of ${quote(from)}.`,
			hint:
				didYouMean(to, handbook[collection].keys()) ??
				`Write what its file in ${collection} is called, without .mdx, or “null” where nothing takes its place.`,
		};
	}
	yield* findStrays(move);
}

/** Files that a layer still has under an id that it has itself changed. */
function* findStrays({ kind, from, to, at, strays }: Move): Iterable<Finding> {
	for (const file of strays) {
		const related = [{ at, message: `${kind} here` }];
		const place = { file, line: 1, column: 1 };
		yield kind === 'renamed'
			? {
					at: place,
					message: `This file has the old name: ${quote(from)} is called ${quote(to!)} here.`,
					hint: `Rename it, or its folder: ${quote(to!)} in the place of ${quote(from)}.`,
					related,
				}
			: {
					at: place,
					severity: 'warning',
					message: `This file is shown nowhere: ${quote(from)} is retired.`,
					hint: 'Remove the file, or the line that retires it.',
					related,
				};
	}
}
