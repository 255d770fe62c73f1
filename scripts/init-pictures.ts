import { readFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { BrandFile } from '../src/handbook/model/handbook.ts';
import { project } from '../src/workplace/roots.ts';
import { wrongUsage } from './usage.ts';

/** A picture that is to be the brand's, with its bytes where it is not in its place yet. */
export interface Picture {
	key: string;
	address: string;
	bytes?: Buffer;
}

/**
 * Reads the pictures that are given as files of this machine; ends with 2 where one cannot be read or
 * would write over another.
 *
 * @param brandFiles the files of `public/brand`, by address
 */
export async function picturesOf(
	asked: readonly { key: string; file: string }[],
	brandFiles: ReadonlyMap<string, BrandFile>,
	help: string,
): Promise<Picture[]> {
	const found: Picture[] = [];
	for (const { key, file } of asked) {
		if (file.startsWith('/brand/')) {
			found.push({ key, address: file });
			continue;
		}
		const address = `/brand/${basename(file).replace(/[^\w.-]+/g, '-')}`;
		const bytes = await readFile(resolve(file)).catch((error: NodeJS.ErrnoException) =>
			wrongUsage(`--${key}: ${file} cannot be read (${error.code}).`, help),
		);
		const there = found.find((other) => other.address === address)?.bytes ?? brandFiles.get(address)?.bytes;
		if (there && !bytes.equals(there))
			wrongUsage(`--${key}: there is another picture at public${address}; give yours another name.`, help);
		found.push({ key, address, bytes });
	}
	return found;
}

/** What pictures hold that are not in their place yet, by where they are published from. */
export const filesOf = (pictures: readonly Picture[]): Map<string, Uint8Array> =>
	new Map(pictures.flatMap(({ address, bytes }) => (bytes ? [[join(project, 'public', address), bytes]] : [])));
