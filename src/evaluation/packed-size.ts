import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * Says how many bytes a host transfers for an address of a site that it serves packed.
 *
 * @param folder the site
 * @param root the address of its root, with a slash at its end
 */
export function packedSizes(folder: string, root: string): (address: string) => number {
	const known = new Map<string, number>();
	return (address) => {
		const path = address.replace(/[?#].*$/, '').slice(root.length);
		let size = known.get(path);
		if (size === undefined) {
			const file = readFileSync(join(folder, path === '' || path.endsWith('/') ? `${path}index.html` : path));
			// What is packed already, such as the index, does not get smaller.
			known.set(path, (size = Math.min(file.length, gzipSync(file, { level: 9 }).length)));
		}
		return size;
	};
}
