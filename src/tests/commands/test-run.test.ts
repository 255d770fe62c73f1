import { ownEnvironment } from '../../harness/environment.ts';
import { spawn } from 'node:child_process';
import { cp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { folderForCopies } from '../../harness/copy-project.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { engine } from '../../workplace/roots.ts';

const folder = await folderForCopies('test-run-');
afterAll(() => rm(folder, { recursive: true, force: true }));

const CONFIG = `import { defineConfig } from 'vitest/config';
class ByName {
	shard = (files) => files;
	sort = (files) => files.sort((a, b) => (a.moduleId < b.moduleId ? -1 : 1));
}
const unit = { name: 'unit', include: ['src/tests/*.test.ts'], globalSetup: ['src/tests/set-up.ts'], testTimeout: 0 };
export default defineConfig({
	test: { sequence: { sequencer: ByName }, maxWorkers: 1, projects: [{ test: unit }] },
});
`;
const NO_SET_UP = 'export default () => {};\n';
const imports = `import { expect, test } from 'vitest';\n`;
const passes = `test('holds', () => {});\n`;
const fails = `test('does not hold', () => expect(1).toBe(2));\n`;
const waits = `test('waits for ever', () => new Promise(() => {}));\n`;

/** How a run of the tests ended, and all that it said. */
interface Ended {
	code: number | null;
	said: string;
	lines: string[];
}

let projects = 0;

/** Runs the command in a project that has these tests and no others; the signal is sent once a file of them has ended. */
async function runWith(
	tests: Record<string, string>,
	{ signal, setUp = NO_SET_UP }: { signal?: NodeJS.Signals; setUp?: string } = {},
): Promise<Ended> {
	const project = join(folder, String((projects += 1)));
	for (const part of ['package.json', 'scripts', 'src/handbook', 'src/harness', 'src/workplace'])
		await cp(join(engine, part), join(project, part), { recursive: true });
	await symlink(join(engine, 'node_modules'), join(project, 'node_modules'), 'junction');
	const texts = { 'vitest.config.ts': CONFIG, 'set-up.ts': setUp, ...tests };
	for (const [name, text] of Object.entries(texts)) {
		await mkdir(dirname(join(project, 'src/tests', name)), { recursive: true });
		await writeFile(join(project, 'src/tests', name), name.endsWith('.test.ts') ? imports + text : text);
	}
	const env = { ...ownEnvironment(), NO_COLOR: '1' };
	const child = spawn(process.execPath, [join(project, 'scripts/test.ts'), '--unit'], { cwd: project, env });
	let said = '';
	for (const stream of [child.stdout, child.stderr])
		stream.on('data', (text: Buffer) => {
			said += text.toString();
			if (signal !== undefined && said.includes('a.test.ts')) child.kill(signal);
		});
	const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
	return { code, said, lines: said.trimEnd().split('\n') };
}

describe('npm test', () => {
	test('ends with 0 where everything holds, and says how each part went', async () => {
		const { code, lines } = await runWith({ 'a.test.ts': passes + passes.replace('holds', 'holds too') });
		expect(lines.at(-1)).toBe('2 passed, 0 failed');
		expect(lines.at(-3)).toMatch(/^unit {6}2 passed +\d+ s$/);
		expect(code).toBe(0);
	});

	test('says again at the end what failed, with the command that runs it alone, and what was skipped', async () => {
		const { code, lines } = await runWith({
			'a.test.ts': `import { describe } from 'vitest';\ndescribe('It’s one', () => { ${fails} });\n${passes}`,
			'b.story.test.ts': fails,
			'c.test.ts': `test.skip('is for later', () => {});\ntest('asks first', ({ skip }) => skip('no reader'));\n`,
		});
		const closing = lines.slice(lines.indexOf('Failed:'));
		expect(closing.slice(0, -3)).toEqual([
			'Failed:',
			'',
			'  src/tests/a.test.ts › It’s one › does not hold',
			`    npm test -- src/tests/a.test.ts --named 'It’s one does not hold'`,
			'  src/tests/b.story.test.ts › does not hold',
			'    npm test -- src/tests/b.story.test.ts',
			'',
			'Skipped:',
			'',
			'  src/tests/c.test.ts › is for later',
			'  src/tests/c.test.ts › asks first: no reader',
			'',
		]);
		expect(closing.at(-1)).toBe('1 passed, 2 failed, 2 skipped');
		expect(code).toBe(1);
	});

	test.skipIf(process.platform === 'win32').each(someOf(['SIGTERM', 'SIGINT', 'SIGHUP'] as const, 3))(
		'is no pass where %s cuts it short, and counts what had failed by then',
		async (signal) => {
			const { code, said, lines } = await runWith({ 'a.test.ts': passes + fails, 'b.test.ts': waits }, { signal });
			expect(said).toContain(`This run was cut short: it was ended by ${signal}. It is not a pass.`);
			expect(said).toContain('  src/tests/a.test.ts › does not hold');
			expect(lines.at(-1)).toBe('1 passed, 1 failed');
			expect(code).toBe(1);
		},
	);

	test.skipIf(process.platform === 'win32')(
		'is no pass where SIGTERM comes while all that was run has passed',
		async () => {
			const { code, lines } = await runWith({ 'a.test.ts': passes, 'b.test.ts': waits }, { signal: 'SIGTERM' });
			expect(lines.at(-1)).toBe('1 passed, 0 failed');
			expect(code).toBe(1);
		},
	);

	test('is no pass where a worker dies', async () => {
		const dies = `test('dies', () => process.kill(process.pid, 'SIGKILL'));\n`;
		const { code, lines } = await runWith({ 'a.test.ts': passes, 'b.test.ts': dies });
		expect(lines.at(-1)).toMatch(/^1 passed, [1-9]\d* failed/);
		expect(code).toBe(1);
	});

	test('is no pass where what all tests need is lost, and says what', async () => {
		const setUp = `import { lost } from '../harness/moved.ts';\nexport default () => void setImmediate(() => lost('the browser was lost'));\n`;
		const { code, said } = await runWith({ 'a.test.ts': waits }, { setUp });
		expect(said).toContain('This run was cut short: the browser was lost. It is not a pass.');
		expect(code).toBe(1);
	});

	test.each([
		['a file cannot be loaded', { 'a.test.ts': passes, 'b.test.ts': `import './nowhere.ts';\n` }, '1 passed, 1 failed'],
		[
			'something fails before the tests of a file',
			{ 'a.test.ts': `import { beforeAll } from 'vitest';\nbeforeAll(() => { throw new Error('No.'); });\n${passes}` },
			'0 passed, 1 failed',
		],
		['there is no test', { 'a.test.ts': '' }, '0 passed, 1 failed'],
	])('is no pass where %s', async (_, tests, last) => {
		const { code, lines } = await runWith(tests);
		expect(lines.at(-1)!.replace(/, \d+ skipped$/, '')).toBe(last);
		expect(code).toBe(1);
	});
});
