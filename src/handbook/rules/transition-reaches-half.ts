import type { Handbook } from '../handbook.ts';
import type { Rule } from '../rule.ts';
import { heldBy, isHoldingKnown } from '../ownership.ts';
import { hasBrokenStep, stepsByTransition } from '../transitions.ts';
import { count, list, quote } from '../words.ts';

export const transitionReachesHalf: Rule = {
	id: 'transition-reaches-half',
	summary: 'The steps of a transition exercise at least half of what the new role answers for alone.',
	severity: 'warning',
	*check(handbook) {
		const stepsOf = stepsByTransition(handbook);
		for (const transition of handbook.transitions.values()) {
			const { title, to } = transition.data;
			if (hasBrokenStep(handbook, transition.id)) continue;
			const steps = stepsOf.get(transition.id);
			if (!steps) {
				yield {
					at: transition.at('to'),
					message: `${quote(title)} has no step.`,
					hint: `Add one: a file steps/${transition.id}/….mdx.`,
				};
				continue;
			}
			const exercised = new Set(steps.flatMap(({ data }) => data.exercises));
			const isGuess = [...exercised].some((id) => !handbook.responsibilities.has(id));
			if (isGuess || !isHoldingKnown(handbook, to)) continue;
			const owned = ownedBy(handbook, to);
			const left = owned.filter(({ id }) => !exercised.has(id));
			if (left.length * 2 <= owned.length) continue;
			yield {
				at: transition.at('to'),
				message: `The steps of ${quote(title)} exercise ${owned.length - left.length} of the ${count(owned.length, 'responsibility', 'responsibilities')} that ${quote(handbook.roles.get(to)!.data.title)} answers for alone, fewer than half.`,
				hint: `Add steps that exercise some of those left: ${list(left.map((entry) => quote(entry.data.title)))}.`,
			};
		}
	},
};

/** What a role owns, and what falls to it alone from the roles that it covers. */
function ownedBy(handbook: Handbook, role: string) {
	return heldBy(handbook, role)
		.filter(({ hold }) => hold.kind === 'owns' || (hold.kind === 'covers' && hold.solely))
		.map(({ responsibility }) => responsibility);
}
