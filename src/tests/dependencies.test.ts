import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { billOfMaterials, lockedPackages, nameAt } from '../workplace/bill-of-materials.ts';
import { engine } from '../workplace/roots.ts';

/** What is said of a package that the project depends on directly. */
interface Listed {
	for: string;
	licence: string;
	ships?: boolean;
	installs?: boolean;
}

const textOf = (path: string) => readFileSync(join(engine, path), 'utf8');
const listed = parse(textOf('.github/dependencies.yaml')) as Record<string, Listed>;
const { dependencies, devDependencies, allowScripts } = JSON.parse(textOf('package.json')) as Record<
	'dependencies' | 'devDependencies' | 'allowScripts',
	Record<string, string>
>;
const direct = Object.entries({ ...dependencies, ...devDependencies });
const locked = [...lockedPackages()];

/** Licences that ask nothing of whoever publishes a handbook; those of tools are of what runs where one builds. */
const LICENCES = [
	'MIT',
	'ISC',
	'0BSD',
	'BSD-2-Clause',
	'BSD-3-Clause',
	'Apache-2.0',
	'BlueOak-1.0.0',
	'CC0-1.0',
	'Python-2.0',
];
const OF_TOOLS = [...LICENCES, 'MPL-2.0', 'LGPL-3.0-or-later', 'CC-BY-4.0'];

describe('a package that the project depends on', () => {
	test('is listed with what it is for, and nothing else is', () => {
		expect(Object.keys(listed).sort()).toEqual(direct.map(([name]) => name).sort());
		expect(Object.entries(listed).filter(([, { for: reason }]) => reason.length < 5)).toEqual([]);
	});

	test.each(Object.entries(listed))('%s has the licence that is listed', (name, { licence }) => {
		expect(lockedPackages().get(`node_modules/${name}`)!.license).toBe(licence);
	});

	test('comes from a registry, by a version', () => {
		expect(direct.filter(([, range]) => !/^[\^~]?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
	});

	test('ships to readers under a licence that asks nothing of them', () => {
		const shipped = Object.entries(listed).filter(([, { ships }]) => ships);
		expect(
			shipped.map(([, { licence }]) => licence).filter((licence) => licence !== 'MIT' && licence !== 'ISC'),
		).toEqual([]);
	});
});

describe('a package of the lockfile', () => {
	test('is held by its checksum, for every system', () => {
		expect(locked.length).toBeGreaterThan(100);
		const loose = locked.filter(([, { integrity }]) => !/^sha512-[A-Za-z0-9+/]{86}==$/.test(integrity ?? ''));
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	test('is the same bytes wherever the same version stands', () => {
		const versions = Map.groupBy(locked, ([path, { version }]) => `${nameAt(path)}@${version}`);
		const torn = [...versions].filter(([, all]) => new Set(all.map(([, { integrity }]) => integrity)).size > 1);
		expect(torn.map(([name]) => name)).toEqual([]);
	});

	test('has a licence that is known', () => {
		const unknown = locked.filter(
			([, { license }]) => !license?.split(/ AND | OR /).every((one) => OF_TOOLS.includes(one.replaceAll(/[()]/g, ''))),
		);
		expect(unknown.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
	});

	test('runs nothing when it is installed, but for those that are allowed by name', () => {
		const running = locked.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameAt(path));
		expect([...new Set(running)].sort()).toEqual(Object.keys(allowScripts).sort());
		const installing = Object.entries(listed).filter(([, { installs }]) => installs);
		for (const [name] of installing) expect(allowScripts).toHaveProperty(name);
	});

	test('is not given up by those who make it', () => {
		expect(locked.filter(([, { deprecated }]) => deprecated !== undefined).map(([path]) => path)).toEqual([]);
	});
});

test('the bill of materials is that of this lockfile: `npm run bill -- --out .github/bill-of-materials.json`', () => {
	expect(textOf('.github/bill-of-materials.json') === billOfMaterials()).toBe(true);
	const { components } = JSON.parse(billOfMaterials()) as { components: { hashes: { content: string }[] }[] };
	expect(components.every(({ hashes }) => /^[0-9a-f]{128}$/.test(hashes[0]!.content))).toBe(true);
});

test('versions wait for a week, wherever they are taken from', () => {
	expect(textOf('.npmrc')).toMatch(/^min-release-age=7$/m);
	const { updates } = parse(textOf('.github/dependabot.yml')) as { updates: { cooldown: object }[] };
	expect(updates.map(({ cooldown }) => cooldown)).toEqual(updates.map(() => ({ 'default-days': 7 })));
});
