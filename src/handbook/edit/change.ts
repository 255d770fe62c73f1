import { SETTINGS_FILE, withModel } from '../migrations/layer-model.ts';
import { MODEL } from '../schema/model.ts';
import { isPicture } from '../load/pictures.ts';
import { fileOf, type SourceLayer } from '../source/source-file.ts';

/** The texts of a layer's files, by path below it. */
export type Texts = ReadonlyMap<string, string>;

/** What is to be done to the files of one layer. A file that moves is removed at one path and written at another. */
export interface Change {
	/** The new text by path. */
	write: Map<string, string>;
	remove: Set<string>;
	/** Where pictures go, by where they are. */
	move?: ReadonlyMap<string, string>;
}

/** Reads the texts of a layer's files, without pictures; what is in no encoding of ours is left out, and so stays as it is. */
export function textsOf(layer: SourceLayer): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { path, bytes } of layer.files) {
		try {
			if (bytes && !isPicture(path))
				texts.set(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
		} catch {
			// The checker says what is wrong with it.
		}
	}
	return texts;
}

/** The text of a layer’s handbook.yaml; where there is none yet, one that says for which model the layer is written. */
export const settingsOf = (texts: Texts): string => texts.get(SETTINGS_FILE) ?? withModel('', MODEL);

/**
 * The change that leads from some texts to others.
 *
 * @param move where pictures go, by where they are
 */
export function changeBetween(before: Texts, after: Texts, move: ReadonlyMap<string, string> = new Map()): Change {
	return {
		move,
		write: new Map([...after].filter(([path, text]) => before.get(path) !== text)),
		remove: new Set([...before.keys()].filter((path) => !after.has(path))),
	};
}

/** A layer as it would be after a change, for a look at what the checker would say. */
export function layerWith(layer: SourceLayer, { write, remove, move = new Map() }: Change): SourceLayer {
	const kept = layer.files
		.filter(({ path }) => !remove.has(path) && !write.has(path))
		.map((file) => {
			const path = move.get(file.path);
			return path === undefined ? file : { ...file, path, shown: `${layer.shown}/${path}` };
		});
	const written = [...write].map(([path, text]) => fileOf(path, `${layer.shown}/${path}`, text));
	return { ...layer, files: [...kept, ...written] };
}
