import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakOff, canBreakOff } from '../../harness/break-off/breaking-off.ts';
import { TENTHS } from '../../harness/break-off/tenths.ts';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { digestsOf } from '../../harness/reproducible.ts';
import { thoroughness } from '../../harness/thoroughness.ts';
import { putFolderBack } from '../../workplace/move-folder.ts';

const CONTENT: Readonly<Record<string, string>> = {
	'base/handbook.yaml': 'model: 2\nname: Small\n',
	'base/roles/developer.mdx': '---\ntitle: Developer\nsummary: Writes code.\n---\n',
	'base/responsibilities/code-review.mdx': '---\ntitle: Code review\nsummary: It is read.\nowner: developer\n---\n',
};

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
const out = () => at('project/dist');

async function say(summary: string): Promise<void> {
	await writeFile(at('project/content/base/roles/developer.mdx'), `---\ntitle: Developer\nsummary: ${summary}\n---\n`);
}

const build = (step?: number) =>
	breakOff(
		{ folder: at('project'), log: at('steps'), ...(step === undefined ? {} : { at: step }) },
		[at('project/scripts/build.ts')],
		{ RUNGBOOK_KEEP: at('project/keep') },
		at('project'),
	);

/** What lies beside the packages and the code, of what a build makes. */
const left = async () => (await readdir(at('project'))).filter((name) => name.startsWith('dist')).sort();

beforeAll(async () => {
	folder = await folderForCopies('broken-off-build-');
	await mkdir(at('project'));
	await copyProject(at('project'));
	await rm(at('project/content'), { recursive: true });
	for (const [path, text] of Object.entries(CONTENT)) {
		await mkdir(dirname(at('project/content', path)), { recursive: true });
		await writeFile(at('project/content', path), text);
	}
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Most steps write pages to where nobody looks: of these a few, of the others all; in every run the last but one that matters. */
function toTry(steps: readonly string[]): number[] {
	const all = steps.map((step, index) => ({ number: index + 1, hidden: / (\.astro|keep)\//.test(step) }));
	const seen = all.filter(({ hidden }) => !hidden).map(({ number }) => number);
	if (thoroughness !== 'long') return [steps.findIndex((step) => step === 'rename dist') + 1];
	const hidden = all.filter((step) => step.hidden).map(({ number }) => number);
	return [...seen, ...hidden.filter((_, index) => index % Math.ceil(hidden.length / 12) === 0)].sort((a, b) => a - b);
}

describe.skipIf(!canBreakOff)('a build that is killed', () => {
	let [old, now]: Awaited<ReturnType<typeof digestsOf>>[] = [];
	let whole: string[] = [];

	beforeAll(async () => {
		expect(await build()).toMatchObject({ code: 0 });
		old = await digestsOf(out());
		await cp(out(), at('old'), { recursive: true });
		await say('Writes and reads code.');
		const { code, steps } = await build();
		expect(code).toBe(0);
		[now, whole] = [await digestsOf(out()), steps];
		expect(now).not.toEqual(old);
	});

	// A run ends where no test does for ten minutes, and each step is two builds.
	test.each(TENTHS)('leaves the old site or the new one, and the next build makes the new one: %s', async (tenth) => {
		const tried = toTry(whole);
		for (const step of tried.filter((_, index) => tried.length === 1 || index % 10 === tenth)) {
			await rm(out(), { recursive: true });
			await cp(at('old'), out(), { recursive: true });
			const { signal, steps } = await build(step);
			const where = `step ${step} of ${whole.length}, ${steps.at(-1)}`;
			// What is kept makes a build after another shorter.
			if (signal !== null) expect([where, signal]).toEqual([where, 'SIGKILL']);
			await putFolderBack(out());
			expect([old, now], where).toContainEqual(await digestsOf(out()));
			expect(await build(), where).toMatchObject({ code: 0 });
			expect(await digestsOf(out()), where).toEqual(now);
			expect(await left(), where).toEqual(['dist']);
		}
	});
});
