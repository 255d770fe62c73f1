import type { Node } from '../sources/node.ts';
import type { Source } from '../sources/read-sources.ts';
import { NAMES_PERSON, type Table } from '../table/table.ts';
import { SAID, THINGS, type Settled } from './answers.ts';
import { enterOwner, enterReference } from './enter-relation.ts';
import { addStatement, enterStatement } from './enter-statement.ts';
import { enterNamed, enterThing } from './enter-thing.ts';
import { fieldsOf, isAbout } from './fields.ts';
import { FilledRows } from './fill-down.ts';
import { finish } from './finish.ts';
import { placesIn } from './places.ts';
import { Reading, sayingOf, thingOf, type Context, type Part } from './reading.ts';
import { enterPage, sayAbout } from './say-about.ts';
import { noThings } from './things-of-source.ts';

/** A ladder that was read. */
export interface ReadLadder {
	table: Table;
	/** Which nodes each answer was about, by place. */
	taken: ReadonlyMap<string, ReadonlySet<Node>>;
	/** The nodes whose words are in the table. */
	carried: ReadonlySet<Node>;
}

/**
 * Turns the files of a ladder into the table. All shapes are read here: what each place of a source is,
 * the answers say, and what lies in what, the tree does.
 *
 * @param answers those given, completed by those proposed
 */
export function readLadder(source: Source, answers: Settled): ReadLadder {
	const taken = new Map(answers.places.flatMap(Object.keys).map((pattern) => [pattern, new Set<Node>()]));
	const known = placesIn(answers.places);
	const placeOf: typeof known = (path) => {
		const place = known(path);
		if (place) taken.get(place.pattern)!.add(path.at(-1)!);
		return place;
	};
	const things = noThings();
	// Once to know all things by all their names, and once to say what belongs to which.
	walkLadder(source.tree, placeOf, new Reading(answers, things));
	for (const register of Object.values(things)) register.begin();
	const reading = new Reading(answers, things);
	walkLadder(source.tree, placeOf, reading);
	return { table: finish(reading, source), taken, carried: reading.carried };
}

function walkLadder(tree: Node, placeOf: ReturnType<typeof placesIn>, reading: Reading): void {
	const filled = new FilledRows();
	walk(tree, { path: [] });

	function walk(node: Node, outer: Context): void {
		const path = [...outer.path, node];
		const place = placeOf(path);
		if (place?.is === 'nothing') return reading.leave(node, 'answered', `It is left out (${place.pattern}: nothing).`);
		if (place?.is === 'person') return reading.leave(node, 'answered', NAMES_PERSON);
		if (place?.is === 'page') return enterPage(reading, node);
		if (place && isAbout(place.is) && place.is !== 'text')
			return sayAbout(reading, { node, place, context: { ...outer, path }, fields: new Map() });
		const placeBelow = (...below: Node[]) => placeOf([...path, ...below]);
		const fields = fieldsOf(node.is === 'row' ? filled.fill(node, path.at(-2)!, placeBelow) : node, placeBelow);
		const context = enterNamed(reading, fields, { ...outer, path });
		if (place?.is === 'part') reading.leaveOne(node, 'answered', `It names no thing (${place.pattern}: part).`);
		const inner = place && place.is !== 'part' ? enter({ node, place, fields, context }) : passing(node, context);
		for (const child of node.children) if (!reading.carried.has(child) || child.children.length > 0) walk(child, inner);
	}

	/** What lies in a node that is nothing itself; its name stands over what lies in it, but for that of a sheet. */
	function passing(node: Node, context: Context): Context {
		const isOver = sayingOf(node) !== undefined && node.name !== undefined && node.is !== 'sheet';
		return isOver ? { ...context, heading: node } : context;
	}

	function enter(part: Part): Context {
		const { node, place, context } = part;
		if (THINGS.some((thing) => thing === place.is)) return enterNamedPart(part);
		if (SAID.some((said) => said === place.is)) return enterStatement(reading, part) ?? context;
		if (place.is === 'reference') enterReference(reading, part);
		else if (place.is === 'owner') enterOwner(reading, part);
		else reading.leaveOne(node, 'no place', `It lies in no statement whose ${place.is} it could be.`);
		return context;
	}

	function enterNamedPart(part: Part): Context {
		const entered = enterThing(reading, part);
		if (!entered) return part.context;
		const { context, slots } = entered;
		const thing = thingOf(context.host);
		if (slots.summary !== undefined && thing) thing.summary = slots.summary;
		if (slots.text !== undefined) addStatement(reading, { ...part, context }, slots.text, {});
		return context;
	}
}
