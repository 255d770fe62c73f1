import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../workplace/roots.ts';
import { breaches, codeOf, importsOf, read } from './reading.ts';

const CORE = 'src/handbook';

/**
 * The rooms of the house, the lowest first: each imports itself and lower ones. A room is a folder
 * with all that lies in it.
 */
const ROOMS = [
	...['language', 'schema', 'model', 'source', 'brand', 'ask', 'addresses', 'begin', 'migrations', 'load'],
	...['report', 'rules', 'check', 'edit'],
]
	.map((name) => `${CORE}/${name}`)
	.concat(
		'src/workplace',
		'src/site',
		'src/pages',
		'src/upgrade',
		'src/harness',
		'src/evaluation',
		'scripts',
		'src/tests',
	);

/** Folders that hold rooms and nothing else. */
const HALLS = ['src', CORE];

const roomOf = (path: string) => ROOMS.find((room) => path.startsWith(`${room}/`));
const isOurs = (imported: string) => /^(src|scripts)\//.test(imported);
const coreFiles = () => codeOf(CORE);

describe('imports point one way', () => {
	test('the reader of imports reads them', () => {
		expect(importsOf('scripts/check.ts')).toContain('src/handbook/report/text.ts');
		expect(importsOf('src/handbook/source/yaml.ts')).toEqual(
			expect.arrayContaining(['yaml', 'src/handbook/model/diagnostic.ts']),
		);
	});

	test('every folder is a room of the list, and every room of the list is a folder', () => {
		const folders = HALLS.flatMap((hall) =>
			readdirSync(join(engine, hall), { withFileTypes: true })
				.filter((entry) => entry.isDirectory())
				.map(({ name }) => `${hall}/${name}`),
		);
		const rooms = ROOMS.filter((room) => room !== 'scripts');
		expect(folders.filter((folder) => !HALLS.includes(folder)).sort()).toEqual([...rooms].sort());
		for (const room of ROOMS) expect(codeOf(room).length, room).toBeGreaterThan(0);
	});

	test('nothing lies in the hall of the core', () => {
		expect(coreFiles().filter((file) => dirname(file) === CORE)).toEqual([]);
	});

	test.each(ROOMS)('%s imports itself and the rooms below it', (room) => {
		const below = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
		const isAbove = (imported: string) => isOurs(imported) && !below.includes(roomOf(imported) ?? '');
		expect(breaches(codeOf(room), isAbove)).toEqual([]);
	});

	test('among the rooms no two import each other, be it by way of others', () => {
		const arrows = new Map(
			ROOMS.map((room) => [room, new Set(codeOf(room).flatMap((file) => importsOf(file).map(roomOf)))]),
		);
		const reach = (room: string, seen: Set<string>): Set<string> => {
			for (const next of arrows.get(room)!)
				if (next !== undefined && next !== room && !seen.has(next)) reach(next, seen.add(next));
			return seen;
		};
		expect(ROOMS.filter((room) => reach(room, new Set()).has(room))).toEqual([]);
	});

	test('a rule knows no other rule, no report and no loader', () => {
		const single = codeOf(`${CORE}/rules`).filter((file) => !/\/(index|page)\.ts$/.test(file));
		expect(breaches(single, (imported) => /^src\/handbook\/(rules|report|load)\//.test(imported))).toEqual([]);
	});

	test('a report knows neither loader nor rules', () => {
		expect(breaches(codeOf(`${CORE}/report`), (imported) => /^src\/handbook\/(rules|load)\//.test(imported))).toEqual(
			[],
		);
	});

	test('the core knows neither Astro nor the machine that it runs on', () => {
		expect(breaches(coreFiles(), (imported) => /^(node:|astro|@astrojs)/.test(imported))).toEqual([]);
		expect(
			coreFiles().filter((file) =>
				/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bconsole\./.test(read(file)),
			),
		).toEqual([]);
	});

	test('one file calls git', () => {
		const code = ['src/workplace', 'src/site', 'src/upgrade', 'src/harness', 'scripts'].flatMap(codeOf);
		expect(code.filter((file) => /(exec|spawn)\w*\(\s*'git'|\('git',/.test(read(file)))).toEqual([
			'src/workplace/git.ts',
		]);
	});

	test('an upgrade knows the core and the workplace, and nothing of the site', () => {
		expect(breaches(codeOf('src/upgrade'), (imported) => imported.startsWith('src/site/'))).toEqual([]);
	});

	test('pages, records and whatever else is published take a published handbook', () => {
		const whole = ['src/site', 'src/pages', 'src/evaluation']
			.flatMap(codeOf)
			.filter((file) => /import type \{[^}]*\bHandbook\b[^}]*\} from/.test(read(file)));
		// Whoever writes content may refer to what is private.
		expect(whole).toEqual(['src/site/dev/write-schemas.ts']);
	});

	test('the way back from half an upgrade imports nothing that may be of the other half', () => {
		expect(
			breaches(['src/upgrade/restore.ts', 'scripts/usage.ts'], (imported) => !imported.startsWith('node:')),
		).toEqual([]);
		expect(importsOf('scripts/upgrade.ts').filter((imported) => isOurs(imported))).toEqual([
			'src/upgrade/restore.ts',
			'scripts/usage.ts',
			'src/upgrade/command.ts',
		]);
		expect(read('scripts/upgrade.ts')).toContain("await import('../src/upgrade/command.ts')");
	});

	test.each(ROOMS.filter((room) => room !== 'src/tests'))('%s knows no test', (room) => {
		expect(breaches(codeOf(room), (imported) => /\.test\.ts$|^vitest(?!\/node$)|^fast-check$/.test(imported))).toEqual(
			[],
		);
	});
});
