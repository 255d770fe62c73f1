import { join } from 'node:path';
import { expect, test } from 'vitest';
import { doubtsOf } from '../../../browser/energy/doubts.ts';
import { trialsFor } from '../../../browser/energy/trials.ts';
import { workKey } from '../../../browser/energy/work.ts';
import { activeRoles } from '../../../handbook/ask/ownership.ts';
import { loadHandbook } from '../../../handbook/load/load.ts';
import { published } from '../../../handbook/model/published.ts';
import { readFolder } from '../../../workplace/read-folder.ts';
import { engine } from '../../../workplace/roots.ts';
import { sourceOf } from '../source.ts';
import { roleWork, stepsTowards } from './role-work.ts';

const view = published(loadHandbook([readFolder(join(engine, 'content/base'), engine)!]).handbook);
const source = sourceOf(view, { site: 'https://handbook.example', base: '/' });
const roles = activeRoles(view).map((role) => ({ ...roleWork(source, role, '1'), steps: stepsTowards(source, role) }));
const time = { weeks: 2, hours: 3 };

test('whoever has two weeks of three hours, and has said half, has something to begin on every way of the handbook', () => {
	const stuck = roles
		.filter(({ steps }) => steps.length > 0)
		.flatMap((role) =>
			['', ...roles.map(({ id }) => id)]
				.filter((now) => now !== role.id)
				.flatMap((now) =>
					[0, 1].map((odd) => {
						const said = role.work.filter((_, at) => at % 2 === odd);
						const answers = Object.fromEntries(said.map((work) => [workKey(work), { energy: 'fills' as const }]));
						const { open, practice } = trialsFor([role], { ...time, now }, answers);
						return open.length + practice.length > 0 || doubtsOf(role, answers).length === 0
							? ''
							: `${now || 'anybody'} to ${role.id}`;
					}),
				),
		)
		.filter((way) => way !== '');
	expect(stuck).toEqual([]);
});

test('hours that a step takes in all are told as such', () => {
	const lead = roles.find(({ id }) => id === 'tech-lead')!;
	const review = lead.steps.find(({ href }) => href.endsWith('lead-a-postmortem'));
	expect(review).toMatchObject({ weeks: 2, total: 12 });
	expect(review).not.toHaveProperty('hours');
});
