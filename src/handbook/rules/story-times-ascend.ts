import type { Entry } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { duration } from '../language/clock.ts';
import { count, quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

/** The minutes of a day. */
const DAY = 24 * 60;

export const storyTimesAscend: Rule = {
	id: 'story-times-ascend',
	summary:
		'The scenes of a story follow one another, none begins before the last one ends, and all of them are one day.',
	severity: 'error',
	*check({ stories }) {
		for (const story of stories.values()) {
			const { scenes } = story.data;
			for (const [index, scene] of scenes.entries()) {
				yield* tooLong(story, index);
				const before = scenes[index - 1];
				// How a scene of several days meets the next one is no second fault.
				if (!before || before.minutes > DAY) continue;
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

/** A scene that is longer than a day, or the last one of a day that is. */
function* tooLong(story: Entry<'stories'>, index: number): Iterable<Finding> {
	const { scenes } = story.data;
	const [first, scene] = [scenes[0]!, scenes[index]!];
	if (scene.minutes > DAY) {
		const days = Math.floor(scene.minutes / DAY);
		yield {
			at: placeOf(story, 'scenes', index, 'minutes'),
			message: `${quote(scene.title)} takes ${scene.minutes} minutes, which is more than ${count(days, 'day')}; a story is one day.`,
			hint: `Write how many minutes of the day it takes, at most ${DAY}.`,
		};
		return;
	}
	const end = toMinutes(scene.time) + scene.minutes;
	const most = toMinutes(first.time) + DAY - toMinutes(scene.time);
	if (index < scenes.length - 1 || end - toMinutes(first.time) <= DAY || most <= 0) return;
	yield {
		at: placeOf(story, 'scenes', index, 'minutes'),
		message: `${quote(scene.title)} ends at ${toTime(end)} on the next day, ${duration(end - toMinutes(first.time))} after the day began at ${first.time}; a story is one day.`,
		hint: `Write at most ${count(most, 'minute')}.`,
		related: [{ at: placeOf(story, 'scenes', 0, 'time'), message: 'where the day begins' }],
	};
}

function toMinutes(time: string): number {
	const [hours, minutes] = time.split(':').map(Number) as [number, number];
	return hours * 60 + minutes;
}

function toTime(minutes: number): string {
	const pad = (part: number) => String(part).padStart(2, '0');
	return `${pad(Math.floor(minutes / 60) % 24)}:${pad(minutes % 60)}`;
}
