import { base } from '../base.ts';
import type { Case } from '../case.ts';

const engineer = base['roles/engineer.mdx']!;
const review = base['responsibilities/code-review.mdx']!;
const without = (...starts: string[]) =>
	Object.fromEntries(
		Object.keys(base)
			.filter((path) => starts.some((start) => path.startsWith(start)))
			.map((path) => [path, null]),
	);

/** Files and folders that are not where they belong, or are not what they seem. */
export const placeCases: readonly Case[] = [
	{
		name: 'collection-dir-missing: the folder of a collection under another name',
		files: {
			...without('responsibilities/'),
			...Object.fromEntries(
				['code-review', 'hiring', 'roadmap', 'system-design'].map((id) => [
					`responsibility/${id}.mdx`,
					base[`responsibilities/${id}.mdx`]!,
				]),
			),
		},
		expected: ['code-review', 'hiring', 'roadmap', 'system-design'].map((id) => ({
			at: `responsibility/${id}.mdx:1:1`,
			says: 'Did you mean “responsibilities”?',
		})),
	},
	{
		name: 'collection-empty: the folder of a collection without a file',
		files: { ...without('faq/'), faq: { folder: true } },
		expected: [{ at: 'faq:1:1', says: 'holds no questions' }],
	},
	{
		name: 'the folder of a collection with nothing but an empty folder in it',
		files: { ...without('steps/', 'transitions/'), 'steps/engineer-to-manager': { folder: true } },
		expected: [{ at: 'steps:1:1', says: 'holds no steps' }],
	},
	{
		name: 'an empty folder that no collection needs is accepted',
		files: { 'levels/tech-lead': { folder: true } },
		expected: [],
	},
	{
		name: 'dir-named-mdx: a folder with the name of a file',
		files: { 'roles/designer.mdx': { folder: true } },
		expected: [{ at: 'roles/designer.mdx:1:1', says: 'is a folder, not a file', severity: 'warning' }],
	},
	{
		name: 'a folder with the name of a file, and a file in it',
		files: { 'roles/designer.mdx/designer.mdx': engineer },
		expected: [
			{ at: 'roles/designer.mdx:1:1', says: 'is a folder, not a file', severity: 'warning' },
			{ at: 'roles/designer.mdx/designer.mdx:1:1', says: 'too deep' },
		],
	},
	{
		name: 'dotfile: a hidden file, a copy and two backups',
		files: {
			'roles/.hidden.mdx': engineer,
			'roles/engineer copy.mdx': engineer,
			'roles/engineer.mdx~': engineer,
			'roles/manager.mdx.bak': engineer,
		},
		expected: [
			{ at: 'roles/.hidden.mdx:1:1', says: 'hidden file is ignored', severity: 'warning' },
			{ at: 'roles/engineer copy.mdx:1:1', says: 'something else than a-z, 0-9 and single hyphens' },
			{ at: 'roles/engineer.mdx~:1:1', says: 'backup file is ignored', severity: 'warning' },
			{ at: 'roles/manager.mdx.bak:1:1', says: 'backup file is ignored', severity: 'warning' },
		],
	},
	{
		name: 'a hidden folder with a file in it',
		files: { '.obsidian/workspace.json': '{}' },
		expected: [{ at: '.obsidian:1:1', says: 'hidden folder is ignored', severity: 'warning' }],
	},
	{
		name: 'what editors and systems leave lying about',
		files: {
			'.DS_Store': 'x',
			'roles/#engineer.mdx#': engineer,
			'roles/.engineer.mdx.swp': 'x',
			'roles/Thumbs.db': 'x',
			'roles/~$engineer.docx': 'x',
		},
		expected: [
			{ at: '.DS_Store:1:1', says: 'ignored', severity: 'warning' },
			{ at: 'roles/#engineer.mdx#:1:1', says: 'ignored', severity: 'warning' },
			{ at: 'roles/.engineer.mdx.swp:1:1', says: 'ignored', severity: 'warning' },
			{ at: 'roles/Thumbs.db:1:1', says: 'Unexpected file “Thumbs.db”' },
			{ at: 'roles/~$engineer.docx:1:1', says: 'Unexpected file “~$engineer.docx”' },
		],
	},
	{
		name: 'symlink-broken: a link to nothing',
		files: { 'roles/designer.mdx': { link: 'nothing.mdx' } },
		expected: [{ at: 'roles/designer.mdx:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'symlink-outside: a link to a file outside',
		files: { 'roles/engineer.mdx': { link: '/etc/hostname' } },
		expected: [{ at: 'roles/engineer.mdx:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'symlink-proc-environ: a link to the environment of the build',
		files: { 'responsibilities/leak.mdx': { link: '/proc/self/environ' } },
		expected: [{ at: 'responsibilities/leak.mdx:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'a link to a folder, and one to the folder it lies in',
		files: { 'roles/all': { link: '..' }, 'teams/trio.mdx': null, teams: { link: '/tmp' } },
		expected: [
			{ at: 'roles/all:1:1', says: 'symbolic links are not followed' },
			{ at: 'teams:1:1', says: 'symbolic links are not followed' },
		],
	},
	...['roles', 'responsibilities', 'axes', 'transitions', 'stories', 'levels', 'steps'].map((folder) => ({
		name: `a link in place of ${folder}: what it would hold is not missed`,
		files: { ...without(`${folder}/`), [folder]: { link: '/tmp' } },
		expected: [{ at: `${folder}:1:1`, says: 'symbolic links are not followed' }],
	})),
	{
		name: 'a file in place of a collection: what it would hold is not missed',
		files: { ...without('roles/'), roles: engineer },
		expected: [{ at: 'roles:1:1', says: 'Unexpected file “roles”' }],
	},
	{
		name: 'a link in place of handbook.yaml: what it would define is not missed',
		files: { 'handbook.yaml': { link: 'elsewhere.yaml' } },
		expected: [{ at: 'handbook.yaml:1:1', says: 'symbolic links are not followed' }],
	},
	{
		name: 'a pipe that nobody writes to does not make the checker wait',
		files: { 'roles/designer.mdx': { pipe: true } },
		expected: [{ at: 'roles/designer.mdx:1:1', says: 'is not a regular file' }],
		unixOnly: true,
	},
	{
		name: 'wrong-extension: .txt, .mdx.txt and .markdown',
		files: {
			'responsibilities/code-review.mdx': null,
			'responsibilities/code-review.txt': review,
			'responsibilities/hiring.mdx': null,
			'responsibilities/hiring.mdx.txt': base['responsibilities/hiring.mdx']!,
			'responsibilities/roadmap.markdown': base['responsibilities/roadmap.mdx']!,
			'responsibilities/roadmap.mdx': null,
		},
		expected: [
			{ at: 'responsibilities/code-review.txt:1:1', says: 'content files end in .mdx' },
			{ at: 'responsibilities/hiring.mdx.txt:1:1', says: 'Remove the ending that was added: hiring.mdx' },
			{ at: 'responsibilities/roadmap.markdown:1:1', says: 'content files end in .mdx' },
		],
	},
	{
		name: 'endings in capitals, and one without a dot',
		files: {
			'responsibilities/code-review.MDX': review,
			'responsibilities/code-review.mdx': null,
			'responsibilities/hiring': base['responsibilities/hiring.mdx']!,
			'responsibilities/hiring.mdx': null,
		},
		expected: [
			{ at: 'responsibilities/code-review.MDX:1:1', says: /Rename it to code-review\.mdx/ },
			{ at: 'responsibilities/hiring:1:1', says: 'content files end in .mdx' },
		],
		unixOnly: true,
	},
	{
		name: 'README at the top, in whatever spelling, is no entry',
		files: { 'README.md': '# Ours\n', readme: 'Ours.\n' },
		expected: [],
	},
	{
		name: 'README in a collection is no entry either, and says so',
		files: { 'roles/README.md': '# Roles\n' },
		expected: [{ at: 'roles/README.md:1:1', says: 'A README is no entry' }],
	},
	{
		name: 'handbook.yaml under two other names',
		files: { 'handbook.json': '{}', 'handbook.yml': base['handbook.yaml']!, 'handbook.yaml': null },
		expected: [
			{ at: 'handbook.json:1:1', says: 'Rename it to handbook.yaml' },
			{ at: 'handbook.yml:1:1', says: 'Rename it to handbook.yaml' },
		],
	},
	{
		name: 'files outside every collection',
		files: { 'engineer.mdx': engineer, 'notes/idea.mdx': '# Idea\n' },
		expected: [
			{ at: 'engineer.mdx:1:1', says: 'Unexpected file “engineer.mdx” beside the folders' },
			{ at: 'notes/idea.mdx:1:1', says: '“notes” is no folder of the handbook' },
		],
	},
];
