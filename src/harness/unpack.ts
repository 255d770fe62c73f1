import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { engine } from '../workplace/roots.ts';

/** What a development dependency brings along, packed. */
const PARTS = { browser: ['chromium.br', 'al2023.tar.br'], fonts: ['fonts.tar.br'] } as const;

/** The file that says where the fonts are. */
const FONTS_LIST = 'fonts.conf';

/**
 * Unpacks the browser or the fonts that are shipped inside a development dependency, once, beside
 * the other packages.
 *
 * @returns the folder; nothing where there is none for this machine
 */
export async function unpack(what: keyof typeof PARTS): Promise<string | undefined> {
	if (process.platform !== 'linux' || (what === 'browser' && process.arch !== 'x64')) return undefined;
	const bin = join(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))), 'bin');
	if (!existsSync(join(bin, PARTS[what][0]))) return undefined;
	const { version } = JSON.parse(await readFile(join(bin, '..', 'package.json'), 'utf8')) as { version: string };
	const cache = join(engine, 'node_modules', '.cache');
	const folder = join(cache, `${what}-${version}`);
	if (!existsSync(folder))
		await unpackInto(
			folder,
			cache,
			PARTS[what].map((part) => join(bin, part)),
		);
	// Fonts are found by the place that they were unpacked at: whoever moves the project moves them along.
	const list = join(folder, FONTS_LIST);
	if ((await readFile(list, 'utf8')) !== fontsOf(folder)) await writeFile(list, fontsOf(folder));
	return folder;
}

/** Unpacks beside the place and moves there at the end, so that half of it is never taken for all. */
async function unpackInto(folder: string, cache: string, parts: readonly string[]): Promise<void> {
	console.log('Unpacking what the tests’ browser needs. This happens once.');
	await mkdir(cache, { recursive: true });
	const half = await mkdtemp(join(cache, 'unpacking-'));
	const before = process.env.TMPDIR;
	try {
		// The package unpacks into the folder for temporary files, which others can write to.
		process.env.TMPDIR = half;
		const { inflate } = await import('@sparticuz/chromium');
		await Promise.all(parts.map((part) => inflate(part)));
		await writeFile(join(half, FONTS_LIST), fontsOf(folder));
		// Whoever may read the packages may start it.
		await chmod(half, 0o755);
		if (existsSync(join(half, 'chromium'))) await chmod(join(half, 'chromium'), 0o755);
		await rename(half, folder).catch((error: unknown) => {
			if (!existsSync(folder)) throw error;
		});
	} finally {
		if (before === undefined) delete process.env.TMPDIR;
		else process.env.TMPDIR = before;
		await rm(half, { recursive: true, force: true });
	}
}

/** These fonts and no other, so that a page takes the same room on every machine. */
function fontsOf(folder: string): string {
	return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
	<dir>${asXml(join(folder, 'fonts'))}</dir>
	<cachedir>${asXml(join(folder, 'fonts-cache'))}</cachedir>
</fontconfig>
`;
}

const asXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
