import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { transitionCoverage } from './transition-coverage.ts';
import { stepsByTransition } from './transitions.ts';

const step = (order: number, exercises: string) =>
	`title: Step ${order}\norder: ${order}\nkind: practice\neffort: a day\nevidence: Somebody saw it.\nexercises: [${exercises}]`;

const handbook = handbookFrom({
	'roles/developer.mdx': 'title: Developer\nsummary: Builds.',
	'roles/tech-lead.mdx': 'title: Tech lead\nsummary: Leads the system.\nextends: developer',
	'roles/manager.mdx': 'title: Manager\nsummary: Leads the people.',
	'responsibilities/own-code.mdx': 'title: Own code\nsummary: It works.\nowner: developer',
	'responsibilities/tests.mdx': 'title: Tests\nsummary: They exist.\nowner: developer',
	'responsibilities/design.mdx': 'title: Design\nsummary: It holds.\nowner: tech-lead',
	'responsibilities/debt.mdx': 'title: Debt\nsummary: It is paid.\nowner: tech-lead',
	'responsibilities/roadmap.mdx': 'title: Roadmap\nsummary: It is drawn.\nshared: [tech-lead, manager]',
	'responsibilities/talks.mdx': 'title: Talks\nsummary: They are held.\nowner: manager',
	'transitions/up.mdx': 'title: Up\nfrom: developer\nto: tech-lead\nsummary: You lead.',
	'steps/up/one.mdx': step(1, 'design, tests'),
	'steps/up/two.mdx': step(2, 'design, talks'),
});

const cover = (steps = stepsByTransition(handbook).get('up') ?? []) => {
	const { exercised, brought, unexercised, total } = transitionCoverage(
		handbook,
		handbook.transitions.get('up')!,
		steps,
	);
	const ids = (entries: { id: string }[]) => entries.map(({ id }) => id);
	return {
		exercised: exercised.map(({ responsibility, steps: by }) => [responsibility.id, ids(by)]),
		brought: ids(brought),
		unexercised: ids(unexercised),
		total,
	};
};

test('what the target answers for is exercised, brought along, or left', () => {
	expect(cover()).toEqual({
		exercised: [
			['design', ['up/one', 'up/two']],
			['tests', ['up/one']],
		],
		brought: ['own-code'],
		unexercised: ['debt', 'roadmap'],
		total: 5,
	});
});

test('without steps nothing is exercised', () => {
	expect(cover([])).toEqual({
		exercised: [],
		brought: ['own-code', 'tests'],
		unexercised: ['debt', 'design', 'roadmap'],
		total: 5,
	});
});
