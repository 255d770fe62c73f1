import { access, constants, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { buildForTests } from '../../harness/build-for-tests.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { copyProject, folderForCopies } from '../../harness/copy-project.ts';
import { run } from '../commands/run-command.ts';

const BASE = '/acme-handbook/';
const NAME = ['--name', 'Acme engineering'];

const folder = await folderForCopies('organisations-');
afterAll(() => rm(folder, { recursive: true, force: true }));

/** An organisation, with what it answers, what it writes then, and what its site must have and must not. */
interface Organisation {
	what: string;
	answers: string[];
	files?: Record<string, string>;
	has: string[];
	hasNot: string[];
}

const file = (fields: string) => `---\n${fields}\n---\n`;
const role = (title: string, more = '') => file(`title: ${title}\nsummary: ${title}, in short.\n${more}`);

const ORGANISATIONS: Organisation[] = [
	{
		what: 'six people and one leader',
		answers: [...NAME, '--roles', 'developer,tech-lead-manager', '--credit', 'no'],
		has: ['roles/tech-lead-manager', 'teams/one-leader-four-people', 'responsibilities/one-on-ones', 'search'],
		hasNot: ['teams/several-teams', 'stories/a-day-as-a-tech-lead'],
	},
	{
		what: 'sixty people, managers and tech leads side by side',
		answers: [...NAME, '--roles', 'developer,tech-lead,engineering-manager,manager-of-managers', '--colour', '#225588'],
		has: ['roles/tech-lead', 'compare/engineering-manager-vs-tech-lead', 'teams/lead-pair'],
		hasNot: ['transitions/tech-lead-to-principal-engineer'],
	},
	{
		what: 'three hundred people, with parallel roles by discipline',
		answers: [...NAME, '--repository', 'https://git.example/acme/handbook', '--git-host', 'gitlab'],
		files: {
			...Object.fromEntries(
				[
					'Front-end developer',
					'Back-end developer',
					'Mobile developer',
					'Site reliability engineer',
					'Data engineer',
				].map((title, index) => [
					`roles/${title.toLowerCase().replaceAll(' ', '-')}.mdx`,
					role(title, `track: building\norder: ${10 + index}\nextends: developer\nreportsTo: engineering-manager`),
				]),
			),
			'responsibilities/guilds.mdx': file(
				'title: Guilds of one discipline\nsummary: They meet, and what they agree on is written down.\narea: craft\nowner: manager-of-managers',
			),
			'teams/product-squad.mdx': file(
				'title: A product squad\nsummary: One product, all disciplines.\nsize: { from: 7, to: 11 }\n' +
					'roles: [engineering-manager, tech-lead, front-end-developer, back-end-developer, site-reliability-engineer]\n' +
					'standIns: { technical-program-manager: engineering-manager, principal-engineer: tech-lead }\n' +
					'elsewhere: [manager-of-managers]',
			),
		},
		has: ['roles/site-reliability-engineer', 'teams/product-squad', 'levels/tech-lead/4'],
		hasNot: [],
	},
	{
		what: 'a ladder of its own, from nothing',
		answers: [...NAME, '--from', 'nothing', '--roles', 'engineer,lead'],
		files: {
			'roles/engineer.mdx': role('Engineer'),
			'axes/craft.mdx': file('title: Craft\nsummary: How well it is made.'),
			'levels/engineer/1.mdx': file(
				'role: engineer\norder: 1\ntitle: Engineer\nsummary: Learns.\nreach: A task.\nexpectations:\n  craft: Makes it work.',
			),
		},
		has: ['roles/engineer', 'levels/engineer/1'],
		hasNot: ['roles/developer', 'responsibilities', 'stories', 'teams'],
	},
];

/** Handbooks that lack what others are made of. */
const UNUSUAL: Organisation[] = [
	{
		what: 'axes and no roles',
		answers: [...NAME, '--from', 'nothing'],
		files: {
			roles: '',
			'axes/craft.mdx': file('title: Craft\nsummary: How well it is made.\nscale:\n  - name: Some'),
		},
		has: ['axes', 'axes/craft', 'rules', 'search'],
		hasNot: ['roles', 'levels'],
	},
	{ what: 'roles and no levels', answers: [...NAME, '--from', 'nothing'], has: ['roles/engineer'], hasNot: ['levels'] },
	{
		what: 'a single role of ours',
		answers: [...NAME, '--roles', 'developer'],
		has: ['roles/developer'],
		hasNot: ['compare'],
	},
];

/** A folder for a site: on another disk than the project's, where the machine has one that is held in memory. */
async function placeFor(its: string): Promise<string> {
	const memory = await access('/dev/shm', constants.W_OK).then(
		() => '/dev/shm',
		() => undefined,
	);
	if (memory === undefined) return join(its, 'site');
	const made = await mkdtemp(join(memory, 'rungbook-'));
	onTestFinished(() => rm(made, { recursive: true, force: true }));
	return join(made, 'site');
}

describe.each(someOf([...UNUSUAL, ...ORGANISATIONS], 8))('$what', ({ what, answers, files = {}, has, hasNot }) => {
	test('has a whole site under its base path after a few answers', async () => {
		const its = join(folder, what.replaceAll(/\W+/g, '-'));
		const project = join(its, 'project');
		await mkdir(project, { recursive: true });
		await copyProject(project);
		const begun = await run(join(project, 'scripts/init.ts'), answers, {}, project);
		expect({ code: begun.code, err: begun.err }, begun.out).toEqual({ code: 0, err: '' });
		for (const [path, text] of Object.entries(files)) {
			const target = join(project, 'content/org', path);
			await mkdir(dirname(target), { recursive: true });
			if (text === '') await rm(target, { recursive: true });
			else await writeFile(target, text);
		}
		const { code, output, folder: site } = await buildForTests(BASE, await placeFor(its), [], project);
		expect(code, output).toBe(0);
		const pages = (await readdir(site, { recursive: true })).filter((path) => path.endsWith('index.html'));
		expect(pages).toEqual(expect.arrayContaining(has.map((page) => join(page, 'index.html'))));
		const isRedirect = async (page: string) =>
			(await readFile(join(site, page), 'utf8')).includes('http-equiv="refresh"');
		for (const page of hasNot.map((path) => join(path, 'index.html')))
			expect(!pages.includes(page) || (await isRedirect(page)), page).toBe(true);
		expect(await readFile(join(site, 'index.html'), 'utf8')).toContain('Acme engineering');
		await rm(its, { recursive: true, force: true });
	});
});
