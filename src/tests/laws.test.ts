import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../site/layers.ts';

/** What may be long: nothing that a person has to read at once. */
const LONGEST = 250;

/** Where HTML is written as it stands: each with the reason why no text of the content comes that way. */
const SETS_HTML = [
	// A script of ours, a constant.
	'src/site/starlight/ThemeProvider.astro',
	// The pages of the rules, which are upstream's and lie beside the code.
	'src/site/rules/RuleText.astro',
];

/** The files below a folder with one of some endings; a law about a folder that is gone must not hold by that. */
function filesOf(folder: string, ...endings: string[]): string[] {
	if (!existsSync(join(root, folder)))
		throw new Error(`There is no folder ${folder}: the law about it speaks of nothing.`);
	const found = readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	if (found.length === 0) throw new Error(`There is no file in ${folder}: the law about it speaks of nothing.`);
	return found;
}

const isTest = (file: string) => file.endsWith('.test.ts');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const codeOf = (folder: string) => filesOf(folder, '.ts', '.astro', '.mjs').filter((file) => !isTest(file));

/** What a file imports: a path of ours, or the name of a package. */
function importsOf(file: string): string[] {
	const found = read(file).matchAll(
		/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
	);
	return [...found].map(([, from, bare, dynamic]) => {
		const name = (from ?? bare ?? dynamic)!;
		return name.startsWith('.')
			? normalize(join(dirname(file), name))
					.split(sep)
					.join('/')
			: name;
	});
}

/** The files of a folder that import what they may not, each with what it is. */
function breaches(files: readonly string[], mayNot: (imported: string, file: string) => boolean): string[] {
	return files.flatMap((file) =>
		importsOf(file)
			.filter((imported) => mayNot(imported, file))
			.map((imported) => `${file} → ${imported}`),
	);
}

const CORE = 'src/handbook';
const part = (name: string) => (imported: string) => imported.startsWith(`${CORE}/${name}/`);
const schema = part('schema');
const load = part('load');
const rules = part('rules');
const report = part('report');
const isOurs = (imported: string) => /^(src|scripts)\//.test(imported);
const coreFiles = () => codeOf(CORE);

