import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breakOff, canBreakOff } from '../../harness/break-off/breaking-off.ts';
import { stepsOf, TENTHS } from '../../harness/break-off/tenths.ts';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { bringToRest } from '../../workplace/broken-off.ts';
import { putFolderBack } from '../../workplace/move-folder.ts';

let folder: string;
const at = (...names: string[]) => join(folder, ...names);
/** The copy of the project; what it holds at first of what changes. */
const [project, first] = [
	(...names: string[]) => at('project', ...names),
	(...names: string[]) => at('first', ...names),
];

/** What a command may change. */
const CHANGING = ['content/org', 'content/ladder', 'public', 'made', 'answers.yaml'];

const LADDER =
	'# Engineer\n\n## Junior\n\n### Craft\n\n- Writes tests for all code\n\n## Senior\n\n### Craft\n\n- Designs whole services\n';

const BEGUN: Readonly<Record<string, string>> = {
	'project/content/base/handbook.yaml': 'model: 2\nname: Small\n',
	'project/content/base/roles/developer.mdx': '---\ntitle: Developer\nsummary: Writes code.\n---\n',
	'project/content/base/roles/tech-lead.mdx': '---\ntitle: Tech lead\nsummary: Leads.\nreportsTo: developer\n---\n',
	'project/content/base/responsibilities/code-review.mdx':
		'---\ntitle: Code review\nsummary: It is read.\nowner: tech-lead\n---\n',
	'project/content/org/handbook.yaml': 'model: 2\nname: Acme # the company\n',
	'project/content/org/roles/tech-lead.mdx': '---\nreviewBy: 2030-01-01\n---\n\nOur [lead](/roles/tech-lead/).\n',
	'project/content/org/faq/where.mdx':
		'---\nquestion: Where?\nanswer: There.\nroles: [tech-lead]\nrelated: [roles/tech-lead]\n---\n',
	'project/made/book.xlsx': 'an old one',
	'project/made/sheets/Old.csv': 'an old one',
	'logo.svg': '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><path d="M0 0h1v1z"/></svg>\n',
	'ladder/ladder.md': LADDER,
};

beforeAll(async () => {
	folder = await folderForCopies('broken-off-');
	await mkdir(project());
	await copyProject(project());
	// A small handbook: what is tried is how it is written, many times over.
	await rm(project('content'), { recursive: true });
	for (const [path, text] of Object.entries(BEGUN)) {
		await mkdir(dirname(at(path)), { recursive: true });
		await writeFile(at(path), text);
	}
	await take(project(), first());
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** Copies what changes, in the place of what is there. */
async function take(from: string, to: string): Promise<void> {
	for (const part of CHANGING) {
		await rm(join(to, part), { recursive: true, force: true });
		await cp(join(from, part), join(to, part), { recursive: true }).catch(() => {});
	}
}

/** All that lies below, folders too: an empty one would be a trace. */
async function state(): Promise<Record<string, string>> {
	const all: Record<string, string> = {};
	for (const part of CHANGING) {
		const entries = await readdir(project(part), { recursive: true, withFileTypes: true }).catch(() => []);
		for (const entry of entries) {
			const path = join(entry.parentPath, entry.name);
			all[relative(project(), path)] = entry.isFile() ? await readFile(path, 'latin1') : 'a folder';
		}
	}
	const answers = await readFile(project('answers.yaml'), 'utf8').catch(() => undefined);
	return answers === undefined ? all : { ...all, 'answers.yaml': answers };
}

/** What is half ready beside its place is nobody's, and goes with the next run. */
const inPlace = (all: Record<string, string>) =>
	Object.fromEntries(Object.entries(all).filter(([path]) => !/^made\/[^/]+\.(part|replaced)(\/|$)/.test(path)));

/** A command, and what the next one that reads what it changes does first. */
interface Broken {
	name: string;
	/** What of it, where there is more than one. */
	format: string;
	args: () => string[];
	rest: () => unknown;
}

const layers = (...names: string[]) => names.map((name) => bringToRest(project('content', name)));

const COMMANDS: readonly Broken[] = [
	{ name: 'rename', format: '', args: () => ['role', 'tech-lead', 'technical-steward'], rest: () => layers('org') },
	{ name: 'retire', format: '', args: () => ['role', 'tech-lead', '--to', 'developer'], rest: () => layers('org') },
	{ name: 'new', format: '', args: () => ['role', 'staff-engineer'], rest: () => layers('org') },
	{ name: 'init', format: '', args: () => ['--name', 'Ours', '--logo', at('logo.svg')], rest: () => layers('org') },
	{
		name: 'import',
		format: '',
		args: () => [at('ladder'), '--yes', '--into', project('content/ladder'), '--answers', project('answers.yaml')],
		rest: () => layers('ladder'),
	},
	{ name: 'export', format: 'xlsx', args: () => ['--out', project('made/book.xlsx')], rest: () => undefined },
	{
		name: 'export',
		format: 'csv',
		args: () => ['--format', 'csv', '--out', project('made/sheets')],
		rest: () => putFolderBack(project('made/sheets')),
	},
];

describe.skipIf(!canBreakOff).each(COMMANDS)('$name $format, killed at a step of it', ({ name, args, rest }) => {
	const run = (step?: number) =>
		breakOff(
			{ folder: project(), log: at('steps'), ...(step === undefined ? {} : { at: step }) },
			[project('scripts', `${name}.ts`), ...args()],
			{ RUNGBOOK_KEEP: '0', NODE_COMPILE_CACHE: at('compiled') },
			project(),
		);
	let [before, after]: Record<string, string>[] = [{}, {}];
	let whole: string[] = [];

	beforeAll(async () => {
		await take(first(), project());
		before = await state();
		const { steps, signal, output } = await run();
		expect(signal, output).toBe(null);
		[after, whole] = [await state(), steps];
		expect(after).not.toEqual(before);
	});

	test.each(TENTHS)('leaves what was there, or what was to come, and the next run completes it: %s', async (tenth) => {
		for (const step of stepsOf(tenth, whole)) {
			await take(first(), project());
			const { signal, steps } = await run(step);
			const where = `step ${step} of ${whole.length}, ${steps.at(-1)}`;
			expect([where, signal]).toEqual([where, 'SIGKILL']);
			await take(project(), at('killed'));
			await rest();
			expect([inPlace(before!), inPlace(after!)], where).toContainEqual(inPlace(await state()));
			await take(at('killed'), project());
			expect((await run()).signal).toBe(null);
			expect(await state(), where).toEqual(after);
		}
	});
});
