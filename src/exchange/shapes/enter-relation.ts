import type { Owner, SaidConcern } from '../table/statements.ts';
import { ensureThing } from './enter-thing.ts';
import { wordsIn } from './fields.ts';
import type { Part, Reading } from './reading.ts';
import { plain } from './register.ts';

type Mark = SaidConcern | 'nothing';

/** What signs in a table of owners mean where nobody says otherwise; a sign that is none of these is told. */
const MARKS: Readonly<Record<string, Mark>> = {
	...wordsFor(
		'owner',
		'owner owns a x ✓ ✔ ✔️ ✅ ☑ ● • ■ 1 l o y yes true shared lead leads primary accountable approver',
	),
	...wordsFor('doer', 'r responsible d driver'),
	...wordsFor('consulted', 'consulted c s support supports supporting secondary backup contributor contributes'),
	...wordsFor('informed', 'informed i'),
	...wordsFor('nothing', 'no n false - – — n/a na'),
};

function wordsFor(as: Mark, words: string) {
	return Object.fromEntries(words.split(' ').map((word) => [word, as]));
}

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

/** What people write where no role is to be named. */
const NOBODY =
	/^(?:[-–—?.]+|n\/?a|none|nobody|no one|tbd|tbc|various|all|everyone|everybody|anyone|whole team|all staff)$/i;

/** Takes a part of the source as one that says who owns the responsibility in which it lies: by a name, or by a sign under one. */
export function enterOwner(reading: Reading, { node, place, context }: Part): void {
	const { statement, role } = context;
	const words = wordsIn(node);
	if (statement === undefined)
		return reading.leave(node, 'no place', 'It lies in no responsibility that it could be the owner of.');
	if (words.plain === '') return reading.carryAll(node);
	const add = (key: string, as: SaidConcern) => {
		const who = { responsibility: statement.key, role: key, at: node.at };
		const owner: Owner = { ...who, as: as === 'doer' ? 'consulted' : as };
		reading.owners.push(owner);
		if (as === 'doer') reading.doers.add(owner);
	};
	if (role === undefined || role === context.roleOfStatement) {
		if (NOBODY.test(words.plain)) return reading.leave(node, 'no place', 'It names no role that could answer for it.');
		reading.carryAll(node);
		words.plain
			.split(/\s*(?:[,;&\n]|\s\/\s|\band\b)\s*/)
			.filter(Boolean)
			.forEach((title, index) => {
				// Several in one place are several, and each has a key of its own.
				const named = index === 0 ? node : { ...node, key: `${node.key}/${index + 1}` };
				const naming = { title: knownByNumber(reading, title) };
				add(ensureThing(reading, 'role', naming, named, context, false).role!.key, place.as ?? 'owner');
			});
		return;
	}
	reading.carryAll(node);
	const as = concernOf(words.plain, place.marks ?? {});
	const reason = 'Nobody has said what this sign means (marks).';
	if (as === undefined)
		reading.listed.push({ at: node.at, what: 'mark', because: 'unanswered', text: words.plain, reason });
	else if (as !== 'nothing') add(role.key, as);
}

/** Several signs in one cell, with something between them or nothing: `A/R`, `A R`, `AR`. */
const partsOf = (sign: string) => (/^[racis]{2,4}$/.test(sign) ? [...sign] : sign.split(/\s*[/,&+]\s*|\s+/));

/** A name by which a role is known from here on: `Developers` are each a `Developer`, whichever is named first. */
function knownByNumber({ things: { roles } }: Reading, title: string): string {
	const one = (name: string) => plain(name).replace(/s$/, '');
	const known = roles.all.find((role) => one(role.title) === one(title));
	if (known === undefined || plain(known.title) === plain(title)) return title;
	roles.alsoCall(known, title);
	if (title.length < known.title.length) known.title = title;
	return title;
}

/** What counts most of several signs in one cell. */
const STRONGEST: readonly SaidConcern[] = ['owner', 'doer', 'consulted', 'informed'];

/** What a sign means: what somebody has said, or what such signs do; of several in one cell, what counts most. */
function concernOf(sign: string, given: Readonly<Record<string, Mark>>): Mark | undefined {
	const said = new Map(Object.entries(given).map(([mark, as]) => [mark.toLowerCase(), as]));
	const whole = sign.toLowerCase().trim();
	const [first, ...parts] = [whole, ...partsOf(whole)].map((one) => said.get(one) ?? MARKS[one]);
	return first ?? STRONGEST.find((concern) => parts.includes(concern));
}
