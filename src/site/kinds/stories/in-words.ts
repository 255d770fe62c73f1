import { duration, type Day } from '../../../handbook/ask/day.ts';
import { list } from '../../../handbook/language/words.ts';

/**
 * How much of a day is the role's own work, in a sentence.
 *
 * @param role its title as it stands in a sentence
 */
export function dayInWords({ told, own, helping, neither }: Day, role: string): string {
	const percent = (minutes: number) => `${Math.round((minutes * 100) / told)} %`;
	const parts = [
		own > 0 && `${duration(own)} (${percent(own)}) went into what the ${role} answers for`,
		helping > 0 && `${duration(helping)} (${percent(helping)}) helped with what somebody else answers for`,
		neither > 0 && `${duration(neither)} went into nothing in particular`,
	].filter((part) => part !== false);
	return `Of the ${duration(told)} told here, ${list(parts)}.`;
}
