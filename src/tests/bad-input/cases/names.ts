import { base } from '../base.ts';
import type { Case, Said } from '../case.ts';
import { onePassage } from '../one-file.ts';

const engineer = base['roles/engineer.mdx']!;
const designer = '---\ntitle: Designer\nsummary: Draws.\n---\n';
const LONG = 'a'.repeat(65);

/** A file with a name that is at fault, which may have a name as a case before it: nothing else may follow from it. */
function named(file: string, ...expected: (Omit<Said, 'at'> | string)[]): Case {
	const [path, label] = file.split(': ').toReversed() as [string, string?];
	return {
		name: `${label ? `${label}: ` : ''}a file called ${JSON.stringify(path.slice(0, 80))}`,
		files: { [path]: designer },
		expected: expected.map((said) => ({ at: `${path}:1:1`, ...(typeof said === 'string' ? { says: said } : said) })),
		unixOnly: true,
	};
}

/** Names of files. */
export const nameCases: readonly Case[] = [
	{
		name: 'dup-id-case: two names that differ only in case',
		files: { 'roles/Engineer.mdx': engineer },
		expected: [
			{ at: 'roles/Engineer.mdx:1:1', says: 'must be lower case' },
			{ at: 'roles/Engineer.mdx:1:1', says: 'clashes with engineer.mdx' },
		],
		unixOnly: true,
	},
	{
		name: 'dup-id-ext: one id from .md and .mdx',
		files: { 'roles/engineer.md': designer },
		expected: [{ at: 'roles/engineer.md:1:1', says: /called “engineer”, and so is .*roles\/engineer\.mdx/ }],
	},
	{
		name: 'dup-id-same-content: one id twice, byte by byte the same',
		files: { 'roles/engineer.md': engineer },
		expected: [{ at: 'roles/engineer.md:1:1', says: /called “engineer”, and so is .*roles\/engineer\.mdx/ }],
	},
	{
		name: 'one id twice where the first file is broken: both are named',
		files: { 'roles/engineer.md': engineer, 'roles/engineer.mdx': '---\ntitle: "Engineer\n---\n' },
		expected: [
			{ at: 'roles/engineer.md:1:1', says: 'called “engineer”, and so is' },
			{ at: 'roles/engineer.mdx:2:8', says: 'never closed' },
		],
	},
	{
		name: 'a role that all refer to, saved under a name in capitals: nothing follows from it',
		files: { 'roles/Engineer.mdx': engineer, 'roles/engineer.mdx': null },
		expected: [{ at: 'roles/Engineer.mdx:1:1', says: 'Rename it to “engineer”' }],
		unixOnly: true,
	},
	named('name-index: roles/index.mdx', '“index” is a reserved word'),
	named(`name-long: roles/${'a'.repeat(240)}.mdx`, 'longer than 64 characters'),
	named(`roles/${LONG}.mdx`, 'longer than 64 characters (65)'),
	named('name-question: roles/what?.mdx', 'something else than a-z, 0-9 and single hyphens'),
	named('name-reserved-js: roles/constructor.mdx', '“constructor” is a reserved word'),
	named('roles/__proto__.mdx', '“__proto__” is a reserved word'),
	named('roles/hasOwnProperty.mdx', '“hasOwnProperty” is a reserved word'),
	named('roles/Staff Engineer.mdx', 'Rename it, for instance to “staff-engineer”'),
	named('roles/staff_engineer.mdx', 'Rename it, for instance to “staff-engineer”'),
	named('roles/-designer.mdx', 'single hyphens between them'),
	named('roles/designer-.mdx', 'single hyphens between them'),
	named('roles/staff--engineer.mdx', 'single hyphens between them'),
	named('roles/d\u0435signer.mdx', 'U+0435'),
	named('roles/designer\u200b.mdx', 'U+200B'),
	named('roles/ingénieur.mdx', 'Rename it, for instance to “ingenieur”'),
	named('roles/größe.mdx', 'Rename it, for instance to “grosse”'),
	named('roles/🚢.mdx', 'U+1F6A2'),
	named('roles/design\ner.mdx', 'U+000A'),
	named('roles/.mdx', { says: 'hidden file is ignored', severity: 'warning' }),
	named('roles/designer .mdx', 'Rename it, for instance to “designer”'),
	named('roles/con.mdx', '“con” is a reserved word'),
	named('roles/de.signer.mdx', 'Rename it, for instance to “de-signer”'),
	named('roles/people/designer.mdx', { says: /too deep.*Move it to roles\/designer\.mdx/ }),
	named('roles/a/b/c/d/e/designer.mdx', { says: /too deep.*Move it to roles\/designer\.mdx/ }),
	named('levels/designer.mdx', { says: /not deep enough.*levels\/<role>\/designer\.mdx/ }),
	named('levels/engineer/a/b.mdx', { says: /too deep.*Move it to levels\/engineer\/b\.mdx/ }),
	named('Roles/designer.mdx', 'Did you mean “roles”?'),
	named('role/designer.mdx', 'Did you mean “roles”?'),
	named('pages/404.mdx', '“404” is a reserved word'),
	{
		name: 'a step in the folder of no transition',
		files: { 'steps/engineer-to-techlead/think.mdx': base['steps/engineer-to-tech-lead/draw-the-system.mdx']! },
		expected: [{ at: 'steps/engineer-to-techlead/think.mdx:1:1', says: 'Did you mean “engineer-to-tech-lead”?' }],
	},
	{
		name: 'a page in the place of a list',
		files: { 'pages/roles.mdx': base['pages/about.mdx']! },
		expected: [{ at: 'pages/roles.mdx:1:1', says: 'would take the address /roles/' }],
	},
	onePassage(
		'a level in the folder of another role',
		'levels/engineer/junior.mdx',
		['role: engineer', 'role: tech-lead'],
		'2:7',
		'lies in the folder of engineer',
	),
];
