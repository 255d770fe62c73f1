import { namedHolders } from '../ask/ownership.ts';
import { isAbove } from '../model/layer-of.ts';
import type { Place } from '../model/diagnostic.ts';
import { allEntries, titleOf, type Entry, type Handbook } from '../model/handbook.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { collectionNames } from '../schema/collections.ts';
import { levelInFull } from '../ask/level-names.ts';
import { quote } from '../language/words.ts';

export const entryAgreesWithItself: Rule = {
	id: 'entry-agrees-with-itself',
	summary: 'What one entry says is true together: nobody consults themselves, and nothing is mistaken for itself.',
	severity: 'error',
	*check(handbook) {
		for (const entry of handbook.responsibilities.values()) yield* inResponsibility(handbook, entry);
		for (const level of handbook.levels.values()) yield* inLevel(handbook, level);
		for (const role of handbook.roles.values()) yield* inRole(handbook, role);
		for (const question of handbook.faq.values()) yield* inQuestion(question);
		for (const entry of allEntries(handbook, collectionNames)) yield* inPast(entry);
	},
};

function* inResponsibility(handbook: Handbook, entry: Entry<'responsibilities'>): Iterable<Finding> {
	const { owner, consulted, escalateTo, confusedWith } = entry.data;
	const title = quote(titleOf(entry));
	const held = owner === undefined ? 'shared' : 'owner';
	const holders = namedHolders(entry);
	const heldAt = (role: string) =>
		owner === undefined ? placeOf(entry, 'shared', holders.indexOf(role)) : placeOf(entry, 'owner');
	const answers = owner === undefined ? 'shares' : 'owns';
	for (const [index, role] of consulted.entries()) {
		if (!holders.includes(role)) continue;
		const others = consulted.filter((other) => !holders.includes(other));
		yield inHigherLayer(
			handbook,
			{
				at: placeOf(entry, 'consulted', index),
				message: `${role} ${answers} ${title} and is consulted about it: nobody asks themselves.`,
				hint: `Remove ${role} from \`consulted\`.`,
			},
			{ at: heldAt(role), message: `${role} ${answers} it` },
			`“consulted: [${others.join(', ')}]”`,
		);
	}
	if (owner !== undefined && escalateTo === owner) {
		yield inHigherLayer(
			handbook,
			{
				at: placeOf(entry, 'escalateTo'),
				message: `${owner} owns ${title} and is also who decides when those involved cannot agree.`,
				hint: 'Name another role, or remove the line: the owner decides anyway.',
			},
			{ at: placeOf(entry, held), message: `${owner} owns it` },
			'“escalateTo: role” with another role',
		);
	}
	const itself = confusedWith.indexOf(entry.id);
	if (itself >= 0) {
		yield {
			at: placeOf(entry, 'confusedWith', itself),
			message: `${title} is said to be mistaken for itself.`,
			hint: `Name the other responsibility, or remove ${entry.id}.`,
		};
	}
}

/**
 * A finding about two lines. Where the other line stands in a layer above, that is where something is
 * to be written: files below stay as they are.
 */
function inHigherLayer(
	handbook: Handbook,
	finding: Finding,
	other: { at: Place; message: string },
	line: string,
): Finding {
	if (!isAbove(handbook, other.at, finding.at)) return { ...finding, related: [other] };
	return {
		at: other.at,
		message: finding.message,
		hint: `Add ${line} here: it stands in the file below.`,
		related: [{ at: finding.at, message: 'in the file below' }],
	};
}

/** A ladder that goes on from a level of its own. */
function* inRole({ levels }: Handbook, role: Entry<'roles'>): Iterable<Finding> {
	const trunk = levels.get(role.data.trunk ?? '');
	if (trunk?.data.role !== role.id) return;
	yield {
		at: placeOf(role, 'trunk'),
		message: `The ladder of ${quote(titleOf(role))} is said to go on from ${quote(titleOf(trunk))}, which is a level of its own.`,
		hint: 'Name a level of another role, or remove the line.',
	};
}

function* inLevel(handbook: Handbook, level: Entry<'levels'>): Iterable<Finding> {
	for (const path of takenFromItself(level)) {
		yield {
			at: placeOf(level, ...path),
			message: `${levelInFull(handbook, level)} takes what it asks from itself.`,
			hint: `Name another level, or remove ${level.id}.`,
		};
	}
	for (const [index, id] of level.data.equivalentTo.entries()) {
		const other = handbook.levels.get(id);
		if (other?.data.role !== level.data.role) continue;
		const isItself = id === level.id;
		yield {
			at: placeOf(level, 'equivalentTo', index),
			message: isItself
				? `${levelInFull(handbook, level)} is said to stand on a par with itself.`
				: `${levelInFull(handbook, level)} is said to stand on a par with ${levelInFull(handbook, other)}, which is another rung of the same role.`,
			hint: `Name a level of another role, or remove ${id}.`,
			...(isItself
				? {}
				: { related: [{ at: placeOf(other, 'order'), message: `level ${other.data.order} of the role` }] }),
		};
	}
}

/** The paths at which a level names itself as one that it takes something from. */
function takenFromItself({ id, data: { takes, expectations } }: Entry<'levels'>): (string | number)[][] {
	const own = Object.entries(expectations).flatMap(([axis, { takes: onAxis, statements }]) => [
		{ ids: onAxis, path: ['expectations', axis, 'takes'] },
		...statements.map(({ from }, index) => ({ ids: from, path: ['expectations', axis, 'statements', index, 'from'] })),
	]);
	return [{ ids: takes, path: ['takes'] }, ...own].flatMap(({ ids, path }): (string | number)[][] => {
		if (!Array.isArray(ids)) return ids === id ? [path] : [];
		return ids.includes(id) ? [[...path, ids.indexOf(id)]] : [];
	});
}

function* inQuestion(question: Entry<'faq'>): Iterable<Finding> {
	const index = question.data.related.indexOf(`faq/${question.id}`);
	if (index < 0) return;
	yield {
		at: placeOf(question, 'related', index),
		message: `${quote(titleOf(question))} sends its reader on to itself.`,
		hint: `Remove faq/${question.id}.`,
	};
}

/** What an entry was before, and what it was split off from. */
function* inPast(entry: Entry): Iterable<Finding> {
	const { splitFrom, formerly } = entry.data;
	for (const [index, id] of splitFrom.entries()) {
		if (id !== entry.id && !formerly.includes(id)) continue;
		const wasIt = id !== entry.id;
		yield {
			at: placeOf(entry, 'splitFrom', index),
			message: wasIt
				? `${quote(titleOf(entry))} is said to be split off from “${id}”, and to have been “${id}” itself.`
				: `${quote(titleOf(entry))} is said to be split off from itself.`,
			hint: wasIt
				? 'Keep it in `formerly` where this entry goes on as what it was, in `splitFrom` where another one does.'
				: 'Name the entry that it was a part of, or remove the line.',
			...(wasIt ? { related: [{ at: keyPlaceOf(entry, 'formerly'), message: 'what it was before' }] } : {}),
		};
	}
}
