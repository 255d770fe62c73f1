import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** What the list of transitions says of itself: no more than its transitions hold. */
export function aboutTransitions({ transitions, steps }: PublicHandbook): string {
	const all = [...transitions.values()];
	if (steps.size === 0) return sentences.about;
	const isWhole = all.some(({ data }) => data.cost.length > 0) && all.some(({ data }) => data.wayBack !== undefined);
	return isWhole ? sentences.aboutStepsCostAndBack : sentences.aboutSteps;
}
