import { base, changed } from '../base.ts';
import type { Case } from '../case.ts';
import { oneFile } from '../one-file.ts';

const entry = (...lines: string[]) => ['---', ...lines, '---', ''].join('\n');
const role = (title: string, ...lines: string[]) => entry(`title: ${title}`, 'summary: x', ...lines);
const owned = (title: string, ...lines: string[]) => entry(`title: ${title}`, 'area: work', ...lines, 'summary: x');

const REVIEW = 'responsibilities/code-review.mdx';
const ROADMAP = 'responsibilities/roadmap.mdx';
const TRIO = 'teams/trio.mdx';
/** A role that holds two others, with all that keeps it from being a fault of its own. */
const leadManager = {
	'roles/lead-manager.mdx': role('Lead and manager', 'covers: [tech-lead, manager]'),
	'transitions/manager-to-lead-manager.mdx': entry(
		'title: From manager to both',
		'from: manager',
		'to: lead-manager',
		'summary: x',
	),
	'steps/manager-to-lead-manager/draw.mdx': entry(
		'title: Draw',
		'order: 1',
		'kind: practice',
		'effort: x',
		'evidence: x',
		'exercises: [hiring, system-design]',
	),
};
const team = (...lines: string[]) => entry('title: Another shape', 'summary: x', 'size: { from: 2, to: 4 }', ...lines);

