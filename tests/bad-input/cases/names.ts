import { base, changed } from '../base.ts';
import type { Case, Said } from '../case.ts';

const engineer = base['roles/engineer.mdx']!;
const designer = '---\ntitle: Designer\nsummary: Draws.\n---\n';
const LONG = 'a'.repeat(65);

/** A passage of one file of the base changed, with one finding in it. */
function one(name: string, path: string, [from, to]: [string, string], at: string, says: string | RegExp, severity?: 'warning'): Case {
	return { name, files: { [path]: changed(path, from, to) }, expected: [{ at: `${path}:${at}`, says, ...(severity ? { severity } : {}) }] };
}

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
		expected: [{ at: 'roles/engineer.md:1:1', says: /Id “engineer” is also .*roles\/engineer\.mdx/ }],
	},
	{
		name: 'dup-id-same-content: one id twice, byte by byte the same',
		files: { 'roles/engineer.md': engineer },
		expected: [{ at: 'roles/engineer.md:1:1', says: /Id “engineer” is also .*roles\/engineer\.mdx/ }],
	},
	{
		name: 'one id twice where the first file is broken: both are named',
		files: { 'roles/engineer.md': engineer, 'roles/engineer.mdx': '---\ntitle: "Engineer\n---\n' },
		expected: [
			{ at: 'roles/engineer.md:1:1', says: 'Id “engineer” is also' },
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
	named('name-question: roles/what?.mdx', 'characters outside a-z 0-9 -'),
	named('name-reserved-js: roles/constructor.mdx', '“constructor” is a reserved word'),
	named('roles/__proto__.mdx', '“__proto__” is a reserved word'),
	named('roles/hasOwnProperty.mdx', '“hasOwnProperty” is a reserved word'),
	named('roles/Staff Engineer.mdx', 'Rename it, for instance to “staff-engineer”'),
	named('roles/staff_engineer.mdx', 'Rename it, for instance to “staff-engineer”'),
	named('roles/-designer.mdx', 'a hyphen out of place'),
	named('roles/designer-.mdx', 'a hyphen out of place'),
	named('roles/staff--engineer.mdx', 'a hyphen out of place'),
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
	named('roles/people/designer.mdx', 'too deep'),
	named('roles/a/b/c/d/e/designer.mdx', 'too deep'),
	named('levels/designer.mdx', 'not deep enough'),
	named('levels/engineer/a/b.mdx', 'too deep'),
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
	one('a level in the folder of another role', 'levels/engineer/junior.mdx', ['role: engineer', 'role: tech-lead'], '2:7', 'lies in the folder of engineer'),
];

const REVIEW = 'responsibilities/code-review.mdx';
const ENGINEER = 'roles/engineer.mdx';
const owner = (written: string): [string, string] => ['owner: engineer', `owner: ${written}`];
const meant = /no role.*Did you mean “engineer”\?/;

/** Ids that name nothing, or something else. */
export const referenceCases: readonly Case[] = [
	one('ref-case: the right id in the wrong case', REVIEW, owner('ENGINEER'), '4:8', /no role “ENGINEER”.*Did you mean “engineer”\?|write the id, “engineer”/i),
	one('ref-confusable: a Cyrillic letter', REVIEW, owner('\u0435ngineer'), '4:8', 'U+0435 CYRILLIC SMALL LETTER IE looks like “e”'),
	one('a Greek letter', REVIEW, owner('engin\u03b5er'), '4:8', 'U+03B5 GREEK SMALL LETTER EPSILON looks like “e”'),
	one('a letter of full width', REVIEW, owner('ｅngineer'), '4:8', /U\+FF45.*Did you mean “engineer”/),
	one('a character without width within', REVIEW, owner('engi\u200bneer'), '4:8', /U\+200B.*Did you mean “engineer”/),
	one('a soft hyphen within', REVIEW, owner('engi\u00adneer'), '4:8', /U\+00AD.*Did you mean “engineer”/),
	one('a dash for the hyphen', 'responsibilities/system-design.mdx', ['owner: tech-lead', 'owner: tech–lead'], '4:8', /U\+2013 EN DASH looks like “-”.*Did you mean “tech-lead”/),
	one('a space that does not break, at the end', REVIEW, owner('engineer\u00a0'), '4:8', /U\+00A0.*Did you mean “engineer”/),
	one('smart quotes around an id', REVIEW, owner('“engineer”'), '4:8', /U\+201C.*Did you mean “engineer”/),
	one('smart quotes around an id of a list', ENGINEER, ['[tech-lead]', '[“tech-lead”]'], '6:8', /U\+201C.*Did you mean “tech-lead”/),
	one('ref-unknown-deref: a misspelt role of a transition', 'transitions/engineer-to-tech-lead.mdx', ['to: tech-lead', 'to: tech-laed'], '4:5', 'Did you mean “tech-lead”?'),
	one('ref-unknown-owner: a misspelt owner', REVIEW, owner('enginer'), '4:8', meant),
	one('ref-wrong-collection: a level for a role', REVIEW, owner('engineer/junior'), '4:8', '“engineer/junior” is a level, not a role'),
	one('the last part of a level for a role', REVIEW, owner('junior'), '4:8', /“junior” is a level, not a role.*Did you mean “engineer”/),
	one('a responsibility for a role', REVIEW, owner('hiring'), '4:8', '“hiring” is a responsibility, not a role'),
	one('a role for a responsibility', 'stories/a-monday.mdx', ['shows: [code-review]', 'shows: [code-review, engineer]'], '10:26', '“engineer” is a role, not a responsibility'),
	one('a reference with the ending of its file', REVIEW, owner('engineer.mdx'), '4:8', meant),
	one('a reference with its folder', REVIEW, owner('roles/engineer'), '4:8', meant),
	one('a reference as an address', REVIEW, owner('/roles/engineer/'), '4:8', meant),
	one('a reference with a hash', REVIEW, owner('"#engineer"'), '4:8', meant),
	one('a reference as a link', REVIEW, owner('"[engineer](/roles/engineer/)"'), '4:8', /no role/),
	one('a reference with an underscore', 'responsibilities/system-design.mdx', ['owner: tech-lead', 'owner: tech_lead'], '4:8', 'Did you mean “tech-lead”?'),
	one('a reference with a space', 'responsibilities/system-design.mdx', ['owner: tech-lead', 'owner: tech lead'], '4:8', /“tech-lead”/),
	one('a short form in place of the id', REVIEW, owner('EM'), '4:8', 'Write the id, “manager”'),
	one('a reference of spaces', REVIEW, owner('" "'), '4:8', 'no role “ ”'),
	one('a reference of nothing', REVIEW, owner('""'), '4:8', 'is blank'),
	one('an unknown role in shared', 'responsibilities/roadmap.mdx', ['[tech-lead, manager]', '[tech-lead, manger]'], '4:21', 'Did you mean “manager”?'),
	one('an unknown role in next', ENGINEER, ['[tech-lead]', '[techlead]'], '6:8', 'Did you mean “tech-lead”?'),
	one('an unknown role in reportsTo', ENGINEER, ['order: 1', 'reportsTo: maneger'], '4:12', 'Did you mean “manager”?'),
	one('an unknown axis in a role', ENGINEER, ['order: 1', 'axes: [crafts]'], '4:8', 'Did you mean “craft”?'),
	one('an unknown axis in an expectation', 'levels/engineer/junior.mdx', ['craft: 1', 'crafts: 1'], '8:3', 'Did you mean “craft”?'),
	one('an unknown absent role in standIns', 'teams/trio.mdx', ['roles: [', 'standIns: { archtect: tech-lead }\nroles: ['], '7:13', 'no role “archtect”'),
	one('an unknown present role in standIns', 'teams/trio.mdx', ['roles: [engineer, tech-lead, manager]', 'roles: [engineer, tech-lead]\nstandIns:\n  manager: tech-laed'], '9:12', 'Did you mean “tech-lead”?'),
	one('an unknown responsibility of a step', 'steps/engineer-to-tech-lead/draw-the-system.mdx', ['[system-design]', '[sytem-design]'], '7:13', 'Did you mean “system-design”?'),
	one('a related entry of no collection', 'faq/who-reads-my-change.mdx', ['[roles/engineer]', '[engineer]'], '6:11', 'Write “roles/engineer”'),
	one('a related entry of a misspelt collection', 'faq/who-reads-my-change.mdx', ['[roles/engineer]', '[role/engineer]'], '6:11', 'Did you mean “roles/engineer”?'),
	one('a related entry that is not there', 'faq/who-reads-my-change.mdx', ['[roles/engineer]', '[roles/enginer]'], '6:11', 'Did you mean “roles/engineer”?'),
	one('a component that names nothing', 'pages/about.mdx', ['Everyone,', '<Owner of="code-revew" />,'], '8:1', 'Did you mean “code-review”?'),
	{
		name: 'one misspelt name in five places is five findings',
		files: {
			'responsibilities/code-review.mdx': changed(REVIEW, 'owner: engineer', 'owner: enginer'),
			'stories/a-monday.mdx': changed('stories/a-monday.mdx', 'role: engineer', 'role: enginer'),
			'faq/who-reads-my-change.mdx': changed('faq/who-reads-my-change.mdx', 'roles: [engineer]', 'roles: [enginer]'),
			'transitions/engineer-to-manager.mdx': changed('transitions/engineer-to-manager.mdx', 'from: engineer', 'from: enginer'),
			'teams/trio.mdx': changed('teams/trio.mdx', 'roles: [engineer', 'roles: [enginer'),
		},
		expected: [
			{ at: 'faq/who-reads-my-change.mdx:4:9', says: meant },
			{ at: `${REVIEW}:4:8`, says: meant },
			{ at: 'stories/a-monday.mdx:3:7', says: meant },
			{ at: 'teams/trio.mdx:7:9', says: meant },
			{ at: 'transitions/engineer-to-manager.mdx:3:7', says: meant },
		],
	},
];
