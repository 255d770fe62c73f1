import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';

/** A scene of a story that shows a responsibility. */
export interface Scene {
	time: string;
	title: string;
	/** Whether the scene helps with it, and somebody else answers for it. */
	helping: boolean;
}

/** Where readers meet a responsibility outside its own page. */
export interface Appearances {
	days: { story: Entry<'stories'>; scenes: Scene[] }[];
	steps: Entry<'steps'>[];
	questions: Entry<'faq'>[];
}

/** The scenes, steps and questions that a responsibility appears in, in the order of the handbook. */
export function appearancesOf(handbook: Handbook, responsibility: string): Appearances {
	return collect(handbook).get(responsibility) ?? { days: [], steps: [], questions: [] };
}

const collect = remembered((handbook) => {
	const all = new Map<string, Appearances>();
	const of = (id: string) => {
		let found = all.get(id);
		if (!found) all.set(id, (found = { days: [], steps: [], questions: [] }));
		return found;
	};
	for (const story of handbook.stories.values()) {
		for (const { time, title, shows, helping } of story.data.scenes) {
			for (const id of new Set([...shows, ...helping])) {
				const { days } = of(id);
				if (days.at(-1)?.story !== story) days.push({ story, scenes: [] });
				days.at(-1)!.scenes.push({ time, title, helping: !shows.includes(id) });
			}
		}
	}
	for (const step of handbook.steps.values()) {
		for (const id of new Set(step.data.exercises)) of(id).steps.push(step);
	}
	for (const question of handbook.faq.values()) {
		const { shows, helping, related } = question.data;
		const linked = related.flatMap((link) =>
			link.startsWith('responsibilities/') ? [link.slice('responsibilities/'.length)] : [],
		);
		for (const id of new Set([...shows, ...helping, ...linked])) of(id).questions.push(question);
	}
	return all;
});
