import { abilityOf, energyOf, type Answers } from './answers.ts';
import { minutesADay } from './in-turn.ts';
import { sceneKey, workKey, type RoleWork, type Work } from './work.ts';

/** Work of a role that ought to be tried: it was said otherwise of a scene, said without having done it, or not said at all. */
export interface Doubt {
	work: Work;
	why: 'torn' | 'untried' | 'unsaid';
	minutes: number;
}

/** What is doubtful of the work that a role answers for, by the order of the handbook; whatever was not said is. */
export function doubtsOf(role: RoleWork, answers: Answers): Doubt[] {
	return role.work.flatMap((work, at) => {
		const why = work.isHeld ? whyDoubted(role, at, answers) : undefined;
		return why === undefined ? [] : [{ work, why, minutes: minutesADay(role, at) }];
	});
}

function whyDoubted(role: RoleWork, at: number, answers: Answers): Doubt['why'] | undefined {
	const key = workKey(role.work[at]!);
	const energy = energyOf(answers, key);
	if (energy === undefined) return 'unsaid';
	const opposite = { fills: 'drains', drains: 'fills', neutral: undefined }[energy];
	const isTorn = role.days.some((day) =>
		day.scenes.some(
			(scene) =>
				opposite !== undefined && scene.of.includes(at) && energyOf(answers, sceneKey(day, scene)) === opposite,
		),
	);
	if (isTorn) return 'torn';
	return ['learn', 'not'].includes(abilityOf(answers, key) ?? 'can') ? 'untried' : undefined;
}

/** What somebody would have to learn for a role: what they say they could learn, and cannot yet. */
export const toLearn = ({ work }: RoleWork, answers: Answers): { work: Work; isFar: boolean }[] =>
	work.flatMap((one) => {
		const can = abilityOf(answers, workKey(one));
		return one.isHeld && (can === 'learn' || can === 'not') ? [{ work: one, isFar: can === 'not' }] : [];
	});
