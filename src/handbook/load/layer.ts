import type { Body } from '../model/body.ts';
import { compareText, type Place } from '../model/diagnostic.ts';
import { remembered } from '../model/remembered.ts';
import { withoutProse } from '../model/without-prose.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { readBody } from '../source/body.ts';
import { commentFault, isOnlyYamlComments } from '../source/comments.ts';
import { decode } from '../source/decode.ts';
import { fault, type Fault } from '../source/fault.ts';
import { nameFile, type Named } from './file-name.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import type { SourceFile, SourceLayer } from '../source/source-file.ts';
import { pictureAddress, pictureFault, placePictures } from './pictures.ts';
import { readYaml, type Yaml } from '../source/yaml.ts';

/** What one layer says of an entry. */
export interface Part {
	file: string;
	/** Reads the front matter anew where it is no longer at hand: no tree is kept for files without a finding. */
	read: () => Yaml;
	keys: Set<string>;
	value: Record<string, unknown>;
	/** Whether its front matter is comments alone. */
	isCommented: boolean;
	body: Body;
	/** The place of a character of the body's text. */
	bodyAt: (offset: number) => Place;
}

/** One layer, read and taken apart, and not yet laid over another. */
export interface Layer {
	shown: string;
	settings?: Yaml;
	/** Whether there is a handbook.yaml, or what is meant for one, that could not be understood. */
	settingsBroken: boolean;
	entries: Record<CollectionName, Map<string, Part>>;
	/** Ids whose file could not be understood. */
	broken: Record<CollectionName, Set<string>>;
	/** Ids that files with a name at fault will have once they are renamed. */
	awaited: Record<CollectionName, Set<string>>;
	/** Collections whose folder could not be read at all. */
	unread: Set<CollectionName>;
	/** The pictures beside the texts: their files by address. */
	pictures: Map<string, string>;
	emptyFolders: string[];
	fileCount: number;
	faults: Fault[];
}

/** Reads the files of one layer. */
export function readLayer(source: SourceLayer): Layer {
	const layer: Layer = {
		shown: source.shown,
		settingsBroken: false,
		entries: perCollection(() => new Map()),
		broken: perCollection(() => new Set()),
		awaited: perCollection(() => new Set()),
		unread: new Set(),
		pictures: new Map(),
		emptyFolders: source.emptyFolders,
		fileCount: source.files.filter(({ kind }) => kind !== 'folder').length,
		faults: [],
	};
	const taken = new Map<string, string>();
	const readPartOf = source.isOnlyChecked ? readCheckedPart : readPart;
	for (const [file, named] of inOrderOfClaim(source.files)) readFile(file, named, layer, taken, readPartOf);
	return layer;
}

/** The place of what is wrong with a file as a whole. */
export const start = (file: string): Place => ({ file, line: 1, column: 1 });

const perCollection = <Value>(make: () => Value) =>
	Object.fromEntries(collectionNames.map((name) => [name, make()])) as Record<CollectionName, Value>;

/** Of two files that claim one id, the one with the better name comes first: it keeps the id. */
function inOrderOfClaim(files: readonly SourceFile[]): [SourceFile, Named][] {
	const claim = ({ path }: SourceFile, { usable }: Named) => (usable ? (path.endsWith('.mdx') ? 0 : 1) : 2);
	return files
		.map((file): [SourceFile, Named] => [file, nameFile(file.path, file.shown)])
		.sort((a, b) => claim(...a) - claim(...b) || compareText(a[0].path, b[0].path));
}

function readFile(
	file: SourceFile,
	named: Named,
	layer: Layer,
	taken: Map<string, string>,
	readPartOf: typeof readPart,
): void {
	if (file.kind === 'folder') return void layer.faults.push(folderFault(file));
	const { collection, id, meant } = named;
	const hold = () => {
		if (collection === 'settings') layer.settingsBroken = true;
		else if (collection !== undefined && id !== undefined) {
			layer.broken[collection].add(id);
			if (meant !== undefined) layer.awaited[collection].add(meant);
		}
	};
	// A link, or a file, in place of the folder.
	const folder = collectionNames.find((name) => name === file.path);
	if (folder !== undefined) layer.unread.add(folder);
	if (file.kind === 'link' || file.kind === 'unreadable') {
		layer.faults.push(...decode(file).faults);
		return hold();
	}
	if (file.path === '') return void layer.faults.push(noFolder(file));
	if (named.isPicture) {
		const wrong = pictureFault(file);
		if (wrong) layer.faults.push(wrong);
		return void layer.pictures.set(pictureAddress(file.path), file.shown);
	}
	layer.faults.push(...named.faults);
	if (collection !== undefined && collection !== 'settings' && id !== undefined) {
		const key = `${collection}/${id.toLowerCase()}`;
		const other = taken.get(key);
		if (other !== undefined) return void layer.faults.push(clash(file.shown, other, id));
		taken.set(key, file.shown);
	}
	if (!named.usable || collection === undefined) return hold();
	const decoded = readText(file);
	layer.faults.push(...decoded.faults);
	if (decoded.text === undefined) return hold();
	if (collection === 'settings') {
		if (isOnlyYamlComments(decoded.text)) {
			layer.faults.push(commentFault(file.shown, 'this file'));
			return hold();
		}
		const yaml = readYaml(decoded.text, file.shown, 0);
		if (!Array.isArray(yaml)) return void (layer.settings = yaml);
		layer.faults.push(...yaml);
		return hold();
	}
	const { part, faults } = readPartOf(file);
	layer.faults.push(...faults);
	if (!part) return hold();
	layer.entries[collection].set(id!, part);
}

