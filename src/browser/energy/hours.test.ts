import { describe, expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { hoursOf, mostOf } from './hours.ts';
import { scenesInTurn, workInTurn } from './in-turn.ts';
import { inventedRole as role, saying as says, sceneOf as scene } from './invented-role.ts';
import { standingOf } from './standing.ts';

describe('the order of questions', () => {
	const lead = role(
		'lead',
		['both', 'design', 'code', '!hire'],
		[
			[10, 'design'],
			[60, 'code'],
			[30, 'both'],
			[5, 'hire'],
		],
	);
	const manager = role(
		'manager',
		['both', 'pay', 'talks'],
		[
			[20, 'pay'],
			[90, 'talks'],
			[40, 'both'],
		],
	);

	test('begins with what they differ on, each role in turn, and what takes most of its days first', () => {
		expect(workInTurn([lead, manager]).map(({ key }) => key.split('/')[1])).toEqual([
			...['code', 'talks', 'design', 'pay'],
			...['both', 'hire'],
		]);
	});

	test('asks each scene that shows work once, the longest of each day first', () => {
		const asked = scenesInTurn([lead, role('idle', ['rest'], [[40], [20, 'rest']])]);
		expect(asked.map(({ title }) => title)).toEqual(['lead 1', 'idle 1', 'lead 2', 'lead 0', 'lead 3']);
	});
});

describe('the hours of a day', () => {
	const one = role('lead', ['a', 'b'], [[60, 'a', 'b'], [30, 'a'], [45]]);

	test.each([
		['nothing said', {}, { fills: 0, neutral: 0, drains: 0, unsaid: 90 }],
		['work said', says({ a: 'fills' }), { fills: 60, neutral: 0, drains: 0, unsaid: 30 }],
		['both said', says({ a: 'fills', b: 'drains' }), { fills: 60, neutral: 0, drains: 30, unsaid: 0 }],
		[
			'a scene said, which goes before its work',
			says({ a: 'fills' }, { [scene('lead', 0)]: { energy: 'drains' } }),
			{ fills: 30, neutral: 0, drains: 60, unsaid: 0 },
		],
		[
			'a scene said that shows no work',
			says({}, { [scene('lead', 2)]: { energy: 'fills' } }),
			{ fills: 45, neutral: 0, drains: 0, unsaid: 90 },
		],
	])('with %s', (_, answers, hours) => {
		expect(hoursOf(one, answers).all).toEqual(hours);
	});

	test('are pieces of work where no day is told', () => {
		expect(hoursOf(role('lead', ['a', 'b', '!c']), says({ a: 'drains', c: 'fills' }))).toMatchObject({
			isTold: false,
			all: { fills: 0, drains: 1, unsaid: 1 },
		});
	});

	test('are explained by the work that takes most of them', () => {
		const found = mostOf(one, says({ a: 'fills', b: 'fills' }), 'fills');
		expect(found.map(({ work, minutes }) => [work.id, minutes])).toEqual([
			['a', 60],
			['b', 30],
		]);
	});
});

describe('how roles stand', () => {
	const [x, y] = [
		role(
			'x',
			['a', 'b', 'c'],
			[
				[50, 'a'],
				[30, 'b'],
				[20, 'c'],
			],
		),
		role(
			'y',
			['d', 'e', 'f'],
			[
				[50, 'd'],
				[30, 'e'],
				[20, 'f'],
			],
		),
	];
	const stand = (answers: Answers, roles = [x, y]) => standingOf(roles.map((one) => hoursOf(one, answers)));

	test.each([
		['too early while less than half is said of one', says({ a: 'fills', e: 'drains' }), { is: 'early', of: [y] }],
		['about alike', says({ a: 'fills', d: 'fills', b: 'drains', e: 'drains' }), { is: 'alike' }],
		[
			'one nearer, which the rest can turn round',
			says({ a: 'fills', d: 'neutral' }),
			{ is: 'one', role: x, by: 'fills', isFirm: false },
		],
		[
			'one nearer, whatever is said of the rest',
			says({ a: 'fills', b: 'fills', c: 'fills', d: 'drains', e: 'drains', f: 'drains' }),
			{ is: 'one', role: x, by: 'both', isFirm: true },
		],
		[
			'torn, where the one that fills more drains more too',
			says({ a: 'fills', b: 'drains', c: 'drains', d: 'neutral', e: 'neutral', f: 'neutral' }),
			{ is: 'split', most: x, least: y },
		],
	])('%s', (_, answers, standing) => {
		expect(stand(answers)).toEqual(standing);
	});

	test('is not asked of one role alone', () => expect(stand({}, [x])).toBeUndefined());
});
