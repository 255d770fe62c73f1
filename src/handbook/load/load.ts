import type { Place } from '../diagnostic.ts';
import type { Entry, Handbook } from '../handbook.ts';
import { collections } from '../schema/collections.ts';
import { collectionNames, type CollectionName } from '../schema/names.ts';
import { settings as settingsSchema, type Settings } from '../schema/settings.ts';
import { compareText } from '../diagnostic.ts';
import { readBody, type Body } from './body.ts';
import { checkFields, type Places } from './check-fields.ts';
import { decode } from './decode.ts';
import { fault, type Fault } from './fault.ts';
import { nameFile } from './file-name.ts';
import { splitFrontMatter } from './front-matter.ts';
import { checkOtherTools } from './other-tools.ts';
import type { SourceLayer } from './source-file.ts';
import { readYaml, type Path, type Yaml } from './yaml.ts';

/** A handbook as far as it could be understood, and what stood in the way. */
export interface Loaded {
	handbook: Handbook;
	faults: Fault[];
}

/** What one layer says of an entry. */
interface Part {
	file: string;
	/** Reads the front matter; done anew for each finding, so that no tree is kept for good files. */
	read: () => Yaml;
	keys: Set<string>;
	value: Record<string, unknown>;
	body: Body;
}

/**
 * Makes one handbook of the files of all layers. A later layer lies over the earlier ones: each
 * field it gives replaces theirs, a body that is not empty replaces theirs.
 *
 * @param layers lowest first
 * @param assets the files of `public/`, as addresses such as `/brand/logo.svg`
 */
export function loadHandbook(layers: readonly SourceLayer[], assets: ReadonlySet<string> = new Set()): Loaded {
	const read = layers.map(readLayer);
	const alone = read.findLastIndex((layer) => layer.settings?.value.base === false);
	const used = alone > 0 ? read.slice(alone) : read;
	const faults = used.flatMap((layer) => layer.faults);
	const broken = new Map(collectionNames.map((name) => [name, new Set(used.flatMap((layer) => [...layer.broken[name]]))]));
	const settings = loadSettings(used, faults);
	const entries = Object.fromEntries(
		collectionNames.map((name) => [name, loadCollection(name, used, broken.get(name)!, faults)]),
	) as unknown as { [Name in CollectionName]: Map<string, Entry<Name>> };
	for (const name of collectionNames) {
		for (const layer of used) {
			if (layer.emptyFolders.includes(name) && entries[name].size === 0 && broken.get(name)!.size === 0) {
				const message = `This folder holds no ${collections[name].plural}: no file was found in it.`;
				faults.push(
					fault('file-belongs-to-a-collection', start(`${layer.shown}/${name}`), message, `Add one (\`npm run new\`), or remove the folder.`),
				);
			}
		}
	}
	return {
		handbook: {
			...entries,
			...settings,
			broken,
			assets,
			fileCount: used.reduce((sum, layer) => sum + layer.fileCount, 0),
		},
		faults,
	};
}

interface Layer {
	shown: string;
	settings?: Yaml;
	/** Whether there is a handbook.yaml, or what is meant for one, that could not be understood. */
	settingsBroken: boolean;
	entries: Record<CollectionName, Map<string, Part>>;
	broken: Record<CollectionName, Set<string>>;
	emptyFolders: string[];
	fileCount: number;
	faults: Fault[];
}

const start = (file: string): Place => ({ file, line: 1, column: 1 });
const perCollection = <Value>(make: () => Value) =>
	Object.fromEntries(collectionNames.map((name) => [name, make()])) as Record<CollectionName, Value>;

function readLayer(source: SourceLayer): Layer {
	const layer: Layer = {
		shown: source.shown,
		settingsBroken: false,
		entries: perCollection(() => new Map()),
		broken: perCollection(() => new Set()),
		emptyFolders: source.emptyFolders,
		fileCount: source.files.length,
		faults: [],
	};
	const taken = new Map<string, string>();
	for (const file of [...source.files].sort((a, b) => compareText(a.path, b.path))) {
		const named = nameFile(file.path, file.shown);
		if (file.kind === 'folder') {
			const message = 'This is a folder, not a file.';
			layer.faults.push(fault('file-belongs-to-a-collection', start(file.shown), message, 'Rename the folder, or move what it holds.', 'warning'));
			continue;
		}
		layer.faults.push(...named.faults);
		const { collection, id } = named;
		const hold = () => {
			if (collection === 'settings') layer.settingsBroken = true;
			else if (collection !== undefined && id !== undefined) layer.broken[collection].add(id);
		};
		if (file.kind === 'link') {
			layer.faults.push(...decode(file).faults);
			hold();
			continue;
		}
		if (collection !== undefined && collection !== 'settings' && id !== undefined) {
			const key = `${collection}/${id.toLowerCase()}`;
			const other = taken.get(key);
			if (other !== undefined) layer.faults.push(clash(file.shown, other, id));
			else taken.set(key, file.shown);
			if (other !== undefined) continue;
		}
		if (!named.usable || collection === undefined) {
			hold();
			continue;
		}
		const decoded = decode(file);
		layer.faults.push(...decoded.faults);
		if (decoded.text === undefined) {
			hold();
		} else if (collection === 'settings') {
			const yaml = readYaml(decoded.text, file.shown, 0);
			if (Array.isArray(yaml)) {
				layer.faults.push(...yaml);
				hold();
			} else layer.settings = yaml;
		} else {
			const part = readPart(decoded.text, file.shown, layer.faults);
			if (part) layer.entries[collection].set(id!, part);
			else hold();
		}
	}
	return layer;
}

