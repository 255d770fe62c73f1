import type { Entry, Handbook } from '../model/handbook.ts';
import { holds, isHoldingKnown } from '../ask/ownership.ts';

/** Two lists of responsibilities: those of the role itself, and those of others. */
interface Shown {
	shows: string[];
	helping: string[];
}

/**
 * Where a layer has given the work of a role to another, puts what the stories, answers and steps of
 * the layers below show on the side where it now belongs: what was help for somebody else may be the
 * role's own work now.
 *
 * @param isChanged whether the ids of a file were changed by a layer above
 */
export function settle(handbook: Handbook, isChanged: (file: string) => boolean): void {
	for (const story of handbook.stories.values()) {
		if (!isChanged(story.at('scenes').file) || !isHoldingKnown(handbook, story.data.role)) continue;
		story.data = {
			...story.data,
			scenes: story.data.scenes.map((scene) => ({ ...scene, ...sides(handbook, [story.data.role], scene) })),
		};
	}
	for (const question of handbook.faq.values()) {
		const { roles } = question.data;
		if (!isChanged(question.at('shows').file) || !roles.every((role) => isHoldingKnown(handbook, role))) continue;
		question.data = { ...question.data, ...sides(handbook, roles, question.data) };
	}
	for (const step of handbook.steps.values()) settleStep(handbook, step, isChanged);
	for (const transition of handbook.transitions.keys()) closeRanks(handbook, transition, isChanged);
}

function sides(handbook: Handbook, roles: readonly string[], { shows, helping }: Shown): Shown {
	const known = (id: string) => handbook.responsibilities.has(id);
	const some = (id: string) => roles.some((role) => holds(handbook, role, id));
	const every = (id: string) => roles.length > 0 && roles.every((role) => holds(handbook, role, id));
	return {
		shows: [...new Set([...shows.filter((id) => !known(id) || some(id)), ...helping.filter(every)])],
		helping: [...new Set([...helping.filter((id) => !every(id)), ...shows.filter((id) => known(id) && !some(id))])],
	};
}

/** A step exercises what its target role holds; what that role has given away it no longer exercises. */
function settleStep(handbook: Handbook, step: Entry<'steps'>, isChanged: (file: string) => boolean): void {
	const target = handbook.transitions.get(step.id.split('/')[0]!)?.data.to;
	if (target === undefined || !isChanged(step.at('exercises').file) || !isHoldingKnown(handbook, target)) return;
	const { exercises } = step.data;
	step.data = {
		...step.data,
		exercises: exercises.filter((id) => !handbook.responsibilities.has(id) || holds(handbook, target, id)),
	};
}

/** The steps that are left of a transition are counted from 1 again. */
function closeRanks(handbook: Handbook, transition: string, isChanged: (file: string) => boolean): void {
	const steps = [...handbook.steps.values()].filter(({ id }) => id.startsWith(`${transition}/`));
	if (!steps.every((step) => isChanged(step.at('order').file))) return;
	steps
		.sort((a, b) => a.data.order - b.data.order)
		.forEach((step, index) => (step.data = { ...step.data, order: index + 1 }));
}
