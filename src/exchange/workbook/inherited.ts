import type { Entry, Handbook } from '../../handbook/model/handbook.ts';
import { layerOf } from '../../handbook/model/layer-of.ts';
import { placesOf } from '../../handbook/model/places.ts';
import type { Column } from './columns.ts';
import { BODY, type Table } from './tables.ts';

/** Whether a fact on a sheet comes from a layer below the uppermost. */
export function isInherited(handbook: Handbook, entry: Entry, { steps }: Table, column: Column): boolean {
	if (column === BODY) return entry.body.text !== '' && isBelow(handbook, entry.body.file);
	return isFieldInherited(handbook, entry, steps[0]?.path[0] ?? column.path[0]!);
}

/** Whether a layer below the uppermost gives a field of an entry. */
export function isFieldInherited(handbook: Handbook, entry: Entry, field: string): boolean {
	const { line, file } = placesOf(entry).keyAt([field]);
	return line > 1 && isBelow(handbook, file);
}

const isBelow = ({ layers }: Handbook, file: string) => layers.length > 1 && layerOf(layers, file) < layers.length - 1;
