import { CONCERNS, type Concern } from '../table/statements.ts';
import { ensureThing } from './enter-thing.ts';
import { wordsIn } from './fields.ts';
import type { Part, Reading } from './reading.ts';

/** What signs in a table of owners mean where nobody says otherwise; a sign that is none of these is told. */
const MARKS: Readonly<Record<string, Concern | 'nothing'>> = {
	...Object.fromEntries(CONCERNS.map((concern) => [concern, concern])),
	r: 'owner',
	a: 'owner',
	'a/r': 'owner',
	'r/a': 'owner',
	x: 'owner',
	'✓': 'owner',
	'✔': 'owner',
	'✅': 'owner',
	yes: 'owner',
	shared: 'owner',
	c: 'consulted',
	i: 'informed',
	no: 'nothing',
	'-': 'nothing',
	'–': 'nothing',
};

/** Takes a part of the source as one that names a step which the level asks for. */
export function enterReference(reading: Reading, { node, place, fields, context }: Part): void {
	const byField = (['group', 'axis', 'step'] as const).flatMap((kind) => fields.get(kind) ?? []);
	const words = byField.length > 0 ? byField.map((field) => wordsIn(field.node).plain) : [wordsIn(node).plain];
	reading.carryAll(node);
	const names = byField.length > 0 ? words : words[0]!.split(/\s*[/>:]\s*/).filter((name) => name !== '');
	const key = place.key === undefined ? [] : [node.is];
	if (names.length > 0)
		reading.meant.push({ ...context, names: [...key, ...names], optional: place.optional ?? false, node });
}

/** Takes a part of the source as one that says who owns the responsibility in which it lies: by a name, or by a sign under one. */
export function enterOwner(reading: Reading, { node, place, context }: Part): void {
	const { statement, role } = context;
	const words = wordsIn(node);
	if (statement === undefined)
		return reading.leave(node, 'no place', 'It lies in no responsibility that it could be the owner of.');
	reading.carryAll(node);
	if (words.plain === '') return;
	const add = (key: string, as: Concern) =>
		reading.owners.push({ responsibility: statement.key, role: key, as, at: node.at });
	if (role === undefined || role === context.roleOfStatement) {
		for (const title of words.plain.split(/\s*(?:[,;&]|\band\b)\s*/).filter(Boolean))
			add(ensureThing(reading, 'role', { title }, node, context, false).role!.key, 'owner');
		return;
	}
	const marks = new Map(Object.entries({ ...MARKS, ...place.marks }).map(([mark, as]) => [mark.toLowerCase(), as]));
	const as = marks.get(words.plain.toLowerCase());
	const reason = 'Nobody has said what this sign means (marks).';
	if (as === undefined)
		reading.listed.push({ at: node.at, what: 'mark', because: 'unanswered', text: words.plain, reason });
	else if (as !== 'nothing') add(role.key, as);
}
