import { holderOf } from '../schema/kind.ts';
import type { Handbook } from '../model/handbook.ts';
import { idNow, isDone, type Move } from '../model/moves.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { collections } from '../schema/collections.ts';
import { didYouMean } from '../language/suggest.ts';
import { list, quote } from '../language/words.ts';

export const movedEntryExists: Rule = {
	id: 'moved-entry-exists',
	summary: 'You rename and retire only what came with the handbook, and what is to take its place exists.',
	severity: 'error',
	*check(handbook) {
		for (const move of handbook.moves) {
			if (move.known) yield* findFault(handbook, move);
			else yield* findUnknown(handbook, move);
			yield* findStrays(move);
		}
	},
};

/** A line about something that is not there, unless it is an id that an entry had for a while. */
function* findUnknown(handbook: Handbook, { kind, collection, from, to, at, among }: Move): Iterable<Finding> {
	const { singular } = collections[collection];
	const others = handbook.moves.filter((move) => move.collection === collection && move.from !== to);
	const isRetiredSince = handbook.moves.some(
		(move) => move.kind === 'retired' && move.collection === collection && move.from === to,
	);
	if (kind === 'renamed' && to !== null && to !== from && (handbook[collection].has(to) || isRetiredSince)) return;
	const renamed = others.find((move) => move.kind === 'renamed' && move.from === from && isDone(move));
	const before = others.find((move) => move.kind === 'renamed' && move.to === from && move.known);
	if (renamed) {
		yield {
			at,
			message: `${quote(from)} is called ${quote(renamed.to!)} here.`,
			hint: `Write ${quote(renamed.to!)}, or remove one of the two lines.`,
			related: [{ at: renamed.at, message: 'renamed here' }],
		};
	} else if (before && kind === 'renamed') {
		yield {
			at,
			message: `There is no ${singular} ${quote(from)} in the layers below: it is what ${quote(before.from)} is called here.`,
			hint: `Write one line for both: “${before.from}: ${to}”.`,
			related: [{ at: before.at, message: 'renamed here' }],
		};
	} else if (handbook[collection].has(from)) {
		const itself = kind === 'renamed' ? `rename the file to ${to}` : 'remove the file';
		yield {
			at,
			message: `${quote(from)} is a ${singular} of this layer itself; \`${kind}\` is for those of the layers below.`,
			hint: `Remove the line, and ${kind === 'retired' && collection === 'roles' ? 'write “status: retired” into the file' : itself}.`,
		};
	} else {
		yield {
			at,
			message: `No ${singular} ${quote(from)} came with the handbook.`,
			hint:
				didYouMean(from, among) ?? 'Remove the line, or write what the file that came with it is called, without .mdx.',
		};
	}
}

function* findFault(handbook: Handbook, { kind, collection, from, to, toAt, fault }: Move): Iterable<Finding> {
	if (!fault) return;
	const { singular } = collections[collection];
	switch (fault.is) {
		case 'itself':
			yield {
				at: toAt,
				message: `${quote(from)} is ${kind} to itself.`,
				hint: 'Write another name, or remove the line.',
			};
			break;
		case 'no-id': {
			const hint =
				holderOf(from) === ''
					? 'Write lower-case words joined by hyphens.'
					: `Leave it in the folder ${holderOf(from)}/`;
			yield { at: toAt, message: `${quote(to!)} cannot be the new name of ${quote(from)}.`, hint };
			break;
		}
		case 'taken':
			yield { at: toAt, message: `There is a ${singular} ${quote(to!)} already.`, hint: 'Write a name that is free.' };
			break;
		case 'twice':
			yield {
				at: toAt,
				message: `${quote(from)} and ${quote(fault.other)} cannot both become ${quote(to!)}.`,
				hint: 'Rename one of them to something else, or retire it.',
				related: [{ at: fault.at, message: `${quote(fault.other)} becomes it here` }],
			};
			break;
		case 'circle':
			yield {
				at: toAt,
				message: `${list(fault.ids.map(quote))} are retired in favour of each other, in a circle: ${[...fault.ids, from].join(' → ')}.`,
				hint: 'Take out the line of the one that stays, or let another that stays take its place.',
				related: fault.others.map((at) => ({ at, message: 'another line of the circle' })),
			};
			break;
		case 'retired-too':
			yield {
				at: toAt,
				message: `${quote(to!)} is to take the place of ${quote(from)}, and is retired itself.`,
				hint:
					fault.heir === null
						? 'Write one that stays, or null.'
						: `Write ${quote(fault.heir)}, which takes the place of ${quote(to!)}.`,
				related: [{ at: fault.at, message: 'retired here' }],
			};
			break;
		case 'absent': {
			const now = idNow(handbook.moves, collection, to!);
			yield {
				at: toAt,
				message:
					now === to
						? `There is no ${singular} ${quote(to)} to take the place of ${quote(from)}.`
						: `${quote(to!)}, which is to take the place of ${quote(from)}, is called ${quote(now)} here.`,
				hint:
					now === to
						? (didYouMean(to, handbook[collection].keys()) ??
							`Write what its file in ${collection} is called, without .mdx, or “null” where nothing takes its place.`)
						: `Write ${quote(now)}.`,
			};
			break;
		}
		case 'waits':
	}
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
