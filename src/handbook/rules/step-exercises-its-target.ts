import type { Rule } from '../model/rule.ts';
import { isKnown } from '../model/handbook.ts';
import { heldBy, holds, isHoldingKnown, namedHolders } from '../ask/ownership.ts';
import { transitionOf } from '../ask/transitions.ts';
import { list, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const stepExercisesItsTarget: Rule = {
	id: 'step-exercises-its-target',
	summary: 'A step exercises at least one responsibility of the role that it leads to, and none of another role.',
	severity: 'error',
	*check(handbook) {
		const { transitions, responsibilities, roles, broken } = handbook;
		const canExercise = new Map<string, boolean>();
		for (const step of handbook.steps.values()) {
			const target = transitions.get(transitionOf(step))?.data.to;
			if (target === undefined || !isHoldingKnown(handbook, target)) continue;
			const title = quote(step.data.title);
			const role = quote(roles.get(target)!.data.title);
			const { exercises } = step.data;
			if (exercises.length === 0 && !broken.get('responsibilities')?.size) {
				if (!canExercise.has(target)) canExercise.set(target, heldBy(handbook, target).length > 0);
				if (canExercise.get(target)) {
					yield {
						at: placeOf(step, 'title'),
						message: `${title} exercises no responsibility of ${role}.`,
						hint: 'Add a line “exercises: [responsibility]” with what somebody practises in this step.',
					};
				}
			}
			for (const [index, id] of exercises.entries()) {
				const entry = responsibilities.get(id);
				const named = entry ? namedHolders(entry) : [];
				if (!entry || named.length === 0 || !named.every((name) => isKnown(handbook, 'roles', name))) continue;
				if (holds(handbook, target, id)) continue;
				const holders = list(named.map((name) => quote(roles.get(name)?.data.title ?? name)));
				yield {
					at: placeOf(step, 'exercises', index),
					message: `${title} leads to ${role}, but exercises ${quote(entry.data.title)}, which ${holders} ${named.length > 1 ? 'hold' : 'holds'}.`,
					hint: `Remove “${id}”, or name what ${role} holds.`,
				};
			}
		}
	},
};
