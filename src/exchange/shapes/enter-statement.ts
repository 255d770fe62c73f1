import { isKey, type Node } from '../sources/node.ts';
import { withoutMarks } from '../sources/escape.ts';
import { joined } from '../sources/words.ts';
import { KINDS, type Cell, type Example, type Kind, type Statement } from '../table/statements.ts';
import type { Meaning } from './answers.ts';
import { enterMark } from './enter-mark.ts';
import { ensureThing } from './enter-thing.ts';
import { wordsIn } from './fields.ts';
import { isUnnamed } from './heads.ts';
import type { Context, Fields, Part, Reading } from './reading.ts';
import { plain } from './register.ts';
import { takeApart, type Slots } from './wording.ts';

/** A mark behind a responsibility that two roles have. */
const SHARED = /\s*\((?:shared|joint|both)\)$/i;

/** What people write into a cell that is to say nothing. */
const NOTHING = /^(?:[\s\\\-–—.·*_]*|n\/?a)$/i;

/**
 * Takes a part of the source as a statement of the table, or as an example of one.
 *
 * @returns the context for what lies in it; nothing where it says nothing
 */
export function enterStatement(reading: Reading, part: Part): Context | undefined {
	const { node, place } = part;
	if (place.asks !== undefined) return enterAsked(reading, part, place.asks);
	const said = sayingIn(reading, part);
	if (said === undefined || NOTHING.test(said)) return undefined;
	const slots = takeApart(said, place.reads) ?? {};
	const text = slots.text ?? said;
	const { key } = place;
	const keyed =
		key === undefined ? part.context : ensureThing(reading, key, { title: node.is }, node, part.context, false);
	const context = inSlots(reading, slots, node, keyed);
	reading.leftOver(node, slots, ['text', 'role', 'axis', 'level', 'step', 'flavour']);
	if (context.heading) reading.carry(context.heading);
	if (place.is === 'example') return enterExample(reading, { ...part, context }, text, slots.flavour);
	return addStatement(reading, { ...part, context }, text, slots);
}

/**
 * Adds a statement to the table.
 *
 * @param slots what else the words say: the step that they are of, for whom they are said
 * @returns the context for what lies in it
 */
export function addStatement(
	reading: Reading,
	{ node, place, context, fields }: Part,
	text: string,
	slots: Slots,
): Context {
	const kind = kindOf(place.is, context, slots);
	const isShared = kind === 'responsibility' && SHARED.test(text);
	const statement: Statement = {
		key: node.key,
		at: node.at,
		also: [],
		kind,
		text: isShared ? text.replace(SHARED, '') : text,
		heading: headingOf(context, kind) ?? (place.asks === undefined ? headOver(context, kind, fields) : undefined),
		side: place.side ?? 'meets',
		optional: place.optional ?? false,
		flavour: slots.flavour,
		facts: [],
		links: [],
		...cellOf(context),
	};
	const it = kind === 'responsibility' ? ownedBy(reading, context, statement, isShared) : statement;
	if (it === statement) reading.statements.push(statement);
	if (slots.step !== undefined && slots.step !== '') {
		const names = [withoutMarks(slots.step)];
		reading.meant.push({ ...context, names, optional: statement.optional, node, statement });
	}
	return { ...context, statement: it, roleOfStatement: context.role, host: { is: 'statement', it } };
}

/** Takes a sign for what it says is asked: the words of another cell of its row, or those over its column. */
function enterAsked(reading: Reading, part: Part, asks: string): Context | undefined {
	const marked = enterMark(reading, part, asks);
	if (marked === undefined) return undefined;
	const { words, optional } = marked;
	const { marked: text } = asks === '*' ? words.name! : wordsIn(words);
	if (text === '') return undefined;
	if (asks === '*') reading.carry(words);
	else reading.carryAll(words);
	return addStatement(reading, { ...part, place: { ...part.place, optional } }, text, {});
}

/** The keys of the things that something stands in. */
const cellOf = ({ role, level, axis, step }: Context): Cell => ({
	role: role?.key,
	level: level?.key,
	axis: axis?.key,
	step: step?.key,
});

