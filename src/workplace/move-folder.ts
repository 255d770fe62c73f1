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
