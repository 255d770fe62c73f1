import { describe, expect, test } from 'vitest';
import { type Answers, type Choice } from './answers.ts';
import { doubtsOf, toLearn } from './doubts.ts';
import { changesWith } from './given-up.ts';
import { inventedRole as role, saying as says, sceneOf as scene } from './invented-role.ts';
import { practising, trialsFor } from './trials.ts';

const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
const noChoice: Choice = { roles: [], now: '', weeks: Infinity, hours: Infinity };

describe('what would change', () => {
	const [now, next] = [role('now', ['code', 'docs']), role('next', ['talks', 'pay', 'docs'])];
	const answers = says({ code: 'fills', docs: 'fills', talks: 'drains', pay: 'fills' });

	test('is told against the role that is held', () => {
		const [change, ...others] = changesWith([now, next], 'now', answers);
		expect(others).toEqual([]);
		expect([ids(change!.lost), ids(change!.taken), ids(change!.won), ids(change!.left)]).toEqual([
			['code'],
			['talks'],
			['pay'],
			[],
		]);
	});

	test('is told of two against each other, each thing once', () => {
		const changes = changesWith([now, next], '', answers);
		expect(changes.map(({ role: one, lost, taken, won }) => [one.id, ids(lost), ids(taken), ids(won)])).toEqual([
			['now', ['pay'], [], []],
			['next', ['code'], ['talks'], []],
		]);
	});
});

describe('what is doubtful', () => {
	const one = role(
		'lead',
		['a', 'b', 'c', 'd'],
		[
			[60, 'a'],
			[30, 'b'],
			[5, 'c'],
		],
	);
	const answers: Answers = {
		'responsibilities/a': { energy: 'fills', can: 'can' },
		'responsibilities/d': { energy: 'drains', can: 'not' },
		[scene('lead', 0)]: { energy: 'drains' },
	};

	test('is what was said otherwise of a scene, without having done it, or not at all though it takes long', () => {
		expect(doubtsOf(one, answers).map(({ work, why }) => [work.id, why])).toEqual([
			['a', 'torn'],
			['b', 'unsaid'],
			['d', 'untried'],
		]);
		expect(toLearn(one, answers)).toEqual([{ work: one.work[3], isFar: true }]);
	});

	const steps = [
		{ title: 'long', weeks: 12, hours: 4, of: [0, 1] },
		{ title: 'short', weeks: 2, hours: 10, of: [3] },
		{ title: 'other way', weeks: 2, hours: 1, from: 'elsewhere', of: [0] },
		{ title: 'practice', weeks: 1, hours: 1, isTrial: false, of: [3] },
		{ title: 'of nothing doubtful', weeks: 1, hours: 1, of: [2] },
	];
	const tried = { ...one, steps: role('lead', ['a'], [], steps).steps };
	const titles = (choice: Partial<Choice>) => {
		const { fitting, longer } = trialsFor([tried], { ...noChoice, ...choice }, answers);
		return [fitting, longer].map((trials) => trials.map(({ step }) => step.title));
	};

	test.each([
		['what tests most first', { now: 'now' }, [['long', 'short'], []]],
		['none longer than somebody has', { now: 'now', weeks: 2 }, [['short'], ['long']]],
		['none that takes more of a week', { now: 'now', hours: 4 }, [['long'], ['short']]],
		['from everywhere, where nobody says what they are', { weeks: 2, hours: 4 }, [['other way'], ['short', 'long']]],
		['from everywhere, where no way leads from there', { now: 'x', weeks: 2 }, [['other way', 'short'], ['long']]],
	])('is tested by experiments: %s', (_, choice, expected) => {
		expect(titles(choice)).toEqual(expected);
	});

	test('is practised by the steps that exercise it', () => {
		expect(practising(tried, 'now', 'd').map(({ title }) => title)).toEqual(['short', 'practice']);
	});
});
