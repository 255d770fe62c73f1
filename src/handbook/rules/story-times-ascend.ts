import type { Rule } from '../model/rule.ts';
import { count, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

export const storyTimesAscend: Rule = {
	id: 'story-times-ascend',
	summary: 'The scenes of a story follow one another, and none begins before the last one ends.',
	severity: 'error',
	*check({ stories }) {
		for (const story of stories.values()) {
			for (const [index, scene] of story.data.scenes.entries()) {
				const before = story.data.scenes[index - 1];
				if (!before) continue;
				const start = toMinutes(scene.time);
				const beforeStart = toMinutes(before.time);
				const title = quote(scene.title);
				if (start < beforeStart) {
					yield {
						at: placeOf(story, 'scenes', index, 'time'),
						message: `${title} begins at ${scene.time}, earlier than the scene above it, ${quote(before.title)} at ${before.time}.`,
						hint: 'Change one of the two times, or move the scene up.',
						related: [{ at: placeOf(story, 'scenes', index - 1, 'time'), message: 'the scene above' }],
					};
				} else if (start < beforeStart + before.minutes) {
					const gap = start - beforeStart;
					yield {
						at: placeOf(story, 'scenes', index, 'time'),
						message: `${title} begins at ${scene.time}, while ${quote(before.title)} (${before.time}, ${count(before.minutes, 'minute')}) still goes on.`,
						hint: `Begin it at ${toTime(beforeStart + before.minutes)}${gap > 0 ? `, or give ${quote(before.title)} ${count(gap, 'minute')}` : ''}.`,
						related: [
							{ at: placeOf(story, 'scenes', index - 1, 'minutes'), message: 'how long the scene above takes' },
						],
					};
				}
			}
		}
	},
};

function toMinutes(time: string): number {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
}

function toTime(minutes: number): string {
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
