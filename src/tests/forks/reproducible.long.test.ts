import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { thoroughness } from '../../harness/thoroughness.ts';
import { folderForCopies } from '../../harness/copy-project.ts';
import {
	buildOn,
	clone,
	copyWithHistory,
	copyWithoutHistory,
	differences,
	digestsOf,
	ELSEWHERE,
	type Machine,
} from '../../harness/reproducible.ts';
import { git } from '../../workplace/git.ts';
import { engine } from '../../workplace/roots.ts';
import { EVERY_FIELD } from './every-field.ts';

const AS = ['-c', 'user.name=Somebody', '-c', 'user.email=somebody@acme.example', '-c', 'commit.gpgsign=false'];

/** Whether the project is kept by git: there is no history otherwise that could make a difference. */
const isKept = existsSync(join(engine, '.git'));

let folder: string;
/** The fork that all others are copies of. */
let origin: string;
/** What a build of it made, with all of the history. */
let site: string;

const at = (name: string) => join(folder, name);

async function write(project: string): Promise<void> {
	for (const [path, text] of Object.entries(EVERY_FIELD)) {
		await mkdir(dirname(join(project, path)), { recursive: true });
		await writeFile(join(project, path), text);
	}
}

/** Builds a project as on some machine, and gives the folder of what was made. */
async function built(machine: Machine, project: string, name: string): Promise<string> {
	await buildOn(machine, project, at(name), []);
	return at(name);
}

beforeAll(async () => {
	folder = await folderForCopies('reproducible-');
	origin = at('origin');
	if (!isKept) return;
	await copyWithHistory(origin);
	await write(origin);
	git(['add', '--all'], origin);
	git([...AS, 'commit', '--quiet', '--message', 'Our handbook'], origin);
	const here = { zone: 'UTC', locale: 'C', umask: 0o022, keep: '0' };
	site = await built(here, origin, 'site');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.skipIf(!isKept)('a build of a fork is the same byte for byte', () => {
	test('in another folder, zone and locale, with other rights and times on its files', async () => {
		await clone(origin, at('a folder with spaces'));
		expect((await digestsOf(site)).size).toBeGreaterThan(100);
		expect(await differences(site, await built(ELSEWHERE, at('a folder with spaces'), 'elsewhere'))).toEqual([]);
	});

	test.runIf(thoroughness === 'long')(
		'with what was kept from the build before, of the same text and of another',
		async () => {
			await clone(origin, at('kept'));
			const machine = {
				...ELSEWHERE,
				oneCore: false,
				zone: 'America/New_York',
				locale: 'de_DE.UTF-8',
				keep: at('keep'),
			};
			const role = join(at('kept'), 'content/org/roles/engineer.mdx');
			const text = await readFile(role, 'utf8');
			await writeFile(role, text.replace('title: Engineer', 'title: Programmer'));
			const other = await built(machine, at('kept'), 'kept-other');
			expect((await differences(site, other)).length).toBeGreaterThan(0);
			await writeFile(role, text);
			expect(await differences(site, await built(machine, at('kept'), 'kept-first'))).toEqual([]);
			expect(await differences(site, await built(machine, at('kept'), 'kept-again'))).toEqual([]);
		},
	);

	test.runIf(thoroughness === 'long')('of a shallow clone as of a folder without any history', async () => {
		await clone(origin, at('shallow'), 1);
		await mkdir(at('loose'));
		await copyWithoutHistory(at('loose'));
		await write(at('loose'));
		git(['init', '--quiet'], at('loose'));
		const shallow = await built(ELSEWHERE, at('shallow'), 'shallow-site');
		const loose = await built({ ...ELSEWHERE, zone: 'UTC', umask: 0o022 }, at('loose'), 'loose-site');
		expect(await differences(shallow, loose)).toEqual([]);
	});
});

test('a byte that differs is found, and a file that only one has', async () => {
	await mkdir(at('one'));
	await mkdir(at('other'));
	await writeFile(join(at('one'), 'a'), 'x');
	await writeFile(join(at('other'), 'a'), 'y');
	await writeFile(join(at('other'), 'b'), '');
	expect(await differences(at('one'), at('other'))).toEqual(['a', 'b']);
});
