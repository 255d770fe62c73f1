import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative, sep } from 'node:path';
import type { Checked } from '../../handbook/check/check.ts';
import { inPresentModel } from '../../handbook/load/from-text.ts';
import { compareText, type Diagnostic, type Severity } from '../../handbook/model/diagnostic.ts';
import { allEntries } from '../../handbook/model/handbook.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { base } from './base.ts';

/** What a file is: its text, its bytes, a symbolic link, an empty folder, a named pipe, or not there. */
export type Content = string | Uint8Array | { link: string } | { folder: true } | { pipe: true } | null;

/** What must be said: where, and with which words in message or hint. An error unless it says otherwise. */
export interface Said {
	at: string;
	says: string | RegExp;
	severity?: Severity;
}

/** Something that is wrong with a handbook, and all that must be said of it. */
export interface Case {
	name: string;
	/** The files in which it differs from the base. */
	files: Readonly<Record<string, Content>>;
	/** The files of a layer over it. Then places begin with base/ or org/. */
	over?: Readonly<Record<string, Content>>;
	/** In order of place. Empty for what is to be accepted. */
	expected: readonly Said[];
	/** Whether only some file systems can hold it: names in two cases, or with characters that Windows refuses. */
	unixOnly?: boolean;
}

/** Writes files over the base into a new folder, hands it over, and removes it. */
export function inFolder<Result>(files: Case['files'], use: (folder: string) => Promise<Result>): Promise<Result> {
	return inFolderOf(inPresentModel<Content>({ ...base, ...files }), use);
}

async function inFolderOf<Result>(files: Case['files'], use: (folder: string) => Promise<Result>): Promise<Result> {
	const folder = await mkdtemp(join(tmpdir(), 'rungbook-'));
	try {
		for (const [path, content] of Object.entries(files)) await write(join(folder, path), content);
		return await use(folder);
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/**
 * Writes the files of a case into a new folder, hands over that folder and those of the layers in
 * it, and removes it.
 */
export function inLayers<Result>(
	{ files, over }: Pick<Case, 'files' | 'over'>,
	use: (folder: string, layers: string[]) => Promise<Result>,
): Promise<Result> {
	if (over === undefined) return inFolder(files, (folder) => use(folder, [folder]));
	const within = (layer: string, all: Case['files']) =>
		Object.fromEntries(
			Object.entries(inPresentModel<Content>(all)).map(([path, content]) => [`${layer}/${path}`, content]),
		);
	return inFolderOf({ ...within('base', { ...base, ...files }), ...within('org', over) }, (folder) =>
		use(folder, [join(folder, 'base'), join(folder, 'org')]),
	);
}

async function write(path: string, content: Content): Promise<void> {
	if (content === null) return;
	await mkdir(dirname(path), { recursive: true });
	if (typeof content === 'string' || content instanceof Uint8Array) await writeFile(path, content);
	else if ('link' in content) await symlink(content.link, path);
	else if ('pipe' in content) execFileSync('mkfifo', [path]);
	else await mkdir(path, { recursive: true });
}

/** A place in a folder, as a case writes it. */
function placeIn(folder: string, { at }: Pick<Diagnostic, 'at'>): string {
	return `${within(folder, at.file)}:${at.line}:${at.column}`;
}

/** The path from the folder, whatever folder reports show paths from. */
function within(folder: string, file: string): string {
	return file.startsWith(folder) ? relative(folder, file) : relative(folder, join(process.cwd(), file));
}

/** Two lists that are equal when all that was found was expected, and the other way round. */
export function compare(folder: string, found: readonly Diagnostic[], expected: readonly Said[]) {
	const saidOf = ({ message, hint = '' }: Diagnostic) => `${message} → ${hint}`;
	return {
		found: found.map((item) => `${placeIn(folder, item)} ${item.severity} ${saidOf(item)}`),
		expected: expected.map(({ at, says, severity = 'error' }, index) => {
			const item = found[index];
			const words = item && (typeof says === 'string' ? saidOf(item).includes(says) : says.test(saidOf(item)));
			return `${at} ${severity} ${words ? saidOf(item) : says}`;
		}),
	};
}

/** The files below a folder: no folders, and nothing in a hidden one, which is ignored as a whole. */
export async function filesIn(folder: string): Promise<string[]> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	return entries
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)))
		.filter(
			(path) =>
				!dirname(path)
					.split(sep)
					.some((part) => part.startsWith('.') && part !== '.'),
		)
		.sort(compareText);
}

/**
 * The files of a folder that were neither taken nor named in a finding: there must be none.
 *
 * @returns their paths
 */
export async function passedOver(folder: string, { handbook, diagnostics }: Checked): Promise<string[]> {
	const taken = [...allEntries(handbook, collectionNames)].flatMap((entry) => entry.files);
	taken.push(...handbook.pictures.values());
	const named = diagnostics.map(({ at }) => at.file);
	const known = new Set([...taken, ...named].map((file) => within(folder, file)));
	const isRead = (path: string) => known.has(path) || path === 'handbook.yaml' || /^readme(\.mdx?)?$/i.test(path);
	return (await filesIn(folder)).filter((path) => !isRead(path));
}
