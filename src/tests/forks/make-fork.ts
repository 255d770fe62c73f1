import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { buildForTests, type BuiltSite } from '../../harness/build-for-tests.ts';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { serve } from '../../harness/serve.ts';

/** A fork of the project that was built and is served. */
export interface Fork extends BuiltSite {
	origin: string;
	/** Stops serving it, and removes it. */
	remove: () => Promise<void>;
}

/**
 * Forks the project, writes files into the copy, builds it and serves it.
 *
 * @param base the path that it lives under
 * @param files by path from the root of the project
 * @throws with what the build printed, where it made nothing
 */
export async function forkWith(base: string, files: Readonly<Record<string, string>>): Promise<Fork> {
	const folder = await folderForCopies('fork-');
	const project = join(folder, 'project');
	try {
		const built = await buildFork(base, join(folder, 'site'), project, files);
		const { origin, close } = await serve(built.folder, base);
		return { ...built, origin, remove: () => close().then(() => rm(folder, { recursive: true, force: true })) };
	} catch (error) {
		await rm(folder, { recursive: true, force: true });
		throw error;
	}
}

/** Forks the project into a folder that is not there yet, writes files into the copy, and builds it. */
export async function buildFork(
	base: string,
	out: string,
	project: string,
	files: Readonly<Record<string, string>>,
): Promise<BuiltSite> {
	await makeProject(project, files);
	const layers = ['base', 'org'].map((layer) => join(project, 'content', layer));
	return buildForTests(base, out, layers, project);
}

/** Forks the project into a folder that is not there yet, and writes files into the copy. */
export async function makeProject(project: string, files: Readonly<Record<string, string>>): Promise<void> {
	await mkdir(project);
	await copyProject(project);
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(project, path)), { recursive: true });
		await writeFile(join(project, path), text);
	}
}

/**
 * Every file of a built site as text, a byte a letter; what is packed is unpacked.
 *
 * @returns by path from the site's root
 */
export function everyFile(folder: string): Promise<Map<string, string>> {
	const known = texts.get(folder) ?? filesOf(folder);
	texts.set(folder, known);
	return known;
}

const texts = new Map<string, Promise<Map<string, string>>>();

/** The same of a folder that changes. */
export async function filesOf(folder: string): Promise<Map<string, string>> {
	const entries = await readdir(folder, { withFileTypes: true, recursive: true });
	const files = new Map<string, string>();
	for (const entry of entries.filter((entry) => entry.isFile())) {
		const path = join(entry.parentPath, entry.name);
		const bytes = await readFile(path);
		const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
		files.set(relative(folder, path).split(sep).join('/'), (isPacked ? gunzipSync(bytes) : bytes).toString('latin1'));
	}
	return files;
}
