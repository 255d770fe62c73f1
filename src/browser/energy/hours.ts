import { energyOf, type Answer, type Answers } from './answers.ts';
import { sceneKey, workKey, type Day, type RoleWork, type Work } from './work.ts';

/** How time divides by what was said of it: minutes, or pieces of work where no day is told. */
export interface Hours {
	fills: number;
	neutral: number;
	drains: number;
	unsaid: number;
}

/** What a role comes to by what was said. */
export interface RoleHours {
	role: RoleWork;
	days: readonly { day: Day; hours: Hours }[];
	/** Of all days together; of the work that it holds, by number, where none is told. */
	all: Hours;
	isTold: boolean;
}

/** How the days of a role divide: what was said of a scene counts for it, else what was said of the work that it shows. */
export function hoursOf(role: RoleWork, answers: Answers): RoleHours {
	const days = role.days.map((day) => {
		const hours = none();
		for (const scene of day.scenes) {
			const said = energyOf(answers, sceneKey(day, scene));
			if (said) hours[said] += scene.minutes;
			else
				for (const at of scene.of)
					hours[energyOf(answers, workKey(role.work[at]!)) ?? 'unsaid'] += scene.minutes / scene.of.length;
		}
		return { day, hours };
	});
	const isTold = days.some(({ hours }) => total(hours) > 0);
	const all = isTold ? days.map(({ hours }) => hours) : role.work.filter(({ isHeld }) => isHeld).map(ofOne);
	return { role, days, isTold, all: all.reduce(plus, none()) };

	function ofOne(work: Work): Hours {
		return { ...none(), [energyOf(answers, workKey(work)) ?? 'unsaid']: 1 };
	}
}

/** Work with how much of all days of a role it takes. */
export interface Taking {
	work: Work;
	minutes: number;
}

/** The work that takes most of the days of a role and of which one thing was said, most first; by the order of the handbook where no day is told. */
export function mostOf({ work, days }: RoleWork, answers: Answers, energy: Answer['energy']): Taking[] {
	const taken = work.map((one, at) => {
		const shares = days.flatMap(({ scenes }) =>
			scenes.map(({ of, minutes }) => (of.includes(at) ? minutes / of.length : 0)),
		);
		return { work: one, minutes: shares.reduce((sum, share) => sum + share, 0) };
	});
	return taken
		.filter(({ work: one }) => energyOf(answers, workKey(one)) === energy)
		.sort((a, b) => b.minutes - a.minutes);
}

/** All of some hours. */
export const total = ({ fills, neutral, drains, unsaid }: Hours): number => fills + neutral + drains + unsaid;

const none = (): Hours => ({ fills: 0, neutral: 0, drains: 0, unsaid: 0 });

const plus = (a: Hours, b: Hours): Hours => ({
	fills: a.fills + b.fills,
	neutral: a.neutral + b.neutral,
	drains: a.drains + b.drains,
	unsaid: a.unsaid + b.unsaid,
});
