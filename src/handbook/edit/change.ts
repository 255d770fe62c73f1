import { fileOf, type SourceLayer } from '../source/source-file.ts';

/** The texts of a layer's files, by path below it. */
export type Texts = ReadonlyMap<string, string>;

/** What is to be done to the files of one layer. A file that moves is removed at one path and written at another. */
export interface Change {
	/** The new text by path. */
	write: Map<string, string>;
	remove: Set<string>;
}

/** Reads the texts of a layer's files; what is in no encoding of ours is left out, and so stays as it is. */
export function textsOf(layer: SourceLayer): Map<string, string> {
	const texts = new Map<string, string>();
	for (const { path, bytes } of layer.files) {
		try {
			if (bytes) texts.set(path, new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes));
		} catch {
			// The checker says what is wrong with it.
		}
	}
	return texts;
}

/** The change that leads from some texts to others. */
export function changeBetween(before: Texts, after: Texts): Change {
	return {
		write: new Map([...after].filter(([path, text]) => before.get(path) !== text)),
		remove: new Set([...before.keys()].filter((path) => !after.has(path))),
	};
}

/** A layer as it would be after a change, for a look at what the checker would say. */
export function layerWith(layer: SourceLayer, { write, remove }: Change): SourceLayer {
	const kept = layer.files.filter(({ path }) => !remove.has(path) && !write.has(path));
	const written = [...write].map(([path, text]) => fileOf(path, `${layer.shown}/${path}`, text));
	return { ...layer, files: [...kept, ...written] };
}