function clash(file: string, other: string, id: string): Fault {
	const name = other.split('/').at(-1)!;
	const sameName = name.toLowerCase() === file.split('/').at(-1)!.toLowerCase();
	return fault(
		'file-name-is-its-id',
		start(file),
		sameName ? `This file clashes with ${name} on disks that do not tell upper from lower case.` : `Id “${id}” is also ${other}.`,
		'Keep one of the two files.',
	);
}

function readPart(text: string, file: string, faults: Fault[]): Part | undefined {
	const split = splitFrontMatter(text, file);
	if ('rule' in split) return void faults.push(split);
	const yaml = readYaml(split.yaml, file, split.linesBefore);
	const { body, faults: bodyFaults } = readBody(text, file, split.body);
	faults.push(...bodyFaults);
	if (Array.isArray(yaml)) return void faults.push(...yaml);
	faults.push(...yaml.faults);
	return {
		file,
		read: () => readYaml(split.yaml, file, split.linesBefore) as Yaml,
		keys: new Set(Object.keys(yaml.value)),
		value: yaml.value,
		body,
	};
}

function loadCollection<Name extends CollectionName>(
	collection: Name,
	layers: Layer[],
	broken: Set<string>,
	faults: Fault[],
): Map<string, Entry<Name>> {
	const ids = new Set(layers.flatMap((layer) => [...layer.entries[collection].keys()]));
	const entries = new Map<string, Entry<Name>>();
	for (const id of [...ids].sort(compareText)) {
		if (broken.has(id)) continue;
		const parts = layers.flatMap((layer) => layer.entries[collection].get(id) ?? []);
		const value = Object.assign({}, ...parts.map((part) => part.value)) as Record<string, unknown>;
		const places = placesOf(parts);
		const { data, faults: found } = checkFields(collections[collection].schema, value, places);
		faults.push(...found, ...checkOtherTools(value, places));
		if (!data) {
			broken.add(id);
			continue;
		}
		const body = parts.findLast((part) => part.body.text !== '')?.body ?? parts.at(-1)!.body;
		entries.set(id, {
			collection,
			id,
			data: data as Entry<Name>['data'],
			body,
			files: parts.map((part) => part.file),
			at: (...path) => places.at(path),
			keyAt: (...path) => places.keyAt(path),
			textAt: (text, ...path) => places.textAt(path, text),
		});
	}
	return entries;
}

/** A path is looked up in the highest layer that gives its first key. */
function placesOf(parts: readonly Pick<Part, 'file' | 'read' | 'keys'>[]): Places {
	const reader = (path: Path) => parts.findLast((part) => part.keys.has(String(path[0]))) ?? parts.at(-1)!;
	return {
		at: (path) => (path.length === 0 ? start(reader(path).file) : reader(path).read().at(path)),
		keyAt: (path) => reader(path).read().keyAt(path),
		textAt: (path, text) => reader(path).read().textAt(path, text),
		scalar: (path) => reader(path).read().scalar(path),
	};
}

function loadSettings(layers: Layer[], faults: Fault[]): Pick<Handbook, 'settings' | 'settingsAt' | 'settingsBroken'> {
	const parts = layers.flatMap(({ settings, shown }) =>
		settings ? [{ file: `${shown}/handbook.yaml`, read: () => settings, keys: new Set(Object.keys(settings.value)), value: settings.value }] : [],
	);
	const value = Object.assign({}, ...parts.map((part) => part.value)) as Record<string, unknown>;
	const nowhere = { file: `${layers.at(-1)?.shown ?? '.'}/handbook.yaml`, read: () => undefined, keys: new Set<string>() };
	const places = parts.length > 0 ? placesOf(parts) : { at: () => start(nowhere.file), keyAt: () => start(nowhere.file), textAt: () => start(nowhere.file), scalar: () => undefined };
	const { data, faults: found } = checkFields(settingsSchema, value, places);
	faults.push(...found, ...parts.flatMap((part) => part.read().faults));
	const settings: Settings = data ?? settingsSchema.parse({});
	const settingsBroken = data === undefined || layers.some((layer) => layer.settingsBroken);
	return { settings, settingsAt: (...path) => places.at(path), settingsBroken };
}
