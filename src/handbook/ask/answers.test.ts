import { describe, expect, test } from 'vitest';
import { answersInTeam, answersOf, type Answers } from './answers.ts';
import { layerFrom } from '../load/from-text.ts';
import { loadHandbook } from '../load/load.ts';
import { heldOutside, teamLoad } from './team-load.ts';
import { teamSeats } from './team-seats.ts';

const role = (more = '') => `---\ntitle: A role\nsummary: It is there.\n${more}---\n`;
const thing = (title: string, holders: string) => `---\ntitle: ${title}\nsummary: It is done.\n${holders}\n---\n`;
const team = (more: string) => `---\ntitle: A team\nsummary: It is small.\nsize: { from: 3, to: 6 }\n${more}\n---\n`;

const files = {
	'roles/dev.mdx': role(),
	'roles/lead.mdx': role('extends: dev\n'),
	'roles/manager.mdx': role(),
	'roles/both.mdx': role('covers: [manager, lead]\n'),
	'roles/architect.mdx': role(),
	'responsibilities/tests.mdx': thing('Tests', 'owner: dev'),
	'responsibilities/design.mdx': thing('Design', 'owner: lead'),
	'responsibilities/roadmap.mdx': thing('Roadmap', 'shared: [manager, lead]'),
	'responsibilities/technology.mdx': thing('Technology', 'owner: architect'),
	'teams/pair.mdx': team('roles: [manager, lead, dev]\nstandIns: { architect: lead }'),
	'teams/one.mdx': team('roles: [both, dev]\nelsewhere: [architect]'),
	'teams/remote.mdx': team('roles: [lead, dev]\nelsewhere: [manager, architect]'),
	'teams/alone.mdx': team('roles: [lead]\nstandIns: { manager: lead }'),
};
const { handbook, faults } = loadHandbook([layerFrom(files)]);
const inTeam = (id: string) => handbook.teams.get(id)!;

/** Answers as `role: reason (for whom)`, with a `~` where each answers for their own part. */
function short(all: Map<string, Answers>): Record<string, string> {
	const one = ({ answers, parts }: Answers) =>
		(parts ? '~ ' : '') +
		answers
			.map(
				({ role: id, reasons }) =>
					`${id}: ${reasons.map(({ kind, for: ids }) => [kind, ...ids].join(' ')).join(' + ')}`,
			)
			.join(', ');
	return Object.fromEntries([...all].map(([id, answers]) => [id, one(answers)]));
}

test('the files of this test are understood', () => {
	expect(faults).toEqual([]);
});

test('where every role is there, holders, heirs and those who cover them answer', () => {
	expect(short(answersOf(handbook))).toEqual({
		design: 'both: covers lead, lead: owns',
		roadmap: 'both: covers manager lead, lead: shares, manager: shares',
		technology: 'architect: owns',
		tests: '~ both: covers lead, dev: owns, lead: inherits dev',
	});
});

describe('in a team', () => {
	test.each([
		[
			'pair',
			{
				design: 'lead: owns',
				roadmap: 'manager: shares manager, lead: shares lead',
				technology: 'lead: standsIn architect',
				tests: '~ dev: owns, lead: inherits dev',
			},
		],
		[
			'one',
			{
				design: 'both: covers lead',
				roadmap: 'both: covers manager lead',
				technology: 'architect: elsewhere',
				tests: '~ dev: owns, both: covers lead',
			},
		],
		[
			'remote',
			{
				design: 'lead: owns',
				roadmap: 'lead: shares lead, manager: elsewhere',
				technology: 'architect: elsewhere',
				tests: '~ dev: owns, lead: inherits dev',
			},
		],
		[
			'alone',
			{
				design: 'lead: owns',
				roadmap: 'lead: shares lead + standsIn manager',
				technology: '',
				tests: 'lead: inherits dev',
			},
		],
	])('“%s” comes down to those who are there', (id, expected) => {
		expect(short(answersInTeam(handbook, inTeam(id)))).toEqual(expected);
	});

	test('a load tells apart what is alone, together and each for their own part', () => {
		const [both, dev] = teamLoad(handbook, inTeam('one'));
		expect(both!.alone.map(({ id }) => id)).toEqual(['design', 'roadmap']);
		expect(both!.elsewhereShared.map(({ id }) => id)).toEqual(['roadmap']);
		expect(both!.inPlaceOf).toEqual([
			{ role: 'lead', count: 2 },
			{ role: 'manager', count: 1 },
		]);
		expect(dev!.ownPart.map(({ id }) => id)).toEqual(['tests']);
		const [lead] = teamLoad(handbook, inTeam('remote'));
		expect(lead!.together.map(({ id }) => id)).toEqual(['roadmap']);
	});

	test('what only somebody outside does is held outside', () => {
		expect(heldOutside(handbook, inTeam('remote')).map(({ responsibility }) => responsibility.id)).toEqual([
			'technology',
		]);
	});

	test('seats name whose work is done beside one’s own', () => {
		expect(teamSeats(handbook, inTeam('one'))).toEqual({
			present: [
				{ role: 'both', standsInFor: [], covers: ['manager', 'lead'] },
				{ role: 'dev', standsInFor: [], covers: [] },
			],
			elsewhere: ['architect'],
		});
	});
});
