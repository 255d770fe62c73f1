import { isKey, type Node, type Words } from '../sources/node.ts';
import { withoutMarks } from '../sources/escape.ts';
import { THINGS } from './answers.ts';
import { wordsIn } from './fields.ts';
import type { Context, Fields, Part, Reading } from './reading.ts';
import { isLabel, type Naming, type Scope } from './register.ts';
import { takeApart, type Slots } from './wording.ts';

/** A thing that was entered. */
interface Entered {
	context: Context;
	/** The parts of its name, where that was worded as somebody has said. */
	slots: Slots;
}

type ThingKind = (typeof THINGS)[number];

/** What names a thing. */
const NAMING = ['title', 'label', 'order', 'id'] as const;

/**
 * Puts a part of the source that is a thing into its place: the thing is known from here on, and all
 * that lies in the part belongs to it.
 *
 * @returns the context for what lies in it, and what else its name says; nothing where it has no name
 */
export function enterThing(reading: Reading, { node, place, fields, context }: Part): Entered | undefined {
	const named = namingIn(reading, fields);
	const own = ownName(node);
	const slots = (own && takeApart(own.marked, place.reads)) ?? {};
	if (named.title === undefined && place.called === undefined && own) {
		Object.assign(named, { title: own.plain, ...pick(slots) });
		reading.carry(node);
		reading.leftOver(node, slots, [...NAMING, 'summary', 'text']);
	}
	// A key of data is what the source refers to it by, and its name where it has no other.
	if (isKey(node.is) && node.text === undefined)
		Object.assign(named, named.title === undefined ? { title: node.is } : { id: named.id ?? node.is });
	if (place.called !== undefined) named.title = place.called;
	const isRung = place.is === 'level' || place.is === 'step';
	if (isRung && node.is === 'item' && NAMING.every((name) => !named[name])) named.title = numberOf(node, context);
	if ([named.title, named.id, named.label].every((name) => !name)) return undefined;
	return { context: ensureThing(reading, place.is as ThingKind, named, node, context, true), slots };
}

/** Things that fields name for the part that they lie in: the role and the level of a record. */
export function enterNamed(reading: Reading, fields: Fields, context: Context): Context {
	let inner = context;
	for (const kind of THINGS) {
		const namings = (fields.get(kind) ?? []).flatMap(({ node, place }) => {
			const words = wordsIn(node);
			reading.carryAll(node);
			if (words.plain === '') return [];
			const slots = takeApart(words.marked, place.reads);
			reading.leftOver(node, slots ?? {}, NAMING);
			return [{ node, naming: { title: words.plain, ...(slots && pick(slots)) } }];
		});
		for (const { node, naming } of asOne(kind, namings)) inner = ensureThing(reading, kind, naming, node, inner, false);
	}
	return inner;
}

/** A field with the name that it gives. */
interface Named {
	node: Node;
	naming: Naming;
}

/** Two fields that name one rung, one by its label and one by its title, as one. */
function asOne(kind: ThingKind, namings: readonly Named[]): readonly Named[] {
	if (kind !== 'level' && kind !== 'step') return namings;
	const [label, ...labels] = namings.filter(({ naming }) => isLabel(naming.title ?? ''));
	const [title, ...titles] = namings.filter((named) => named !== label && !labels.includes(named));
	if (!label || !title || labels.length > 0 || titles.length > 0) return namings;
	return [{ node: title.node, naming: { ...title.naming, label: label.naming.title } }];
}

/** The thing of a name in its place of the ladder, new where there is none. */
export function ensureThing(
	{ things, answers }: Reading,
	kind: ThingKind,
	naming: Naming,
	node: Node,
	context: Context,
	isPart: boolean,
): Context {
	const { track, role, group, axis, level } = context;
	const outer = isPart ? { ...context, heading: undefined } : context;
	const named = {
		path: context.path.at(-1) === node ? context.path : [...context.path, node],
		beside: context.path.at(-2),
	};
	switch (kind) {
		case 'track': {
			const within = isPart ? track : undefined;
			const it = things.tracks.ensure({ scope: [within] }, naming, named, { within: within?.key });
			return { ...outer, track: it, host: { is: 'track', it } };
		}
		case 'role': {
			// Where no track is said, any role of the name is meant.
			const wanted = { scope: [track], elsewhere: track ? undefined : () => true };
			const it = things.roles.ensure(wanted, naming, named, { track: track?.key });
			// A level that is everybody’s is this role’s too.
			const isOwn = level?.role === undefined || level.role === it.key;
			return { ...outer, role: it, level: isOwn ? level : undefined, host: { is: 'role', it } };
		}
		case 'group': {
			const within = isPart ? group : undefined;
			const it = things.groups.ensure({ scope: [within] }, naming, named, { within: within?.key });
			return { ...outer, group: it, host: { is: 'group', it } };
		}
		case 'axis': {
			const owner = answers.axes === 'own' ? role : undefined;
			const wanted = { scope: [owner, group], elsewhere: group ? undefined : ([other]: Scope) => other === owner };
			const it = things.axes.ensure(wanted, naming, named, { group: group?.key, role: owner?.key });
			return { ...outer, axis: it, step: undefined, host: { is: 'axis', it } };
		}
		case 'level': {
			const within = isPart && level?.role === role?.key ? level?.key : undefined;
			const it = things.levels.ensure({ scope: [role] }, naming, named, { role: role?.key, order: 0, within });
			if (it.within === it.key) it.within = undefined;
			return { ...outer, level: it, host: { is: 'level', it } };
		}
		case 'step': {
			const it = things.steps.ensure({ scope: [axis] }, naming, named, { axis: axis?.key, order: 0 });
			return { ...outer, step: it, host: { is: 'step', it } };
		}
	}
}

function namingIn(reading: Reading, fields: Fields): Naming {
	const naming: Naming = {};
	for (const name of NAMING) {
		for (const { node, place } of fields.get(name) ?? []) {
			const words = wordsIn(node);
			if (words.plain === '') continue;
			reading.carryAll(node);
			const slots = takeApart(words.marked, place.reads);
			reading.leftOver(node, slots ?? {}, NAMING);
			Object.assign(naming, slots ? pick(slots) : { [name]: naming[name] ?? words.plain });
		}
	}
	return naming;
}

const pick = (slots: Slots): Naming =>
	Object.fromEntries(NAMING.flatMap((name) => (slots[name] === undefined ? [] : [[name, withoutMarks(slots[name])]])));

/** What a rung without a name is known by: its number in the list. */
const numberOf = (node: Node, { path }: Context) => String(path.at(-2)!.children.indexOf(node) + 1);

/** What a part is called where it stands: a file by its name without the ending. */
function ownName({ is, name, text }: Node): Words | undefined {
	const words = name ?? text;
	if (words === undefined || is !== 'file') return words;
	const cut = (of: string) => of.replace(/\.(?:mdx?|markdown|ya?ml|json|html?|txt|csv|tsv|tab|xlsx|ods)$/i, '');
	return { ...words, plain: cut(words.plain), marked: cut(words.marked) };
}
