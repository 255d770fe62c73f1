import { existsSync } from 'node:fs';
import { cp, rename, rm } from 'node:fs/promises';

/** Moves a folder to a place where nothing is, on whichever disk. */
export async function moveFolder(from: string, to: string): Promise<void> {
	try {
		await rename(from, to);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		await cp(from, to, { recursive: true });
		await rm(from, { recursive: true });
	}
}

/** Where a folder lies while another takes its place. */
const asideOf = (folder: string) => `${folder}.replaced`;

/**
 * Puts a folder in the place of another, by renaming alone: what is there is the old one or the new one,
 * never a part of either. Whoever is broken off between the two renamings leaves the old one beside its
 * place; `putFolderBack` of the next run brings it back.
 *
 * @param next beside its place, whole
 */
export async function replaceFolder(next: string, folder: string): Promise<void> {
	await rm(asideOf(folder), { recursive: true, force: true });
	if (existsSync(folder)) await rename(folder, asideOf(folder));
	try {
		await rename(next, folder);
	} catch (error) {
		await putFolderBack(folder);
		throw error;
	}
	await rm(asideOf(folder), { recursive: true, force: true });
}

/** Brings back a folder that somebody was broken off in replacing; removes what else was left of that. */
export async function putFolderBack(folder: string): Promise<void> {
	const aside = asideOf(folder);
	if (!existsSync(folder) && existsSync(aside)) await rename(aside, folder);
	await rm(aside, { recursive: true, force: true });
}
