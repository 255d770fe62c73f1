import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { engine } from '../../workplace/roots.ts';
import { LADDERS } from '../ladders/fixture.ts';
import { run } from './run-command.ts';

const folder = await mkdtemp(join(tmpdir(), 'rungbook-import-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

/** What the command says of each whole ladder: what it holds, what became of its statements, and what the check finds. */
const SAID = {
	jorgef: {
		code: 0,
		lines: [
			'4 roles and 18 levels',
			'5 axes and 25 steps',
			'90 statements (asked), 25 statements (step) and 29 statements (responsibility)',
			'90 cells',
			'3 responsibilities that several share',
			'144 statements in = 125 written + 19 listed.',
		],
	},
	etsy: {
		code: 0,
		lines: [
			'24 statements (asked) and 125 statements (step)',
			'149 statements in = 149 written + 0 listed.',
			'“participate in” says nothing that another person could see.',
		],
	},
	// The 54 beside are prose under headings of three files, which nobody has counted.
	monzo: {
		code: 0,
		lines: ['1440 statements (asked)', '394 cells and 130 examples', '1440 statements in = 1428 written + 12 listed.'],
	},
	unidays: {
		// One reference to a step that is not there.
		code: 1,
		lines: [
			'6 tracks, 19 roles and 41 levels',
			'5 groups, 25 axes and 85 steps',
			'346 references and 14 of them optional',
			'472 statements in = 472 written + 0 listed.',
		],
	},
};

describe.skipIf(LADDERS === undefined).each(Object.entries(SAID))(
	'npm run import of the whole of %s',
	(name, { code, lines }) => {
		test('brings in all that it holds, and nothing the second time', async () => {
			const own = join(
				LADDERS!,
				readdirSync(LADDERS!).find((one) => one.startsWith(name))!,
			);
			const data = readdirSync(own).includes('data') ? join(own, 'data') : own;
			const [org, answers] = [join(folder, name), join(folder, `${name}.yaml`)];
			await cp(join(engine, 'src/exchange/shapes/fixtures', name, 'import.yaml'), answers);
			const bring = () => run('scripts/import.ts', [data, '--into', org, '--answers', answers]);
			const first = await bring();
			expect({ code: first.code, err: first.err }).toEqual({ code, err: '' });
			for (const line of lines) expect(first.out).toContain(line);
			const lock = await readFile(join(org, 'import.lock'), 'utf8');
			expect((await bring()).out).toContain('Nothing changed: every file says so already.');
			expect(await readFile(join(org, 'import.lock'), 'utf8')).toBe(lock);
			expect(await readdir(org)).not.toContain('import.yaml');
		});
	},
);
