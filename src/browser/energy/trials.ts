import type { Answers, Choice } from './answers.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import type { RoleToTry, RoleWork, Step } from './work.ts';

/** An experiment with what it would put to the test. */
export interface Trial {
	role: RoleWork;
	step: Step;
	tests: readonly Doubt[];
}

/** The experiments that would test what is doubtful. */
export interface Trials {
	/** Those that take no longer than somebody has, what tests most first. */
	fitting: readonly Trial[];
	/** Those that take longer, the shortest first. */
	longer: readonly Trial[];
}

const WEIGHT: Readonly<Record<Doubt['why'], number>> = { torn: 3, untried: 2, unsaid: 1 };

/**
 * Finds experiments for what is doubtful of roles, among the ways from the role that is held now; among
 * all ways where none leads from there.
 */
export function trialsFor(roles: readonly RoleToTry[], choice: Omit<Choice, 'roles'>, answers: Answers): Trials {
	const found = roles
		.filter(({ id }) => id !== choice.now)
		.flatMap((role) => {
			const doubts = doubtsOf(role, answers);
			const steps = role.steps.filter(({ isTrial }) => isTrial);
			const own = steps.filter(({ from }) => from === choice.now);
			return (own.length > 0 ? own : steps).map((step): Trial => {
				const tests = doubts.filter(({ work }) => step.of.some((at) => role.work[at]!.id === work.id));
				return { role, step, tests: tests.sort((a, b) => WEIGHT[b.why] - WEIGHT[a.why]) };
			});
		})
		.filter(({ tests }) => tests.length > 0);
	const fits = ({ step: { weeks = 0, hours = 0 } }: Trial) => weeks <= choice.weeks && hours <= choice.hours;
	const weeksOf = ({ step }: Trial) => step.weeks ?? Infinity;
	return {
		fitting: found
			.filter(fits)
			.sort((a, b) => weightOf(b) - weightOf(a) || compare(weeksOf(a), weeksOf(b)) || compare(hoursOf(a), hoursOf(b))),
		longer: found.filter((trial) => !fits(trial)).sort((a, b) => compare(weeksOf(a), weeksOf(b))),
	};
}

const hoursOf = ({ step }: Trial) => step.hours ?? Infinity;

const weightOf = ({ tests }: Trial) => tests.reduce((sum, { why }) => sum + WEIGHT[why], 0);

/** Two infinite lengths are equal. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The steps that practise some work of a role; from the role that is held now where there is a way. */
export function practising(role: RoleToTry, now: string, work: string): Step[] {
	const steps = role.steps.filter(({ of }) => of.some((at) => role.work[at]!.id === work));
	const own = steps.filter(({ from }) => from === now);
	return own.length > 0 ? own : steps;
}
