import type { Answers, Choice } from './answers.ts';
import { doubtsOf, type Doubt } from './doubts.ts';
import type { RoleToTry, RoleWork, Step } from './work.ts';

/** A step with what it would put to the test. */
export interface Trial {
	role: RoleWork;
	step: Step;
	tests: readonly Doubt[];
	/** How much of it somebody gets done in the time that they have; 1 where all of it. */
	part: number;
}

/** What somebody can try. */
export interface Trials {
	/** Experiments that can be begun within somebody’s hours: those that they can also end, then the shortest first. */
	open: readonly Trial[];
	/** Experiments that take more of a week than somebody has, what takes least first. */
	beyond: readonly Trial[];
	/** Where no experiment can be begun: steps that practise the same work and can be, the shortest first. */
	practice: readonly Trial[];
	/** Whether any step leads into the roles. */
	isAnywhere: boolean;
}

type Time = Pick<Choice, 'weeks' | 'hours'>;

const WEIGHT: Readonly<Record<Doubt['why'], number>> = { torn: 3, untried: 2, unsaid: 1 };

/**
 * Finds what can be tried of roles, among the ways from the role that is held now; among all ways where none
 * leads from there. It tests what is doubtful. Where nothing of that can be begun though there are doubts,
 * it is any step of these ways: whoever has said half of it leaves with something to do.
 */
export function trialsFor(roles: readonly RoleToTry[], choice: Omit<Choice, 'roles'>, answers: Answers): Trials {
	const others = roles.filter(({ id }) => id !== choice.now);
	const all = others.flatMap((role) => stepsToTry(role, choice, answers));
	const testing = sorted(
		all.filter(({ tests }) => tests.length > 0),
		choice,
	);
	const isDoubtful = others.some((role) => doubtsOf(role, answers).length > 0);
	const any = isDoubtful && testing.open.length + testing.practice.length === 0 ? sorted(all, choice) : testing;
	return { ...any, isAnywhere: all.length > 0 };
}

function sorted(trials: readonly Trial[], choice: Time): Omit<Trials, 'isAnywhere'> {
	const experiments = trials.filter(({ step }) => step.isTrial);
	const open = experiments.filter(({ step }) => canBegin(step, choice));
	const hasLimit = choice.weeks < Infinity || choice.hours < Infinity;
	const byWeight = (a: Trial, b: Trial) => weightOf(b) - weightOf(a);
	return {
		open: open.sort((a, b) => (hasLimit ? 0 : byWeight(a, b)) || byLength(a, b) || byWeight(a, b)),
		beyond: experiments
			.filter(({ step }) => !canBegin(step, choice))
			.sort((a, b) => compare(a.step.hours ?? 0, b.step.hours ?? 0) || byLength(a, b)),
		practice:
			open.length > 0 ? [] : trials.filter(({ step }) => !step.isTrial && canBegin(step, choice)).sort(byLength),
	};
}

/** The steps into a role, from the role that is held now where an experiment leads from there, with what they test. */
function stepsToTry(role: RoleToTry, choice: Omit<Choice, 'roles'>, answers: Answers): Trial[] {
	const doubts = doubtsOf(role, answers);
	const own = role.steps.filter(({ from }) => from === choice.now);
	return (own.some(({ isTrial }) => isTrial) ? own : role.steps).map((step) => {
		const tests = doubts.filter(({ work }) => step.of.some((at) => role.work[at]!.id === work.id));
		return { role, step, tests: tests.sort((a, b) => WEIGHT[b.why] - WEIGHT[a.why]), part: partOf(step, choice) };
	});
}

/** Hours in all can be spread over as many weeks as somebody likes; hours of a week cannot. */
const canBegin = ({ total, hours = 0 }: Step, choice: Time) => total !== undefined || hours <= choice.hours;

/** How much of a step is done in so many weeks of so many hours. */
function partOf({ total, weeks = 0 }: Step, choice: Time): number {
	const ofWeeks = weeks > choice.weeks ? choice.weeks / weeks : 1;
	return Math.min(ofWeeks, total === undefined ? 1 : (choice.weeks * choice.hours) / total, 1);
}

/** What is done in the time that somebody has goes first, then what takes fewer weeks, then fewer hours. */
const byLength = (a: Trial, b: Trial): number =>
	Number(a.part < 1) - Number(b.part < 1) ||
	compare(a.step.weeks ?? Infinity, b.step.weeks ?? Infinity) ||
	compare(hoursOf(a), hoursOf(b));

const hoursOf = ({ step: { total, weeks = 1, hours = Infinity } }: Trial) =>
	total === undefined ? hours : total / weeks;

const weightOf = ({ tests }: Trial) => tests.reduce((sum, { why }) => sum + WEIGHT[why], 0);

/** Two infinite lengths are equal. */
const compare = (a: number, b: number) => (a === b ? 0 : a < b ? -1 : 1);

/** The steps that practise some work of a role; from the role that is held now where there is a way. */
export function practising(role: RoleToTry, now: string, work: string): Step[] {
	const steps = role.steps.filter(({ of }) => of.some((at) => role.work[at]!.id === work));
	const own = steps.filter(({ from }) => from === now);
	return own.length > 0 ? own : steps;
}
