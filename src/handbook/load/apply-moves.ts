import { idMapOf, movedId, type IdMap, type Move } from '../moves.ts';
import type { Body } from '../body.ts';
import { components as allComponents } from '../schema/components.ts';
import { collections } from '../schema/collections.ts';
import { collectionNames, type CollectionName } from '../schema/names.ts';
import type { Layer, Part } from './layer.ts';
import { leaveOut, mapOfField } from './leave-out.ts';
import { mapReferences, movedReference } from './map-references.ts';
import { readMoves } from './read-moves.ts';
import { tidy } from './tidy.ts';

/** Layers whose ids are those of the uppermost, and what was done to them. */
export interface MovedLayers {
	layers: Layer[];
	moves: Move[];
	/** What the lower layers' ids have become, step by step. */
	maps: IdMap[];
	/** Files of layers whose ids were changed by a layer above. */
	changed: ReadonlySet<string>;
}

/**
 * Lets each layer rename and retire entries of those below it. The files stay as they are, so that
 * an update of a lower layer finds them so; ids and references follow, and what hangs on a retired
 * entry alone goes with it.
 *
 * @param given lowest first; not changed
 */
export function applyMoves(given: readonly Layer[]): MovedLayers {
	let layers = [...given];
	const moves: Move[] = [];
	const maps: IdMap[] = [];
	const changed = new Set<string>();
	given.forEach((layer, index) => {
		const said = readMoves(layer);
		if (said.length === 0) return;
		const below = layers.slice(0, index);
		const hasId = (some: readonly Layer[], name: CollectionName, id: string) =>
			some.some(({ entries, broken }) => entries[name].has(id) || broken[name].has(id));
		const complete = said.map((move): Move => {
			const strays = layers.slice(index).flatMap(({ entries }) => entries[move.collection].get(move.from)?.file ?? []);
			const among = [...new Set(below.flatMap(({ entries }) => [...entries[move.collection].keys()]))];
			return { ...move, strays, among, known: hasId(below, move.collection, move.from) };
		});
		moves.push(...complete);
		const done = complete.filter(({ known }) => known);
		const retired = (name: CollectionName) =>
			new Set(done.flatMap(({ kind, collection, from }) => (kind === 'retired' && collection === name ? from : [])));
		const map = leaveOut(below, idMapOf(done), retired('roles'));
		const isGone: IsGone = (name, id) =>
			retired(name).has(id) ||
			movedId(map, name, id) === null ||
			(name === 'steps' && retired('transitions').has(id.split('/')[0]!));
		const fieldMap = mapOfField(map, retired('roles'));
		maps.push(map);
		for (const { entries } of below) {
			for (const name of collectionNames) for (const { file } of entries[name].values()) changed.add(file);
		}
		layers = layers.map((other, at) =>
			at < index ? moveLayer(other, map, fieldMap, isGone) : withoutMoved(other, map, isGone),
		);
	});
	return { layers, moves, maps, changed };
}

/** Whether an entry of the lower layers is there no more, under whatever id. */
type IsGone = (collection: CollectionName, id: string) => boolean;

function moveLayer(layer: Layer, map: IdMap, fieldMap: ReturnType<typeof mapOfField>, isGone: IsGone): Layer {
	const ids = (name: CollectionName, old: ReadonlySet<string>) =>
		new Set([...old].flatMap((id) => movedId(map, name, id) ?? []));
	return {
		...layer,
		entries: perCollection((name) => {
			const moved = new Map<string, Part>();
			for (const [id, part] of layer.entries[name]) {
				if (isGone(name, id)) continue;
				const to = movedId(map, name, id)!;
				moved.set(
					to,
					movePart(name, to, part, (field) => fieldMap(name, field)),
				);
			}
			return moved;
		}),
		broken: perCollection((name) => ids(name, layer.broken[name])),
		awaited: perCollection((name) => ids(name, layer.awaited[name])),
	};
}

function movePart(collection: CollectionName, id: string, part: Part, mapOf: (field: string) => IdMap): Part {
	const { value, written } = mapReferences(collections[collection].schema, part.value, mapOf);
	const tidied = tidy(collection, id, value);
	const read: Part['read'] = () => {
		const yaml = part.read();
		return {
			...yaml,
			at: (path) => yaml.at(written(path)),
			keyAt: (path) => yaml.keyAt(written(path)),
			textAt: (path, text) => yaml.textAt(written(path), text),
			scalar: (path) => yaml.scalar(written(path)),
		};
	};
	return { ...part, value: tidied, keys: new Set(Object.keys(tidied)), read, body: moveBody(part.body, mapOf('body')) };
}

/** The body with the ids in its components as they are now; its links wait until all addresses are known. */
function moveBody(body: Body, map: IdMap): Body {
	const components = body.components.map((component) => ({
		...component,
		attributes: Object.fromEntries(
			Object.entries(component.attributes).map(([name, id]) => {
				const rule = allComponents[component.name]?.[name];
				return [name, rule && 'references' in rule ? (movedReference(map, rule.references, id) ?? id) : id];
			}),
		),
	}));
	return { ...body, components };
}

/** The layer that moves, and those above it, without what it retires and without files at ids that are gone. */
function withoutMoved(layer: Layer, map: IdMap, isGone: IsGone): Layer {
	const stays = (name: CollectionName, id: string) => !isGone(name, id) && movedId(map, name, id) === id;
	return {
		...layer,
		entries: perCollection((name) => new Map([...layer.entries[name]].filter(([id]) => stays(name, id)))),
	};
}

const perCollection = <Value>(make: (name: CollectionName) => Value) =>
	Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, Value>;