function folderFault({ path, shown }: SourceFile): Fault {
	const isHidden = path.split('/').at(-1)!.startsWith('.');
	return fault(
		'file-belongs-to-a-collection',
		start(shown),
		isHidden ? 'This hidden folder is ignored, with all that it holds.' : 'This is a folder, not a file.',
		isHidden ? 'Remove it, or rename it if it holds content.' : 'Rename the folder, or move what it holds.',
		'warning',
	);
}

const noFolder = ({ shown }: SourceFile) =>
	fault(
		'file-belongs-to-a-collection',
		start(shown),
		'This is not a folder of content.',
		'Name the folder that holds handbook.yaml and folders such as roles.',
	);

function clash(file: string, other: string, id: string): Fault {
	const name = other.split('/').at(-1)!;
	const sameName = name.toLowerCase() === file.split('/').at(-1)!.toLowerCase();
	return {
		...fault(
			'file-name-is-its-id',
			start(file),
			sameName
				? `This file clashes with ${name} on disks that do not tell upper from lower case.`
				: `This file is called “${id}”, and so is ${other}.`,
			'Keep one of the two files.',
		),
		related: [{ at: start(other), message: 'the other file' }],
	};
}

const readText = remembered(decode);

/** Remembered by the file: whoever reads layers again, and finds some files as they were, parses the others alone. */
const readPart = remembered((file: SourceFile) => makePart(file));

/** The same for whoever makes no page of it. */
const readCheckedPart = remembered((file: SourceFile) => {
	const { part, faults } = makePart(file);
	return { part: part && { ...part, body: withoutProse(part.body) }, faults };
});

function makePart(file: SourceFile) {
	const faults: Fault[] = [];
	return { part: partOf(readText(file).text!, file, faults), faults };
}

function partOf(text: string, { shown: file, path }: SourceFile, faults: Fault[]): Part | undefined {
	// What has its dashes behind a # too is no heading without front matter.
	if (isOnlyYamlComments(text) && /^#[ \t]*---[ \t]*$/m.test(text))
		return void faults.push(commentFault(file, 'this file'));
	const split = splitFrontMatter(text, file);
	if ('rule' in split) return void faults.push(split);
	const yaml = readYaml(split.yaml, file, split.linesBefore);
	const { body, placeAt, faults: bodyFaults } = readBody(text, file, split.body);
	// What ends the front matter too early is said there, and not again of what it leaves over.
	const isCut = Array.isArray(yaml) || yaml.faults.length > 0;
	faults.push(...bodyFaults.filter(({ rule }) => !(isCut && rule === 'front-matter-is-yaml')));
	if (Array.isArray(yaml)) return void faults.push(...yaml);
	faults.push(...yaml.faults);
	// Some of the fields stand below the end of the front matter: what is missing is not missing.
	if (bodyFaults.some(({ rule }) => rule === 'front-matter-is-yaml')) return undefined;
	return {
		file,
		read: atHand(() => readYaml(split.yaml, file, split.linesBefore) as Yaml),
		keys: new Set(Object.keys(yaml.value)),
		value: yaml.value,
		isCommented: isOnlyYamlComments(split.yaml),
		body: placePictures(body, path),
		bodyAt: placeAt,
	};
}

/** Makes a value when it is asked for, and anew when it is asked for after memory ran short. */
function atHand<Value extends object>(make: () => Value): () => Value {
	let kept: WeakRef<Value> | undefined;
	return () => {
		let value = kept?.deref();
		if (!value) kept = new WeakRef((value = make()));
		return value;
	};
}
