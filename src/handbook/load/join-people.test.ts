import { expect, test } from 'vitest';
import { joinPeople } from './join-people.ts';

const becomes = (moves: Record<string, string | null>) => (role: string) => (role in moves ? moves[role]! : role);

test.each([
	[
		'a role that is renamed keeps its count',
		{ developer: 4, lead: 1 },
		{ developer: 'engineer' },
		{ engineer: 4, lead: 1 },
	],
	['two that become one are counted together', { lead: 1, developer: 4 }, { developer: 'lead' }, { lead: 5 }],
	[
		'a range and a number make a range',
		{ lead: 1, developer: { from: 4, to: 8 } },
		{ developer: 'lead' },
		{ lead: { from: 5, to: 9 } },
	],
	['whoever is gone is not counted', { lead: 1, developer: 4 }, { developer: null }, { lead: 1 }],
	[
		'what is no count stays for the schema to refuse',
		{ lead: 'one', developer: 4 },
		{ developer: 'lead' },
		{ lead: 'one' },
	],
])('%s', (_, people, moves, then) => {
	expect(joinPeople(people, becomes(moves))).toEqual(then);
});
