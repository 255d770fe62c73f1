import { delimiter, join, relative, resolve, sep } from 'node:path';
import type { Checked } from '../handbook/check/check.ts';
import { byPlace, type Diagnostic } from '../handbook/model/diagnostic.ts';
import { readAssets, readFolder, type Assets } from './read-folder.ts';
import type { SourceLayer } from '../handbook/source/source-file.ts';
import { loadAsOneFile } from './as-one-file.ts';
import { bringToRest } from './broken-off.ts';
import { codeVersion } from './code-version.ts';
import { digestOf, readKept, writeKept } from './kept.ts';
import { engine, project } from './roots.ts';
import { withSameFiles } from './same-files.ts';

/** The layers that are read where nothing else is said, lowest first: the engine's, and the project's. */
const DEFAULT_LAYERS = [resolve(engine, 'content/base'), resolve(project, 'content/org')];

/**
 * The folders of content, lowest layer first: those given, else those of RUNGBOOK_CONTENT, else ours.
 *
 * @param given as written on the command line
 * @returns absolute paths
 */
export function contentFolders(given: readonly string[] = []): string[] {
	const named = process.env.RUNGBOOK_CONTENT?.split(delimiter).filter(Boolean) ?? [];
	if (given.length > 0) return given.map((path) => resolve(path));
	if (named.length > 0) return named.map((path) => resolve(path));
	return DEFAULT_LAYERS;
}

/** Folders of content as they were read. */
interface Read extends Assets {
	/** One a folder; nothing for a folder that does not exist. */
	layers: (SourceLayer | undefined)[];
	/** The folder that shown paths start from. */
	from: string;
	/** What was left half changed and cannot be put back: as it is shown, and why. */
	unrest: [shown: string, reason: string][];
}

/** Reads folders of content, lowest layer first. */
export function readLayers(folders: readonly string[]): Read {
	const isOurs = (folder: string) => [engine, project].some((root) => folder.startsWith(root + sep));
	const from = folders.every(isOurs) ? project : process.cwd();
	const unrest = folders.flatMap((folder): Read['unrest'] => {
		const reason = bringToRest(folder);
		return reason === undefined ? [] : [[relative(from, folder) || folder, reason]];
	});
	const layers = folders.map((folder) => readFolder(folder, from));
	return { layers, ...readAssets(resolve(project, 'public'), project), from, unrest };
}

/** What was read of each folder the last time. */
export type LastReading = Map<string, SourceLayer>;

/**
 * Reads and checks the content of some folders; a folder that does not exist is a finding too.
 *
 * @param last a file that is in it already is not parsed again; it becomes what is read now
 */
export async function checkFolders(folders: readonly string[], last: LastReading = new Map()): Promise<Checked> {
	const read = readLayers(folders);
	const layers = read.layers.map((layer, index) => layer && keep(last, folders[index]!, layer));
	return checkRead(folders, { ...read, layers }, await import('../handbook/check/check.ts'));
}

/** The core's checker, which is loaded when something has to be checked. */
type Checker = typeof import('../handbook/check/check.ts');
const CHECKER = join(engine, 'src', 'handbook', 'check', 'check.ts');

/** What is to be said against the content of some folders. */
type Findings = Pick<Checked, 'diagnostics' | 'coverage'>;

/**
 * The same for whoever wants to know no more than what is found: where nothing has changed since it was
 * last asked, that is what was found then, and none of the core is loaded.
 */
export async function findingsIn(folders: readonly string[]): Promise<Findings> {
	const read = readLayers(folders);
	const version = codeVersion(['src/handbook', 'src/workplace']);
	const key = digestOf(version, engine, ...folders, digestOfRead(read));
	const known = readKept('findings', key) as Findings | undefined;
	if (known) return known;
	const checker = (await loadAsOneFile(CHECKER, version)) as Checker;
	const layers = read.layers.map((layer) => layer && { ...layer, isOnlyChecked: true });
	const { diagnostics, coverage } = checkRead(folders, { ...read, layers }, checker);
	writeKept('findings', key, { diagnostics, coverage });
	return { diagnostics, coverage };
}

/** A digest of all that was read, the bytes of each file among it. */
function digestOfRead({ layers, assets, brandFiles, ...rest }: Read): string {
	const inShort = <File extends { bytes?: Uint8Array }>({ bytes, ...file }: File) => [file, bytes && digestOf(bytes)];
	const brand = [...brandFiles].map(([address, file]) => [address, inShort(file)]);
	const content = layers.map((layer) => layer && { ...layer, files: layer.files.map(inShort) });
	return digestOf(JSON.stringify([content, [...assets], brand, rest]));
}

function checkRead(
	folders: readonly string[],
	{ layers, assets, brandFiles, links, from, unrest }: Read,
	{ checkHandbook }: Checker,
): Checked {
	const checked = checkHandbook(
		layers.filter((layer) => layer !== undefined),
		assets,
		brandFiles,
	);
	const isDefault = (folder: string) => DEFAULT_LAYERS.includes(folder);
	const missing = folders.filter((folder, index) => layers[index] === undefined && !isDefault(folder));
	const linked = folders.some(isDefault) ? links : [];
	const found: Diagnostic[] = [
		...missing.map((folder) => absent(relative(from, folder) || folder)),
		...linked.map(link),
		...unrest.map(leftHalf),
		...checked.diagnostics,
	];
	// A layer that is published alone is the one that lacks content.
	const alone = checked.handbook.settings.base ? folders : folders.slice(-1);
	const isEmpty = checked.coverage.entries === 0 && found.length === 0;
	return {
		...checked,
		diagnostics: isEmpty ? alone.map((folder) => empty(relative(from, folder) || folder)) : found.sort(byPlace),
	};
}

function keep(last: LastReading, folder: string, layer: SourceLayer): SourceLayer {
	const before = last.get(folder);
	const kept = before ? withSameFiles(layer, before) : layer;
	last.set(folder, kept);
	return kept;
}

const at = (file: string) => ({ file, line: 1, column: 1 });

const absent = (file: string): Diagnostic => ({
	rule: 'file-belongs-to-a-collection',
	severity: 'error',
	at: at(file),
	message: 'There is no such folder of content.',
	hint: 'Check the spelling of --content or RUNGBOOK_CONTENT.',
});

const leftHalf = ([file, reason]: Read['unrest'][number]): Diagnostic => ({
	rule: 'file-is-readable-text',
	severity: 'error',
	at: at(file),
	message: `A command was broken off while it changed files here, and they cannot be put back as they were (${reason}).`,
	hint: 'Make the folder writable, with room on the disk, and run this again.',
});

const empty = (file: string): Diagnostic => ({
	rule: 'file-belongs-to-a-collection',
	severity: 'error',
	at: at(file),
	message: 'There is no content in this folder.',
	hint: 'Check the spelling of --content or RUNGBOOK_CONTENT, or write a first entry with `npm run new`.',
});

const link = (file: string): Diagnostic => ({
	rule: 'file-is-readable-text',
	severity: 'error',
	at: at(file),
	message: 'This is a symbolic link; symbolic links are not followed in content or public files.',
	hint: 'Put the file itself here.',
});
