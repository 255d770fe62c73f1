import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { MODEL } from '../../handbook/schema/model.ts';
import { checkFolders } from '../../workplace/layers.ts';
import { engine } from '../../workplace/roots.ts';
import { run } from './run-command.ts';

const folder = await mkdtemp(join(tmpdir(), 'rungbook-new-'));
const [base, org] = [join(folder, 'base'), join(folder, 'org')];
await cp(join(engine, 'content/base'), base, { recursive: true });
afterAll(() => rm(folder, { recursive: true, force: true }));

beforeEach(async () => {
	await rm(org, { recursive: true, force: true });
	await mkdir(org);
	await writeFile(join(org, 'README.md'), 'Ours.\n');
});

const command = (...args: string[]) =>
	run(`scripts/${args[0]}.ts`, [...args.slice(1), '--content', base, '--content', org]);
const settings = () => readFile(join(org, 'handbook.yaml'), 'utf8').catch(() => undefined);
const errors = async () => (await checkFolders([base, org])).diagnostics.filter(({ severity }) => severity === 'error');

describe('the first thing that a command writes into a layer', () => {
	test.each([
		['new', 'role', 'staff-engineer'],
		['new', 'level', 'tech-lead/9'],
		['new', 'role', 'tech-lead'],
		['rename', 'role', 'tech-lead', 'technical-steward'],
		['retire', 'faq', 'is-pay-the-same'],
	])('says for which model the layer is written: %s %s %s', async (...args) => {
		expect(await command(...args)).toMatchObject({ code: 0 });
		expect(await settings()).toContain(`model: ${MODEL}\n`);
		expect(await errors()).toEqual([]);
	});
});

test('npm run new leaves a handbook.yaml that is there as it is', async () => {
	await writeFile(join(org, 'handbook.yaml'), `model: ${MODEL} # ours\nname: Acme\n`);
	expect(await command('new', 'page', 'working-hours')).toMatchObject({ code: 0 });
	expect(await settings()).toBe(`model: ${MODEL} # ours\nname: Acme\n`);
});

test('npm run new begins nothing in content that is written for another model', async () => {
	await writeFile(join(org, 'handbook.yaml'), 'model: 1\n');
	const { code, err } = await command('new', 'page', 'working-hours');
	expect({ code, err }).toEqual({ code: 1, err: expect.stringContaining('This content is written for model 1') });
	expect(await settings()).toBe('model: 1\n');
});

test.each([
	['new', 'page', 'print', 'The address /print/ is taken'],
	['new', 'axis', 'group', 'The address /axes/group/ is taken'],
	['rename', 'responsibility', 'code-review', 'area', 'keeps /responsibilities/area/ for itself'],
])('no command gives a name that the handbook keeps: npm run %s %s %s', async (...args) => {
	const { code, err } = await command(...args.slice(0, -1));
	expect(code).toBeGreaterThan(0);
	expect(err).toContain(args.at(-1));
	expect(await settings()).toBeUndefined();
});
