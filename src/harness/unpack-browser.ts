import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from '../site/layers.ts';
import type { FoundBrowser } from './find-browser.ts';

/** What is taken out of the package: the browser, the libraries it needs, a font. */
const PARTS = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br'];

/**
 * Unpacks the Chromium that is shipped inside a development dependency, once, beside the other
 * packages. It brings the libraries and a font with it, for a machine that has neither.
 *
 * @returns nothing where there is none for this machine
 */
export async function unpackBrowser(): Promise<FoundBrowser | undefined> {
	if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
	const bin = join(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))), 'bin');
	if (!existsSync(join(bin, PARTS[0]!))) return undefined;
	const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8')) as { version: string };
	const cache = join(root, 'node_modules', '.cache');
	const folder = join(cache, `chromium-${version}`);
	if (!existsSync(folder)) await unpack(bin, cache, folder);
	return {
		executablePath: join(folder, 'chromium'),
		env: { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib'), FONTCONFIG_FILE: join(folder, 'fonts.conf') },
	};
}

/** Unpacks beside the place and moves there at the end, so that half a browser is never taken for one. */
async function unpack(bin: string, cache: string, folder: string): Promise<void> {
	console.log('Unpacking the browser that came with the packages. This happens once.');
	await mkdir(cache, { recursive: true });
	const half = await mkdtemp(join(cache, 'unpacking-'));
	const before = process.env.TMPDIR;
	try {
		// The package unpacks into the folder for temporary files, which others can write to.
		process.env.TMPDIR = half;
		const { inflate } = await import('@sparticuz/chromium');
		await Promise.all(PARTS.map((part) => inflate(join(bin, part))));
		await writeFile(join(half, 'fonts.conf'), fontsOf(folder));
		// Whoever may read the packages may start it.
		await Promise.all([chmod(half, 0o755), chmod(join(half, 'chromium'), 0o755)]);
		await rename(half, folder).catch((error: unknown) => {
			if (!existsSync(folder)) throw error;
		});
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
		await rm(half, { recursive: true, force: true });
	}
}

/** The fonts of the machine, and the one that came along for a machine without any. */
function fontsOf(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<include ignore_missing="yes">/etc/fonts/fonts.conf</include>
	<dir>${join(folder, 'fonts')}</dir>
	<cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;
}
