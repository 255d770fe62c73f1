import { expect, test } from 'vitest';
import { planInWords } from './draw.ts';
import { endOf, exercisedBy, inOrderOfDates, isOverdue, peakOf, plannedOf } from './planned.ts';
import type { WayToPlan } from './way.ts';

const held = (title: string, isBrought?: true) => ({ title, href: '/', ...(isBrought && { isBrought }) });
const step = (key: string, exercises: number[], more = {}) => ({
	key,
	title: key,
	href: '/',
	kind: '',
	effort: '',
	exercises,
	...more,
});
const WAY: WayToPlan = {
	handbook: { name: 'Kitchen', release: '1' },
	...{ id: 'cook-to-chef', title: 'From cook to chef', href: '/', from: 'cook', to: 'chef', colour: 0 },
	steps: [step('a', [0], { weeks: 4, hours: 2 }), step('b', [0, 1], { weeks: 2, hours: 3 }), step('c', [2])],
	held: [held('Menu'), held('Orders'), held('Rota'), held('Hiring'), held('Knives', true)],
};
const chosen = (state: string, from = '', to = '') => ({ chosen: { state, ...(from && { from }), ...(to && { to }) } });
const titles = (list: readonly { title: string }[]) => list.map(({ title }) => title);

test('a step ends as long after its beginning as it takes, unless somebody says otherwise', () => {
	const [a, b, c] = plannedOf(WAY, {
		a: chosen('planned', '2026-12-01'),
		b: chosen('doing', '2026-12-07', '2027-01-15'),
		c: chosen('soon', '2026-13-77'),
	});
	expect([a!.to, b!.to, c!.from, c!.state]).toEqual(['2026-12-28', '2027-01-15', undefined, undefined]);
	expect(endOf('2026-12-07', 1)).toBe('2026-12-13');
});

test('what the role answers for is told by what somebody has done of it', () => {
	const { done, planned, open, never, brought } = exercisedBy(
		WAY,
		plannedOf(WAY, { a: chosen('done'), b: chosen('doing'), c: chosen('left') }),
	);
	expect([done, planned, open, never, brought].map(titles)).toEqual([
		['Menu'],
		['Orders'],
		['Rota'],
		['Hiring'],
		['Knives'],
	]);
});

test('steps stand in the order of their dates, without those that are left out, and the fullest week is found', () => {
	const steps = plannedOf(WAY, {
		a: chosen('planned', '2026-12-09'),
		b: chosen('planned', '2026-12-01'),
		c: chosen('left', '2026-11-01'),
	});
	expect(inOrderOfDates(steps).map((one) => one.step.key)).toEqual(['b', 'a']);
	expect(peakOf(steps)).toEqual({ monday: '2026-12-07', hours: 5, steps: 2 });
	expect(peakOf(steps.slice(0, 1))).toBeUndefined();
});

test.each([
	['doing', '2026-11-27', true],
	['planned', '2026-11-27', true],
	['doing', '2026-11-28', false],
	['done', '2026-11-27', false],
	['left', '2026-11-27', false],
	['doing', '', false],
] as const)('a step that is %s and was to end on “%s” is overdue on the 28th: %s', (state, to, is) => {
	const [step] = plannedOf(WAY, { a: chosen(state, '', to) });
	expect(isOverdue(step!, '2026-11-28')).toBe(is);
});

test('a step with a date is planned, unless somebody says otherwise; one that ends before it begins has no place', () => {
	const steps = plannedOf(WAY, {
		a: { chosen: { from: '2026-12-09', to: '2026-12-01' } },
		b: { chosen: { to: '2026-12-01' } },
		c: chosen('done', '2026-12-01'),
	});
	expect(steps.map(({ state, isBackwards }) => [state, isBackwards])).toEqual([
		['planned', true],
		['planned', false],
		['done', false],
	]);
	expect(inOrderOfDates(steps).map((one) => one.step.key)).toEqual(['b', 'c']);
	expect(steps[0]!.mark.chosen).toEqual({ from: '2026-12-09', to: '2026-12-01' });
	expect(planInWords(plannedOf(WAY, { a: chosen('left') }))).toBe(
		'Steps: 3. Done: 0. Under way: 0. Planned: 0. Left out: 1. Not marked: 2.',
	);
});
