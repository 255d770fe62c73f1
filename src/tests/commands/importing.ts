import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeEach } from 'vitest';
import { ownEnvironment } from '../../harness/environment.ts';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

/** The script of `npm run import`. */
export const IMPORT = 'scripts/import.ts';

/** A folder of the tests of one file. */
export const folder = await mkdtemp(join(tmpdir(), 'rungbook-import-'));
/** Where the layer is written; empty before each test. */
export const org = join(folder, 'org');
const source = join(folder, 'source');
afterAll(() => rm(folder, { recursive: true, force: true }));
beforeEach(() => Promise.all([org, source].map((one) => rm(one, { recursive: true, force: true }))));

/** A ladder of one role and two levels. */
export const LADDER =
	'# Engineer\n\n## Junior\n\n### Craft\n\n- Writes tests for all code\n\n## Senior\n\n### Craft\n\n- Designs whole services\n';

/** Writes the files of a ladder; gives its folder. */
export async function ladder(files: Record<string, string> = { 'ladder.md': LADDER }): Promise<string> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(dirname(join(source, path)), { recursive: true });
		await writeFile(join(source, path), text);
	}
	return source;
}

/** The files below a folder, each with its text; none where the folder isn’t there. */
export async function filesOf(directory: string): Promise<Record<string, string>> {
	const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => []);
	const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
	const texts = await Promise.all(
		paths.map(async (path) => [path.slice(directory.length + 1), await readFile(path, 'utf8')]),
	);
	return Object.fromEntries(texts.sort()) as Record<string, string>;
}

/** Brings a source in, as a person would. */
export const bring = (from: string, ...more: string[]) => run(IMPORT, [from, '--into', org, ...more]);

/** Brings a source in, and answers each question with a line of the input; gives what was printed. */
export function answer(from: string, lines: readonly string[]): Promise<string> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [IMPORT, from, '--into', org, '--ask'], {
			cwd: engine,
			env: ownEnvironment(),
		});
		let out = '';
		child.stdout.on('data', (part: Buffer) => (out += part.toString()));
		child.on('error', reject);
		child.on('exit', () => resolve(out));
		child.stdin.end(lines.map((line) => `${line}\n`).join(''));
	});
}