/** Ownership: every way in which a responsibility does not come down to one. */
export const ownershipCases: readonly Case[] = [
	oneFile('no owner', REVIEW, changed(REVIEW, 'owner: engineer\n', ''), ['2:8', '“Code review” has no owner']),
	oneFile('an owner of nothing', REVIEW, changed(REVIEW, 'owner: engineer', 'owner:'), [
		'4:7',
		'owner: expected text, found nothing',
	]),
	oneFile(
		'an owner and sharers',
		REVIEW,
		changed(REVIEW, 'owner: engineer', 'owner: engineer\nshared: [engineer, manager]'),
		['5:9', 'has an owner and is shared'],
	),
	oneFile('shared by one', ROADMAP, changed(ROADMAP, '[tech-lead, manager]', '[manager]'), [
		'4:9',
		'shared by one role only',
	]),
	oneFile('shared by none', ROADMAP, changed(ROADMAP, '[tech-lead, manager]', '[]'), ['4:9', 'shared by no role']),
	oneFile('one role twice', ROADMAP, changed(ROADMAP, '[tech-lead, manager]', '[tech-lead, manager, tech-lead]'), [
		'4:30',
		'names tech-lead twice',
	]),
	oneFile(
		'one role twice and no other',
		ROADMAP,
		changed(ROADMAP, '[tech-lead, manager]', '[manager, manager]'),
		['4:9', 'shared by one role only'],
		['4:19', 'names manager twice'],
	),
	oneFile('an owner that does not exist', REVIEW, changed(REVIEW, 'owner: engineer', 'owner: astronaut'), [
		'4:8',
		'no role “astronaut”',
	]),
	oneFile('an owner that is a title', REVIEW, changed(REVIEW, 'owner: engineer', 'owner: Tech lead'), [
		'4:8',
		'Did you mean “tech-lead”?',
	]),
	oneFile('a misspelt key', REVIEW, changed(REVIEW, 'owner: engineer', 'ownr: engineer'), [
		'4:1',
		'Did you mean “owner”?',
	]),
	oneFile('a list where one role is due', REVIEW, changed(REVIEW, 'owner: engineer', 'owner: [engineer, manager]'), [
		'4:8',
		/owner: expected text, found a list.*keep engineer or manager/,
	]),
	oneFile('one role where a list is due', ROADMAP, changed(ROADMAP, '[tech-lead, manager]', 'tech-lead'), [
		'4:9',
		'Write it as a list: [tech-lead]',
	]),
	{
		name: 'an owner that is retired',
		files: {
			'roles/astronaut.mdx': role('Astronaut', 'status: retired', 'replacedBy: engineer'),
			[REVIEW]: changed(REVIEW, 'owner: engineer', 'owner: astronaut'),
			'stories/a-monday.mdx': changed(
				'stories/a-monday.mdx',
				'shows: [code-review]',
				'shows: [testing]\n    helping: [code-review]',
			),
			'faq/who-reads-my-change.mdx': changed(
				'faq/who-reads-my-change.mdx',
				'shows: [code-review]',
				'helping: [code-review]',
			),
			'responsibilities/testing.mdx': owned('Testing', 'owner: engineer'),
		},
		expected: [{ at: `${REVIEW}:4:8`, says: /retired.*engineer/ }],
	},
	oneFile('a team shape in which nobody answers', 'teams/pair.mdx', team('roles: [engineer, tech-lead]'), [
		'5:8',
		'nobody does the work of manager: “Hiring” and “The roadmap”',
	]),
	oneFile(
		'a stand-in who is absent too',
		'teams/pair.mdx',
		team('roles: [engineer, tech-lead]', 'standIns: { manager: astronaut }'),
		['6:22', 'no role “astronaut”'],
	),
	oneFile('a role that is present and elsewhere', TRIO, changed(TRIO, 'roles: [', 'elsewhere: [manager]\nroles: ['), [
		'7:13',
		'both present and elsewhere',
	]),
	oneFile(
		'a stand-in for somebody present',
		TRIO,
		changed(TRIO, 'roles: [', 'standIns: { manager: tech-lead }\nroles: ['),
		['7:13', 'who is present'],
	),
	{
		name: 'a team shape in which two answer, one of them for the other',
		files: {
			...leadManager,
			[TRIO]: changed(TRIO, 'roles: [engineer, tech-lead, manager]', 'roles: [engineer, manager, lead-manager]'),
		},
		expected: [
			{ at: `${TRIO}:7:28`, says: 'manager and lead-manager both do the work of manager: “Hiring” and “The roadmap”' },
		],
	},
	oneFile(
		'a role that extends itself',
		'roles/engineer.mdx',
		changed('roles/engineer.mdx', 'order: 1', 'extends: engineer'),
		['4:10', /extends|itself|circle/],
	),
	oneFile(
		'a role that covers itself',
		'roles/engineer.mdx',
		changed('roles/engineer.mdx', 'order: 1', 'covers: [engineer]'),
		['4:10', /covers|itself|circle/],
	),
	{
		name: 'two roles that extend each other',
		files: {
			'roles/engineer.mdx': changed('roles/engineer.mdx', 'order: 1', 'extends: tech-lead'),
			'roles/tech-lead.mdx': changed('roles/tech-lead.mdx', 'order: 2', 'extends: engineer'),
		},
		expected: [{ at: 'roles/engineer.mdx:4:10', says: /circle/ }],
	},
	{
		name: 'three roles that cover each other in a circle',
		files: {
			'roles/engineer.mdx': changed('roles/engineer.mdx', 'order: 1', 'covers: [tech-lead]'),
			'roles/tech-lead.mdx': changed('roles/tech-lead.mdx', 'order: 2', 'covers: [manager]'),
			'roles/manager.mdx': changed('roles/manager.mdx', 'order: 3', 'covers: [engineer]'),
		},
		expected: [{ at: 'roles/engineer.mdx:4:10', says: /circle/ }],
	},
	oneFile(
		'equal titles but for case and spaces',
		'responsibilities/reading-changes.mdx',
		owned('"code  Review"', 'owner: manager'),
		['2:8', /Code review/],
	),
	oneFile(
		'a title that is an alias of another',
		'responsibilities/reading-changes.mdx',
		owned('Reading changes', 'aliases: [Code review]', 'owner: manager'),
		['4:11', '“Code review” (an alias of “Reading changes”, owned by manager) is the same as “Code review”'],
	),
	oneFile(
		'near-equal titles under two owners',
		'responsibilities/reading-changes.mdx',
		owned('Code rewiew', 'owner: manager'),
		['2:8', 'nearly the same', 'warning'],
	),
	oneFile(
		'a scene that shows what is another’s',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', 'helping: [system-design]', 'shows: [system-design]'),
		['15:13', /System design/],
	),
	oneFile(
		'a scene that helps with what is one’s own',
		'stories/a-monday.mdx',
		changed('stories/a-monday.mdx', 'helping: [system-design]', 'helping: [system-design, code-review]'),
		['15:30', 'Code review'],
	),
	oneFile(
		'a step that exercises what is another’s',
		'steps/engineer-to-tech-lead/draw-the-system.mdx',
		base['steps/engineer-to-tech-lead/draw-the-system.mdx']!.replace('[system-design]', '[system-design, hiring]'),
		['7:28', 'Hiring'],
	),
	oneFile(
		'a question that shows what is another’s',
		'faq/who-reads-my-change.mdx',
		changed('faq/who-reads-my-change.mdx', 'shows: [code-review]', 'shows: [hiring]'),
		['5:9', /Hiring/],
	),
	{
		name: 'what a role holds through those it covers is its own',
		files: {
			...leadManager,
			'stories/a-tuesday.mdx': entry(
				'title: A Tuesday',
				'role: lead-manager',
				'summary: x',
				'scenes: [{ time: "09:00", minutes: 5, title: x, text: Talks, shows: [hiring, roadmap] }]',
			),
			'teams/solo.mdx': team('roles: [engineer, lead-manager]'),
		},
		expected: [],
	},
];