/** The words over a statement; those of a list of one's own are its title, a key if it has no other. */
function headingOf({ heading, path }: Context, kind: Kind): string | undefined {
	const key = path.findLast(({ is }) => isKey(is))?.is;
	return heading?.name?.plain ?? (kind === 'asked' || kind === 'step' ? undefined : key);
}

/**
 * The word over the column that a statement of no competency stands in, where it names no thing either; that of a
 * list of one’s own has the competency before it.
 */
function headOver({ path, role, level, axis, step }: Context, kind: Kind, fields: Fields): string | undefined {
	const isOwn = kind === 'indicator' || kind === 'advice' || kind === 'other';
	if (!isOwn && (axis !== undefined || step !== undefined || level === undefined)) return undefined;
	const column = fields.get('text')?.[0]?.node ?? path.findLast(({ is }) => is === 'column');
	const head = column?.is === 'column' ? (column.name?.plain ?? '') : '';
	const isName = [role, level].some((thing) => thing !== undefined && plain(head).startsWith(plain(thing.title)));
	if (head === '' || isUnnamed(head) || isName) return undefined;
	return axis === undefined || plain(axis.title) === plain(head) ? head : `${axis.title} – ${head}`;
}

/** What a part says: itself, or the field that does, or else its name. */
function sayingIn(reading: Reading, { node, fields }: Part): string | undefined {
	const texts = (fields.get('text') ?? []).map((field) => field.node);
	const own = node.text && node.text.plain !== '' ? [node.text] : [];
	const words = joined([...own, ...texts.map(wordsIn)]);
	for (const text of texts) reading.carryAll(text);
	if (words.plain !== '') {
		if (own.length > 0) reading.carry(node);
		return words.marked;
	}
	if (node.name === undefined || node.name.plain === '' || node.is === 'column') return undefined;
	reading.carry(node);
	return node.name.marked;
}

/** The things that a statement names in its own words. */
function inSlots(reading: Reading, slots: Slots, node: Node, context: Context): Context {
	let inner = context;
	for (const kind of ['role', 'axis', 'level'] as const)
		if (slots[kind]) inner = ensureThing(reading, kind, { title: withoutMarks(slots[kind]) }, node, inner, false);
	return inner;
}

function kindOf(meaning: Meaning, { step, level }: Context, slots: Slots): Kind {
	const kind = KINDS.find((known) => known === meaning);
	if (kind !== undefined && kind !== 'step') return kind;
	return step !== undefined && level === undefined && slots.step === undefined ? 'step' : 'asked';
}

function enterExample(reading: Reading, { node, place, context }: Part, text: string, flavour?: string): Context {
	const before =
		place.of === 'before' ? reading.statements.findLast((other) => isSameCell(other, cellOf(context))) : undefined;
	const it: Example = {
		key: node.key,
		at: node.at,
		of: (context.statement ?? before)?.key,
		text,
		heading: context.heading?.name?.plain,
		flavour,
		...cellOf(context),
	};
	reading.examples.push(it);
	return { ...context, host: { is: 'example', it } };
}

const isSameCell = (a: Cell, b: Cell) =>
	a.role === b.role && a.level === b.level && a.axis === b.axis && a.step === b.step;

/**
 * Says who has a responsibility: the role under which it stands. Of cells of one row that say the same,
 * the first is the responsibility, and each role has it.
 *
 * @returns the responsibility: the one of the row, if that has it already
 */
function ownedBy(reading: Reading, context: Context, statement: Statement, isShared: boolean): Statement {
	const { role, level, path } = context;
	const row = path.findLast(({ is }) => is === 'row');
	const known =
		row &&
		reading.statements.find(
			(other) => other.key.startsWith(`${row.key}/`) && plain(other.text) === plain(statement.text),
		);
	const it = known ?? statement;
	if (known) known.also.push(statement.at);
	if (isShared) reading.calledShared.add(it);
	if (role && !level) {
		reading.impliedOwners.push({ responsibility: it.key, role: role.key, as: 'owner', at: statement.at });
		statement.role = undefined;
	}
	return it;
}