describe('imports point one way', () => {
	test('the reader of imports reads them', () => {
		expect(importsOf('scripts/check.ts')).toContain('src/handbook/report/text.ts');
		expect(importsOf('src/handbook/load/yaml.ts')).toEqual(
			expect.arrayContaining(['yaml', 'src/handbook/diagnostic.ts']),
		);
	});

	test('the schema knows nothing but itself', () => {
		expect(breaches(codeOf(`${CORE}/schema`), (imported) => isOurs(imported) && !schema(imported))).toEqual([]);
	});

	test('handbook and diagnostic, and what asks them, know neither loader nor rules nor report', () => {
		const middle = coreFiles().filter((file) => dirname(file) === CORE && file !== `${CORE}/check.ts`);
		expect(middle).toContain(`${CORE}/handbook.ts`);
		expect(breaches(middle, (imported) => load(imported) || rules(imported) || report(imported))).toEqual([]);
	});

	test.each([
		['load', rules, report],
		['rules', load, report],
		['report', load, rules],
	])('%s knows none of the other two', (folder, ...others) => {
		expect(breaches(codeOf(`${CORE}/${folder}`), (imported) => others.some((other) => other(imported)))).toEqual([]);
	});

	test('a rule knows no other rule', () => {
		const single = codeOf(`${CORE}/rules`).filter((file) => !/\/(index|page)\.ts$/.test(file));
		expect(breaches(single, rules)).toEqual([]);
	});

	test('a rule touches neither disk nor screen', () => {
		expect(breaches(codeOf(`${CORE}/rules`), (imported) => /^(node:|astro|@astrojs)/.test(imported))).toEqual([]);
	});

	test('the core knows neither Astro nor the site nor a command', () => {
		expect(
			breaches(coreFiles(), (imported) => /^(astro|@astrojs|src\/(site|pages|upgrade)\/|scripts\/)/.test(imported)),
		).toEqual([]);
	});

	test.each(['src/site', 'src/pages'])('%s knows no command', (folder) => {
		expect(breaches(codeOf(folder), (imported) => /^(scripts|src\/upgrade)\//.test(imported))).toEqual([]);
	});

	test('an upgrade knows the core and, of the site, where layers lie and how a terminal is written to', () => {
		const mayNot = (imported: string) =>
			isOurs(imported) &&
			!/^src\/(handbook|upgrade)\//.test(imported) &&
			!['src/site/layers.ts', 'src/site/terminal.ts'].includes(imported);
		expect(breaches(codeOf('src/upgrade'), mayNot)).toEqual([]);
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

	test.each([CORE, 'src/site', 'src/pages', 'src/upgrade', 'scripts'])('%s knows no test', (folder) => {
		expect(
			breaches(codeOf(folder), (imported) =>
				/^src\/tests\/|\.test\.ts$|^vitest(?!\/node$)|^fast-check$/.test(imported),
			),
		).toEqual([]);
	});

	test('one file of the core touches the disk, and none anything else of the machine', () => {
		expect(breaches(coreFiles(), (imported) => imported.startsWith('node:'))).toEqual([
			`${CORE}/load/read-folder.ts → node:fs/promises`,
			`${CORE}/load/read-folder.ts → node:path`,
		]);
		expect(
			coreFiles().filter((file) =>
				/\bprocess\.|\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\bconsole\./.test(read(file)),
			),
		).toEqual([]);
	});
});

describe('files', () => {
	const folders = ['src', 'scripts'];

	test.each(folders)('none in %s is longer than a person reads at once', (folder) => {
		const long = filesOf(folder, '.ts', '.mjs', '.astro', '.css').map(
			(file) => [file, read(file).split('\n').length - 1] as const,
		);
		expect(long.filter(([, lines]) => lines > LONGEST)).toEqual([]);
	});

	test.each(folders)('none in %s lies in a folder for anything and everything', (folder) => {
		expect(filesOf(folder, '').filter((file) => /\/(utils?|helpers?|common|misc|lib|shared)\//.test(file))).toEqual([]);
	});

	test.each([CORE, 'src/upgrade', 'scripts'])('every function that %s gives away says what it does', (folder) => {
		const silent = codeOf(folder).flatMap((file) => {
			const lines = read(file).split('\n');
			const isGiven = (line: string) =>
				/^export (default )?(async )?function|^export const \w+ = (async )?(<[^>]*>)?\(/.test(line);
			return lines.flatMap((line, index) =>
				isGiven(line) && !/\*\/$/.test(lines[index - 1] ?? '') ? [`${file}:${index + 1} ${line}`] : [],
			);
		});
		expect(silent).toEqual([]);
	});

	test('HTML is written as it stands only where no text of the content comes', () => {
		const setters = codeOf('src').filter((file) =>
			/\bset:html\b|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write/.test(read(file)),
		);
		expect(setters.filter((file) => !SETS_HTML.includes(file))).toEqual([]);
	});
});

describe('anybody’s machine', () => {
	test('no test asserts a time, waits for a fixed one or ends at one', () => {
		const ofTime = new RegExp(
			['set', 'waitFor'].map((start) => `\\b${start}Timeout\\(`).join('|') +
				'|\\bnetwork' +
				'idle\\b|\\b(?:performance|Date)\\.now\\(|\\btimeout: [1-9]',
		);
		const tests = [...filesOf('src/tests', '.ts'), ...filesOf('src', '.test.ts')];
		expect(tests.filter((file) => ofTime.test(read(file)))).toEqual([]);
	});

	test('the lockfile names no registry', () => {
		const lock = read('package-lock.json');
		expect(Object.keys((JSON.parse(lock) as { packages: object }).packages).length).toBeGreaterThan(100);
		expect(lock).not.toContain('"resolved"');
		expect(lock).not.toMatch(/https?:\/\/[^"]*(registry|npm|artifactory|nexus|verdaccio)[^"]*\.tgz/);
	});

	test('every package of the lockfile that all systems need is held by its checksum', () => {
		const { packages } = JSON.parse(read('package-lock.json')) as {
			packages: Record<string, { integrity?: string; optional?: boolean }>;
		};
		const loose = Object.entries(packages).filter(
			([path, { integrity, optional }]) => path !== '' && !optional && !integrity?.startsWith('sha512-'),
		);
		expect(loose.map(([path]) => path)).toEqual([]);
	});

	test('no file knows where it lay on somebody’s disk', () => {
		const machine = new RegExp(
			`(?<![\\w.)/])/(?:${['home', 'Users', 'root', 'work', 'mnt'].join('|')})/\\w|\\b[A-Z]:\\\\\\\\?Users`,
		);
		const texts = ['src', 'scripts', 'content'].flatMap((folder) =>
			filesOf(folder, '.ts', '.mjs', '.astro', '.css', '.md', '.mdx', '.yaml', '.json', '.svg', '.txt'),
		);
		// What an organisation publishes as it is: nothing, until it has a logo.
		if (existsSync(join(root, 'public'))) texts.push(...filesOf('public', ''));
		const top = ['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'README.md'];
		expect([...texts, ...top].filter((file) => machine.test(read(file)))).toEqual([]);
	});
});
