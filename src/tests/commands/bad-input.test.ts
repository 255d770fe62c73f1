import { cp, mkdtemp, mkdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { someOf } from '../../harness/thoroughness.ts';
import { engine } from '../../workplace/roots.ts';
import type { Diagnostic } from '../../handbook/model/diagnostic.ts';
import { run, type Ran } from './run-command.ts';
import { compare, inFolder, type Case } from '../bad-input/case.ts';
import { codeCases } from '../bad-input/cases/body.ts';
import { documentCases } from '../bad-input/cases/documents.ts';
import { fenceCases } from '../bad-input/cases/fences.ts';
import { fieldCases } from '../bad-input/cases/fields.ts';
import { fileCases } from '../bad-input/cases/files.ts';
import { floodCases } from '../bad-input/cases/floods.ts';
import { ownershipCases } from '../bad-input/cases/ownership.ts';
import { placeCases } from '../bad-input/cases/places.ts';
import { referenceCases } from '../bad-input/cases/references.ts';
import { safetyCases } from '../bad-input/cases/safety.ts';
import { yamlCases } from '../bad-input/cases/yaml.ts';

const CHECK = 'scripts/check.ts';

/** One case of each kind goes the whole way, as a person would see it. */
const picked = [
	...[fileCases, placeCases, fenceCases, fieldCases, referenceCases, ownershipCases].flatMap((cases) =>
		firstWithError(cases),
	),
	...[...safetyCases, ...codeCases, ...fieldCases, ...yamlCases, ...documentCases, ...floodCases].filter(({ name }) =>
		/^(title-html|mdx-process-exit|many-errors|yaml-alias-bomb|items within items|an error after an emoji)/.test(name),
	),
];

test.each(someOf(picked, 2).map((one) => [one.name, one] as const))(
	'on the command line: %s',
	async (_, { files, expected }) => {
		await inFolder(files, async (folder) => {
			const [text, json, github] = (await Promise.all(
				['text', 'json', 'github'].map((format) => run(CHECK, ['--content', folder, '--format', format])),
			)) as [Ran, Ran, Ran];
			for (const { code, out, err } of [text, json, github]) {
				expect({ code, err }).toEqual({ code: 1, err: '' });
				expect(out).not.toMatch(/^ {4}at /m);
			}
			const { version, errors, warnings, diagnostics } = JSON.parse(json.out) as {
				version: number;
				errors: number;
				warnings: number;
				diagnostics: Diagnostic[];
			};
			expect({ version, total: errors + warnings }).toEqual({ version: 1, total: expected.length });
			const { found, expected: wanted } = compare(folder, diagnostics, expected);
			expect(found).toEqual(wanted);
			for (const { at, severity, rule } of diagnostics) {
				expect(text.out).toContain(`${at.file}:${at.line}:${at.column} ${severity} `);
				expect(github.out).toContain(`::${severity} file=${at.file},line=${at.line},col=${at.column},title=${rule}::`);
			}
			expect(github.out.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(expected.length);
		});
	},
);

test('symlink-public: a link in public/ is refused, and so is one within a folder of it', async () => {
	const project = await mkdtemp(join(tmpdir(), 'rungbook-project-'));
	try {
		for (const part of ['package.json', 'scripts', 'src/handbook', 'src/workplace'])
			await cp(join(engine, part), join(project, part), { recursive: true });
		await symlink(join(engine, 'node_modules'), join(project, 'node_modules'));
		await mkdir(join(project, 'public/brand'), { recursive: true });
		await symlink('/proc/self/environ', join(project, 'public/leak.txt'));
		await symlink('..', join(project, 'public/brand/all'));
		await inFolder({}, (folder) => cp(folder, join(project, 'content/base'), { recursive: true }));
		const { code, out } = await run(join(project, CHECK), [], {}, project);
		expect(out.split('\n').filter((line) => line.includes(' error '))).toEqual([
			'public/brand/all:1:1 error This is a symbolic link; symbolic links are not followed in content or public files. (file-is-readable-text)',
			'public/leak.txt:1:1 error This is a symbolic link; symbolic links are not followed in content or public files. (file-is-readable-text)',
		]);
		expect(code).toBe(1);
	} finally {
		await rm(project, { recursive: true, force: true });
	}
});

function firstWithError(cases: readonly Case[]): Case[] {
	return cases.filter(({ expected }) => expected.some(({ severity = 'error' }) => severity === 'error')).slice(0, 1);
}
