import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { entriesBelow } from '../../workplace/entries-below.ts';
import { digestOf, readKept, writeKept } from '../../workplace/kept.ts';
import { shared } from '../handbook/shared.ts';
import { APP_FOLDER, type PagesHead } from './pages-app.ts';

/** What bundling makes, none of which depends on a text of the handbook. */
interface KeptApp extends PagesHead {
	/** A digest of each file that it was made of, be it outside of our code: a page of a fork’s own may load any. */
	made: [file: string, digest: string][];
	files: [path: string, bytes: Uint8Array][];
}

const NAME = 'pages-app';

/** The folders that hold it: what makes the pages, and the styles and scripts that they ask for. */
const FOLDERS = [APP_FOLDER, '_astro'];

/**
 * Keeps what a build has bundled into a folder, for builds of the same code and settings.
 *
 * @returns a digest of all that it was made of
 */
export function keepApp(key: string, folder: string, { styles, scripts }: PagesHead): string {
	const files = FOLDERS.flatMap((name) =>
		entriesBelow(join(folder, name))
			.filter((entry) => entry.isFile())
			.map(({ parentPath, name: file }) => join(parentPath, file))
			.map((file): [string, Uint8Array] => [relative(folder, file), readFileSync(file)]),
	);
	const made = (shared.bundled ?? []).map((file): [string, string] => [file, digestOfFile(file)]);
	writeKept(NAME, key, { files, styles, scripts, made } satisfies KeptApp);
	return madeOf(key, made);
}

/** Puts what an earlier build has bundled into a folder; nothing where there is none of this key, or a file of it has changed. */
export function placeKeptApp(key: string, folder: string): { head: PagesHead; madeOf: string } | undefined {
	const kept = readKept(NAME, key) as KeptApp | undefined;
	if (!kept || kept.made.some(([file, digest]) => digestOfFile(file) !== digest)) return undefined;
	for (const [path, bytes] of kept.files) {
		mkdirSync(dirname(join(folder, path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return { head: kept, madeOf: madeOf(key, kept.made) };
}

const madeOf = (key: string, made: KeptApp['made']) => digestOf(key, JSON.stringify(made));

const digestOfFile = (file: string) => (existsSync(file) ? digestOf(readFileSync(file)) : '');
