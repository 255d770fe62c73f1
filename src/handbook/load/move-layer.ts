import { mapBody, type Body } from '../model/body.ts';
import { movedId, type IdMap } from '../model/moves.ts';
import { collections } from '../schema/collections.ts';
import { components } from '../schema/components.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import type { Layer, Part } from './layer.ts';
import type { mapOfField } from './leave-out.ts';
import { mapReferences, movedReference } from './map-references.ts';
import { tidy } from './tidy.ts';

/** Whether an entry of the lower layers is there no more, under whatever id. */
export type IsGone = (collection: CollectionName, id: string) => boolean;

/** A layer whose entries have the ids that they get, and name others by the ids that those get. */
export function moveLayer(layer: Layer, map: IdMap, fieldMap: ReturnType<typeof mapOfField>, isGone: IsGone): Layer {
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
	const tidied = tidy(collection, id, value, part.value, (role) => movedId(mapOf('people'), 'roles', role));
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
	return mapBody(body, (node) => {
		if (node.type !== 'component') return node;
		const attributes = Object.entries(node.attributes).flatMap(([name, id]) => {
			const rule = components[node.name]?.[name];
			const now = rule && 'references' in rule ? movedReference(map, rule.references, id) : id;
			// What names nothing any more is left without its id.
			return now === null ? [] : [[name, now] as const];
		});
		return { ...node, attributes: Object.fromEntries(attributes) };
	});
}

/** The layer that moves, and those above it, without what it retires and without files at ids that are gone. */
export function withoutMoved(layer: Layer, map: IdMap, isGone: IsGone, isTaken: IsGone): Layer {
	const stays = (name: CollectionName, id: string) =>
		isTaken(name, id) || (!isGone(name, id) && movedId(map, name, id) === id);
	return {
		...layer,
		entries: perCollection((name) => new Map([...layer.entries[name]].filter(([id]) => stays(name, id)))),
	};
}

const perCollection = <Value>(make: (name: CollectionName) => Value) =>
	Object.fromEntries(collectionNames.map((name) => [name, make(name)])) as Record<CollectionName, Value>;
