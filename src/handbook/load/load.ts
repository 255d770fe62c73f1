import { compareText } from '../model/diagnostic.ts';
import type { BrandFile, Entry, Handbook, PublicFiles } from '../model/handbook.ts';
import { collections } from '../schema/collections.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { settings } from '../schema/settings.ts';
import { fault, type Fault } from '../source/fault.ts';
import { applyMoves } from './apply-moves.ts';
import { whenIncomplete, whenOnlyNamed } from './incomplete.ts';
import { loadEntry } from './load-entry.ts';
import { loadSettings } from './load-settings.ts';
import { otherModels } from './other-models.ts';
import { followMoves, movedAddresses } from './follow-moves.ts';
import { readMoves } from './read-moves.ts';
import { settle } from './settle.ts';
import { allSynonyms } from './synonyms.ts';
import { readLayer, start, type Layer } from './layer.ts';
import type { SourceLayer } from '../source/source-file.ts';

/** A handbook as far as it could be understood, and what stood in the way. */
export interface Loaded {
	handbook: Handbook;
	faults: Fault[];
}

/**
 * Makes one handbook of the files of all layers. A later layer lies over the earlier ones: each
 * field it gives replaces theirs, a body that is not empty replaces theirs.
 *
 * @param layers lowest first
 * @param assets the files of `public/`, as addresses such as `/brand/logo.svg`
 * @param brandFiles what those right in `public/brand` hold, by address
 */
export function loadHandbook(
	layers: readonly SourceLayer[],
	assets: ReadonlySet<string> = new Set(),
	brandFiles: ReadonlyMap<string, BrandFile> = new Map(),
): Loaded {
	const read = layers.map(readLayer);
	const alone = read.findLastIndex((layer) => layer.settings?.value.base === false);
	const used = alone > 0 ? [withSearchWords(read[alone]!, read.slice(0, alone)), ...read.slice(alone + 1)] : read;
	const files = { assets, brandFiles };
	const other = otherModels(used);
	if (other.length > 0) return { handbook: emptyHandbook(used, files), faults: other };
	const { layers: moved, moves, maps, changed } = applyMoves(used, (some) => assemble(some, files).handbook);
	const { handbook, faults } = assemble(moved, files);
	if (moves.length === 0) return { handbook, faults };
	const isChanged = (file: string) => changed.has(file);
	const below = used.slice(
		0,
		used.findLastIndex((layer) => readMoves(layer).length > 0),
	);
	const before = assemble(below, files).handbook;
	const after: Handbook = { ...handbook, moves, moved: movedAddresses(before, handbook, maps) };
	return { handbook: settle(followMoves(after, isChanged), before, isChanged), faults };
}

/**
 * A layer that leaves out all below it, with the synonyms of those: they are words of the field by which
 * people search, whoever holds what, and what a handbook does not speak of they do not bring in.
 */
function withSearchWords(layer: Layer, below: readonly Layer[]): Layer {
	const own = layer.settings!;
	const sound = below
		.map((one) => one.settings?.value.synonyms)
		.filter((said) => settings.shape.synonyms.safeParse(said).success);
	const synonyms = allSynonyms([...sound, own.value.synonyms]);
	return synonyms === undefined ? layer : { ...layer, settings: { ...own, value: { ...own.value, synonyms } } };
}

/** A handbook of which nothing was understood: what is written in another form would be found fault with line by line. */
function emptyHandbook(layers: readonly Layer[], files: PublicFiles): Handbook {
	const { handbook } = assemble([], files);
	return { ...handbook, settingsBroken: true, fileCount: layers.reduce((sum, layer) => sum + layer.fileCount, 0) };
}

/** Lays layers over each other. */
function assemble(used: readonly Layer[], files: PublicFiles): Loaded {
	const faults = used.flatMap((layer) => layer.faults);
	const broken = new Map<CollectionName, Set<string>>(
		collectionNames.map((name) => [name, new Set(used.flatMap((layer) => [...layer.broken[name]]))]),
	);
	const said = loadSettings(used, faults);
	const entries = Object.fromEntries(
		collectionNames.map((name) => [name, loadCollection(name, used, broken.get(name)!, faults)]),
	) as unknown as { [Name in CollectionName]: Map<string, Entry<Name>> };
	for (const name of collectionNames) {
		for (const layer of used) {
			for (const id of layer.awaited[name]) if (!entries[name].has(id)) broken.get(name)!.add(id);
			if (layer.unread.has(name)) broken.set(name, new EveryId(['']));
		}
		for (const layer of used) {
			if (layer.emptyFolders.includes(name) && entries[name].size === 0 && broken.get(name)!.size === 0) {
				const message = `This folder holds no ${collections[name].plural}: no file was found in it.`;
				faults.push(
					fault(
						'file-belongs-to-a-collection',
						start(`${layer.shown}/${name}`),
						message,
						'Add a file (`npm run new` makes one), or remove the folder.',
					),
				);
			}
		}
	}
	return {
		handbook: {
			...entries,
			...said,
			broken,
			moves: [],
			moved: new Map(),
			...withPictures(files, used),
			layers: used.map(({ shown }) => shown),
			fileCount: used.reduce((sum, layer) => sum + layer.fileCount, 0),
		},
		faults,
	};
}

/** The files that pages may show: those of `public/`, and the pictures beside the texts, those of upper layers first. */
function withPictures({ assets, ...files }: Pick<Handbook, 'assets' | 'brandFiles'>, layers: readonly Layer[]) {
	const pictures = new Map(layers.flatMap((layer) => [...layer.pictures]));
	return { ...files, assets: new Set([...assets, ...pictures.keys()]), pictures };
}

/** Holds whatever id is asked for: those of a collection whose folder could not be read. */
class EveryId extends Set<string> {
	override has(): boolean {
		return true;
	}
}

function loadCollection<Name extends CollectionName>(
	collection: Name,
	layers: readonly Layer[],
	broken: Set<string>,
	faults: Fault[],
): Map<string, Entry<Name>> {
	const ids = new Set(layers.flatMap((layer) => [...layer.entries[collection].keys()]));
	const entries = new Map<string, Entry<Name>>();
	for (const id of [...ids].sort(compareText)) {
		if (broken.has(id)) continue;
		const parts = layers.flatMap((layer) => layer.entries[collection].get(id) ?? []);
		const { entry, faults: found } = loadEntry(collection, id, parts, (missing) =>
			whenIncomplete(collection, id, layers, missing),
		);
		const slip = entry && whenOnlyNamed(collection, id, layers);
		faults.push(...found, ...(slip ? [slip] : []));
		if (entry && !slip) entries.set(id, entry);
		else broken.add(id);
	}
	return entries;
}
