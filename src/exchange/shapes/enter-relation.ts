import type { Node } from '../sources/node.ts';
import { CONCERNS, type Concern } from '../table/statements.ts';
import { ensureThing } from './enter-thing.ts';
import { wordsIn } from './fields.ts';
import type { Part, Reading } from './reading.ts';

/** What signs in a table of owners mean where nobody says otherwise; a sign that is none of these is told. */
const MARKS: Readonly<Record<string, Concern | 'nothing'>> = {
	...wordsFor(
		'owner',
		'owner owns a r x ✓ ✔ ✔️ ✅ ☑ ● • ■ 1 l d o y yes true shared lead leads primary responsible accountable driver approver',
	),
	...wordsFor('consulted', 'consulted c s support supports supporting secondary backup contributor contributes'),
	...wordsFor('informed', 'informed i'),
	...wordsFor('nothing', 'no n false - – — n/a na'),
};

/** Signs of somebody who does what another answers for, where both stand in a row. */
const DOING = new Set(['r', 'responsible', 'd', 'driver']);
const ANSWERING = new Set(['a', 'accountable', 'approver']);

function wordsFor(as: Concern | 'nothing', words: string) {
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
		words.plain
			.split(/\s*(?:[,;&\n]|\band\b)\s*/)
			.filter(Boolean)
			.forEach((title, index) => {
				// Several in one place are several, and each has a key of its own.
				const named = index === 0 ? node : { ...node, key: `${node.key}/${index + 1}` };
				add(ensureThing(reading, 'role', { title }, named, context, false).role!.key, place.as ?? 'owner');
			});
		return;
	}
	const as = concernOf(words.plain, place.marks ?? {}, context.path);
	const reason = 'Nobody has said what this sign means (marks).';
	if (as === undefined)
		reading.listed.push({ at: node.at, what: 'mark', because: 'unanswered', text: words.plain, reason });
	else if (as !== 'nothing') add(role.key, as);
}

/** What a sign means: what somebody has said, or what such signs do; several in one cell say the first that owns. */
function concernOf(sign: string, given: Readonly<Record<string, Concern | 'nothing'>>, path: readonly Node[]) {
	const said = new Map(Object.entries(given).map(([mark, as]) => [mark.toLowerCase(), as]));
	const all = sign
		.toLowerCase()
		.trim()
		.split(/\s*[/,&+]\s*/);
	const found = [sign.toLowerCase().trim(), ...all].map((one) => {
		const known = said.get(one) ?? MARKS[one];
		const isDone = DOING.has(one) && !said.has(one) && !all.some((other) => ANSWERING.has(other));
		return isDone && known === 'owner' && hasAnswering(path) ? 'consulted' : known;
	});
	return found[0] ?? CONCERNS.find((concern) => found.includes(concern));
}

/** Whether another cell of the row says who answers for it. */
function hasAnswering(path: readonly Node[]): boolean {
	const row = path.findLast(({ is }) => is === 'row');
	const signsIn = (node: Node): string[] => [node.text?.plain ?? '', ...node.children.flatMap(signsIn)];
	const cells = (row?.children ?? []).filter((cell) => !path.includes(cell));
	return cells.flatMap(signsIn).some((text) =>
		text
			.toLowerCase()
			.split(/\s*[/,&+]\s*/)
			.some((sign) => ANSWERING.has(sign.trim())),
	);
}
