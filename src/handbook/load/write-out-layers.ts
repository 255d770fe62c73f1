import type { Handbook } from '../model/handbook.ts';
import type { Layer, Part } from './layer.ts';
import { writtenOut, type WrittenOut } from './write-out.ts';

/**
 * Layers in which levels say themselves what they took from levels that a layer above retires.
 *
 * @param layers lowest first; not changed
 * @param isGone whether a level is retired
 * @param read makes the handbook of these layers, as they are before
 */
export function writeOutLayers(
	layers: readonly Layer[],
	isGone: (id: string) => boolean,
	read: (layers: readonly Layer[]) => Handbook,
): Layer[] {
	const gone = new Set(layers.flatMap(({ entries }) => [...entries.levels.keys()]).filter(isGone));
	const isNamed = ({ value }: Part) => {
		const said = JSON.stringify([value.takes, value.expectations]);
		return [...gone].some((id) => said.includes(JSON.stringify(id)));
	};
	if (!layers.some(({ entries }) => [...entries.levels.values()].some(isNamed))) return [...layers];
	const before = read(layers);
	const partsOf = (id: string) => layers.map(({ entries }) => entries.levels.get(id));
	const changes = new Map(
		[...before.levels.values()]
			.filter(({ id }) => !gone.has(id))
			.map((level) => {
				const value = Object.assign({}, ...partsOf(level.id).map((part) => part?.value)) as Part['value'];
				return [level.id, writtenOut(before, level, value, gone)] as const;
			}),
	);
	return layers.map((layer, index) => ({
		...layer,
		entries: {
			...layer.entries,
			levels: new Map(
				[...layer.entries.levels].map(([id, part]) => [
					id,
					withChanges(part, index, partsOf(id), changes.get(id) ?? {}),
				]),
			),
		},
	}));
}

/** A part of a level with what is other of the fields that it supplies: those that no layer above gives as well. */
function withChanges(part: Part, index: number, parts: readonly (Part | undefined)[], changes: WrittenOut): Part {
	const supplier = (field: string) => parts.findLastIndex((one) => one?.keys.has(field));
	const mine = Object.entries(changes).filter(
		([field]) => (supplier(field) < 0 ? supplier('takes') : supplier(field)) === index,
	);
	if (mine.length === 0) return part;
	return {
		...part,
		value: { ...part.value, ...Object.fromEntries(mine) },
		keys: new Set([...part.keys, ...mine.map(([field]) => field)]),
	};
}
