import { describe, expect, test } from 'vitest';
import { loadHandbook } from '../handbook/load/load.ts';
import { holdInTeam, seatOf } from '../handbook/ask/team-ownership.ts';
import { idOf, layerOf } from './ownership-models.ts';
import { inTeam, type Model, type Responsibility, type Team } from './ownership-oracle.ts';

describe('the rule in examples', () => {
	const known: Model['roles'] = {
		developer: { covers: [] },
		front: { extends: 'developer', covers: [] },
		back: { extends: 'developer', covers: [] },
		lead: { covers: [] },
		manager: { covers: [] },
		both: { covers: ['lead', 'manager'] },
		product: { covers: [], isOutside: true },
	};
	test.each<[string, Responsibility, Partial<Team>, string[], 'right' | 'hole' | 'tie']>([
		['its owner is there', { owner: 'lead' }, { present: ['lead', 'manager'] }, ['lead'], 'right'],
		['its owner is described elsewhere', { owner: 'product' }, { present: ['manager'] }, [], 'right'],
		[
			'its owner is described elsewhere, and is there',
			{ owner: 'product' },
			{ present: ['product'] },
			['product'],
			'right',
		],
		[
			'its owner is described elsewhere, and somebody stands in',
			{ owner: 'product' },
			{ present: ['lead'], standIns: { product: 'lead' } },
			['lead'],
			'right',
		],
		[
			'one of two sharers is described elsewhere',
			{ shared: ['lead', 'product'] },
			{ present: ['lead'] },
			['lead'],
			'right',
		],
		['its owner is absent', { owner: 'lead' }, { present: ['manager'] }, [], 'hole'],
		[
			'somebody stands in',
			{ owner: 'lead' },
			{ present: ['manager'], standIns: { lead: 'manager' } },
			['manager'],
			'right',
		],
		['it is held elsewhere', { owner: 'lead' }, { present: ['manager'], elsewhere: ['lead'] }, [], 'right'],
		[
			'it is held elsewhere, and covered here',
			{ owner: 'lead' },
			{ present: ['both'], elsewhere: ['lead'] },
			['both'],
			'tie',
		],
		['two hold it', { owner: 'lead' }, { present: ['lead', 'both'] }, ['lead', 'both'], 'tie'],
		[
			'both who share it are there',
			{ shared: ['lead', 'manager'] },
			{ present: ['lead', 'manager'] },
			['lead', 'manager'],
			'right',
		],
		['one of two sharers is absent', { shared: ['lead', 'manager'] }, { present: ['lead'] }, ['lead'], 'hole'],
		[
			'one of two sharers stands in for the other',
			{ shared: ['lead', 'manager'] },
			{ present: ['lead'], standIns: { manager: 'lead' } },
			['lead'],
			'right',
		],
		['one person covers both sharers', { shared: ['lead', 'manager'] }, { present: ['both'] }, ['both'], 'right'],
		['two extend its owner', { owner: 'developer' }, { present: ['front', 'back'] }, ['back', 'front'], 'right'],
		[
			'its owner, and one that extends it',
			{ owner: 'developer' },
			{ present: ['developer', 'front'] },
			['developer', 'front'],
			'right',
		],
		[
			'one that extends its owner is elsewhere',
			{ owner: 'developer' },
			{ present: ['lead'], elsewhere: ['front'] },
			[],
			'right',
		],
	])('%s', (_, responsibility, team, holders, verdict) => {
		const one: Model = {
			roles: known,
			teams: [{ present: [], standIns: {}, elsewhere: [], ...team }],
			responsibilities: [responsibility],
		};
		const { handbook } = loadHandbook([layerOf(one)]);
		const hold = holdInTeam(handbook, handbook.teams.get('team-0')!, handbook.responsibilities.get(idOf(0))!);
		expect(hold.holders).toEqual(holders);
		expect([hold.holes.length > 0, hold.ties.length > 0]).toEqual([verdict === 'hole', verdict === 'tie']);
		expect(inTeam(one, one.teams[0]!, responsibility)).toEqual({
			doers: new Set(holders),
			isRight: verdict === 'right',
		});
	});

	test.each<[string, Responsibility, Partial<Team>, boolean, string[]]>([
		['one holds it', { owner: 'developer' }, { present: ['developer'] }, false, []],
		['one that extends its owner is alone', { owner: 'developer' }, { present: ['front'] }, false, []],
		['two extend its owner', { owner: 'developer' }, { present: ['front', 'back'] }, true, []],
		['its owner, and one that extends it', { owner: 'developer' }, { present: ['developer', 'front'] }, true, []],
		['one covers its owner, and all that extend it', { owner: 'developer' }, { present: ['builder'] }, false, []],
		[
			'somebody has a part beside one who covers all',
			{ owner: 'developer' },
			{ present: ['builder', 'back'] },
			true,
			[],
		],
		['its owner is elsewhere', { owner: 'lead' }, { present: [], elsewhere: ['lead'] }, false, ['lead']],
		[
			'one that extends it is elsewhere',
			{ owner: 'developer' },
			{ present: [], elsewhere: ['front'] },
			false,
			['front'],
		],
	])('in parts or elsewhere: %s', (_, responsibility, team, parts, elsewhere) => {
		const builder = { covers: ['developer', 'front', 'back'] };
		const one: Model = {
			roles: { ...known, builder },
			teams: [{ present: [], standIns: {}, elsewhere: [], ...team }],
			responsibilities: [responsibility],
		};
		const { handbook } = loadHandbook([layerOf(one)]);
		const hold = holdInTeam(handbook, handbook.teams.get('team-0')!, handbook.responsibilities.get(idOf(0))!);
		expect([hold.parts, hold.elsewhere]).toEqual([parts, elsewhere]);
	});

	test('who stands in is there, or nobody does', () => {
		const teams = [{ present: ['both'], standIns: { manager: 'lead' }, elsewhere: [] }];
		const { handbook } = loadHandbook([layerOf({ roles: known, teams, responsibilities: [{ owner: 'manager' }] })]);
		expect(seatOf(handbook, handbook.teams.get('team-0')!, 'manager').holders).toEqual(['both']);
	});
});
