import type { Answers } from './answers.ts';
import type { RoleToTry, Step } from './work.ts';

/** A role with work by id (a bang before what it does not hold), and one day of scenes: minutes, and what each shows. */
export function inventedRole(
	id: string,
	ids: string[],
	scenes: [number, ...string[]][] = [],
	steps: Partial<Step>[] = [],
): RoleToTry {
	const names = ids.map((one) => one.replace('!', ''));
	return {
		...{ id, title: id, name: id, href: `/${id}/`, colour: 0, handbook: { name: 'Handbook', release: '1' } },
		...{ page: '/duties/', texts: '' },
		work: ids.map((one, at) => ({
			...{ id: names[at]!, title: names[at]!, area: '' },
			isHeld: !one.startsWith('!'),
		})),
		days:
			scenes.length === 0
				? []
				: [
						{
							...{ id: `day-${id}`, title: id, href: '', file: '' },
							scenes: scenes.map(([minutes, ...of], at) => ({
								...{ time: `1${at}:00`, title: `${id} ${at}`, minutes },
								of: of.map((one) => names.indexOf(one)),
							})),
						},
					],
		steps: steps.map((step) => ({
			...{ title: '', href: '', from: 'now', as: 'now', effort: '', isTrial: true, of: [0] },
			...step,
		})),
	};
}

/** Answers to questions about work, by its id, and others by key. */
export const saying = (energies: Record<string, 'fills' | 'neutral' | 'drains'>, more: Answers = {}): Answers => ({
	...Object.fromEntries(Object.entries(energies).map(([id, energy]) => [`responsibilities/${id}`, { energy }])),
	...more,
});

/** The key of a scene of the day of an invented role, by the place of the scene. */
export const sceneOf = (role: string, at: number): string => `stories/day-${role}#at-1${at}00`;
