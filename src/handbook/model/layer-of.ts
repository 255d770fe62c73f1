import type { Place } from './diagnostic.ts';
import type { Handbook } from './handbook.ts';

/** The number of the layer that a file belongs to, the lowest 0; −1 for a file of none. */
export const layerOf = (layers: Handbook['layers'], file: string) =>
	layers.findLastIndex((folder) => folder === '.' || file.startsWith(`${folder}/`));

/** Whether a place is in a higher layer than another. */
export const isAbove = ({ layers }: Pick<Handbook, 'layers'>, place: Place, other: Place) =>
	layerOf(layers, place.file) > layerOf(layers, other.file);
