import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { collectionNames, type CollectionName } from '../../handbook/schema/collections.ts';
import { engine } from '../../workplace/roots.ts';
import { breaches, codeOf, importsOf, read } from './reading.ts';
import { BROWSER, CORE, EXCHANGE, HALLS, KINDS, roomOf, ROOMS } from './rooms.ts';

const isOurs = (imported: string) => /^(src|scripts)\//.test(imported);
const pureFiles = () => [CORE, EXCHANGE].flatMap(codeOf);
/** The files of a room, without those of the rooms in it. */
const filesIn = (room: string) => codeOf(room).filter((file) => roomOf(file) === room);

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
		expect(folders.filter((folder) => !HALLS.includes(folder) && !ROOMS.includes(folder))).toEqual([]);
		expect(ROOMS.filter((room) => room !== 'scripts' && !folders.includes(room))).toEqual([]);
	});

	test('nothing lies in the halls but what Astro looks for there', () => {
		const loose = codeOf('src').filter((file) => HALLS.includes(dirname(file)));
		expect(loose).toEqual(['src/content.config.ts']);
	});

	test.each(ROOMS)('%s imports itself and the rooms below it', (room) => {
		const lower = ROOMS.slice(0, ROOMS.indexOf(room) + 1);
		const isAbove = (imported: string) => isOurs(imported) && !lower.includes(roomOf(imported) ?? '');
		expect(breaches(filesIn(room), isAbove)).toEqual([]);
	});

	test('the view has a folder for each kind of entry, and no two of them import each other', () => {
		const folders = readdirSync(join(engine, KINDS), { withFileTypes: true }).filter((entry) => entry.isDirectory());
		expect(folders.map(({ name }) => name).sort()).toEqual([...collectionNames].sort());
		const kindOf = (path: string) => collectionNames.find((name) => path.startsWith(`${KINDS}/${name}/`));
		const arrows = new Map(
			collectionNames.map((name) => [
				name,
				new Set(codeOf(`${KINDS}/${name}`).flatMap((file) => importsOf(file).map(kindOf))),
			]),
		);
		const reach = (name: CollectionName, seen: Set<CollectionName>): Set<CollectionName> => {
			for (const next of arrows.get(name)!)
				if (next !== undefined && next !== name && !seen.has(next)) reach(next, seen.add(next));
			return seen;
		};
		expect(collectionNames.filter((name) => reach(name, new Set()).has(name))).toEqual([]);
		expect(
			breaches(
				collectionNames.flatMap((name) => codeOf(`${KINDS}/${name}`)),
				(imported) => imported === `${KINDS}/index.ts`,
			),
		).toEqual([]);
	});

	test('what runs in a browser imports itself, words of the core, and types', () => {
		const atRun = (file: string) =>
			read(file)
				.replaceAll(/^import type [^;]*;/gm, '')
				.replaceAll(/\btype \w+/g, '');
		const breach = codeOf(BROWSER).flatMap((file) =>
			[...atRun(file).matchAll(/\bfrom '([^']+)'/g)]
				.map(([, from]) => (from!.startsWith('.') ? join(dirname(file), from!) : from!))
				.filter(
					(path) => path !== 'stemmer' && !path.startsWith(`${BROWSER}/`) && !path.startsWith(`${CORE}/language/`),
				)
				.map((path) => `${file} → ${path}`),
		);
		expect(breach).toEqual([]);
	});

	test('a page only starts what runs in a browser, and nothing else touches one', () => {
		const scripts = ['src/site', 'src/pages'].flatMap(codeOf).flatMap((file) =>
			[...read(file).matchAll(/<script>([^]*?)<\/script>/g)].flatMap(([, code]) =>
				code!
					.split('\n')
					.map((line) => line.trim())
					.filter(
						(line) => line !== '' && !/^import \{ \w+ \} from '(\.\.\/)+browser\/[\w/-]+\.ts';$|^\w+\(\);$/.test(line),
					)
					.map((line) => `${file}: ${line}`),
			),
		);
		expect(scripts).toEqual([]);
		const touching = ['src/site', 'src/pages']
			.flatMap(codeOf)
			.filter((file) => /\bdocument\.|\blocalStorage\b|\baddEventListener\b/.test(read(file)));
		// The one script in the page itself, and the one of pages that lead on, are texts.
		expect(touching).toEqual(['src/site/policy/theme-script.ts', 'src/pages/[moved].js.ts']);
	});

	test('one file makes elements, one writes the address, one keeps the theme, and one what a reader fills in', () => {
		const who = (pattern: RegExp) => codeOf(BROWSER).filter((file) => pattern.test(read(file)));
		expect(who(/\bcreateElement\((?!'rungbook-findings')/)).toEqual([`${BROWSER}/page/element.ts`]);
		expect(who(/\bhistory\.|\bURLSearchParams\b/)).toEqual(
			['address', 'history-entry'].map((name) => `${BROWSER}/page/${name}.ts`),
		);
		expect(who(/\blocalStorage\b|\bsessionStorage\b|\bindexedDB\b|\bcookie\b/)).toEqual([
			// Of a page under work alone: no reader is sent it.
			`${BROWSER}/dev/keep-place.ts`,
			`${BROWSER}/notes/database.ts`,
			`${BROWSER}/page/store.ts`,
		]);
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

	test('the core and the exchange know neither Astro nor the machine that they run on', () => {
		expect(breaches(pureFiles(), (imported) => /^(node:|astro|@astrojs)/.test(imported))).toEqual([]);
		expect(
			pureFiles().filter((file) =>
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
		expect(breaches(filesIn(room), (imported) => /\.test\.ts$|^vitest(?!\/node$)|^fast-check$/.test(imported))).toEqual(
			[],
		);
	});
});
