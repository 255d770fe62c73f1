import { describe, expect, test } from 'vitest';
import { type Answers, type Choice } from './answers.ts';
import { doubtsOf, toLearn } from './doubts.ts';
import { changesWith } from './given-up.ts';
import { inventedRole as role, saying as says, sceneOf as scene } from './invented-role.ts';
import { partInWords } from './result/in-words.ts';
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

	test('is what was said otherwise of a scene, without having done it, or not at all', () => {
		expect(doubtsOf(one, answers).map(({ work, why }) => [work.id, why])).toEqual([
			['a', 'torn'],
			['b', 'unsaid'],
			['c', 'unsaid'],
			['d', 'untried'],
		]);
		expect(toLearn(one, answers)).toEqual([{ work: one.work[3], isFar: true }]);
	});

	const steps = [
		{ title: 'long', weeks: 12, hours: 4, of: [0, 1] },
		{ title: 'short', weeks: 2, hours: 10, of: [3] },
		{ title: 'in all', weeks: 3, total: 12, of: [2] },
		{ title: 'other way', weeks: 2, hours: 1, from: 'elsewhere', of: [0] },
		{ title: 'practice', weeks: 1, hours: 1, isTrial: false, of: [3] },
		{ title: 'of nothing doubtful', weeks: 1, hours: 1, of: [4] },
	];
	const tried = { ...one, steps: role('lead', ['a'], [], steps).steps };
	tried.work = [...one.work, { id: 'e', title: 'e', area: '', isHeld: false }];
	const found = (choice: Partial<Choice>, of = tried, by = answers) => trialsFor([of], { ...noChoice, ...choice }, by);
	const titles = (trials: readonly { step: { title: string } }[]) => trials.map(({ step }) => step.title);

	test.each<[string, Partial<Choice>, string[], string[]]>([
		['what tests most first, where nobody is short of time', { now: 'now' }, ['long', 'short', 'in all'], []],
		['what can be ended in time first', { now: 'now', weeks: 2 }, ['short', 'in all', 'long'], []],
		['none that takes more of a week', { now: 'now', hours: 4 }, ['in all', 'long'], ['short']],
		[
			'from everywhere, where nobody says what they are',
			{ weeks: 2, hours: 1 },
			['other way', 'in all'],
			['long', 'short'],
		],
		[
			'from everywhere, where no way leads from there',
			{ now: 'x', weeks: 2 },
			['other way', 'short', 'in all', 'long'],
			[],
		],
	])('is tested by experiments: %s', (_, choice, open, beyond) => {
		const trials = found(choice);
		expect([titles(trials.open), titles(trials.beyond)]).toEqual([open, beyond]);
	});

	test('is tested in part, by weeks, or by hours where those are told in all', () => {
		const parts = (choice: Partial<Choice>) =>
			found({ now: 'now', ...choice }).open.map(({ step, part }) => [step.title, part]);
		expect(parts({ weeks: 3, hours: 2 })).toEqual([['in all', 0.5]]);
		expect(parts({ weeks: 6, hours: 4 })).toEqual([
			['in all', 1],
			['long', 0.5],
		]);
		expect([5 / 6, 1 / 2, 2 / 7, 2 / 8, 2 / 13, 2 / 26].map(partInWords)).toEqual([
			'most of it',
			'about half of it',
			'about a third of it',
			'about a quarter of it',
			'about a sixth of it',
			'its beginning',
		]);
	});

	test('is practised, where no experiment can be begun; and what tests no doubt goes before nothing', () => {
		const hard = { ...tried, steps: tried.steps.filter(({ title }) => ['long', 'practice'].includes(title)) };
		const trials = found({ now: 'now', hours: 3 }, hard);
		expect([titles(trials.beyond), titles(trials.practice)]).toEqual([['long'], ['practice']]);
		const beside = { ...tried, steps: tried.steps.filter(({ title }) => title === 'of nothing doubtful') };
		expect(titles(found({ now: 'now' }, beside).open)).toEqual(['of nothing doubtful']);
		const said = says({ a: 'fills', b: 'fills', c: 'fills', d: 'fills' });
		expect(found({ now: 'now' }, beside, said)).toEqual({ open: [], beyond: [], practice: [], isAnywhere: true });
	});

	test('is practised by the steps that exercise it', () => {
		expect(practising(tried, 'now', 'd').map(({ title }) => title)).toEqual(['short', 'practice']);
	});
});
