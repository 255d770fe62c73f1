import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { engine } from '../../workplace/roots.ts';
import { filesOf, read } from './reading.ts';

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

	test('no file knows where it lay on somebody’s disk', () => {
		const machine = new RegExp(
			`(?<![\\w.)/])/(?:${['home', 'Users', 'root', 'work', 'mnt'].join('|')})/\\w|\\b[A-Z]:\\\\\\\\?Users`,
		);
		const texts = ['src', 'scripts', 'content'].flatMap((folder) =>
			filesOf(folder, '.ts', '.mjs', '.astro', '.css', '.md', '.mdx', '.yaml', '.json', '.svg', '.txt'),
		);
		// What an organisation publishes as it is: nothing, until it has a logo.
		if (existsSync(join(engine, 'public'))) texts.push(...filesOf('public', ''));
		const top = ['package.json', 'package-lock.json', 'tsconfig.json', 'astro.config.mjs', 'README.md'];
		expect([...texts, ...top].filter((file) => machine.test(read(file)))).toEqual([]);
	});
});
