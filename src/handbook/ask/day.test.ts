import { expect, test } from 'vitest';
import { clock } from '../language/clock.ts';
import { dayOf } from './day.ts';
import { handbookFrom } from '../load/from-text.ts';

const responsibility = (area: string, owner: string) =>
	`title: ${area} of ${owner}\nsummary: Something.\narea: ${area}\nowner: ${owner}`;

/** A day of a tech lead with the given scenes, each `time minutes shows/helping`. */
function day(...scenes: [time: string, minutes: number, shows: string, helping: string][]) {
	const handbook = handbookFrom({
		'handbook.yaml':
			'areas:\n  people: { title: People, summary: People. }\n  craft: { title: Craft, summary: Craft. }\n',
		'roles/tech-lead.mdx': 'title: Tech lead\nsummary: Leads the system.',
		'roles/manager.mdx': 'title: Manager\nsummary: Leads the people.',
		'responsibilities/review.mdx': responsibility('craft', 'tech-lead'),
		'responsibilities/talks.mdx': responsibility('people', 'manager'),
		'responsibilities/notes.mdx': 'title: Notes\nsummary: In no area.\nowner: tech-lead',
		'stories/a-day.mdx': [
			'title: A day\nrole: tech-lead\nsummary: One day.\nscenes:',
			...scenes.map(
				([time, minutes, shows, helping]) =>
					`  - { time: "${time}", minutes: ${minutes}, title: A scene, text: It happens., shows: [${shows}], helping: [${helping}] }`,
			),
		].join('\n'),
	});
	return dayOf(handbook, handbook.stories.get('a-day')!);
}

test('minutes go to the areas of what a scene shows and helps with', () => {
	const { told, own, helping, neither, shares } = day(
		['09:00', 60, 'review', ''],
		['10:00', 30, 'review', 'talks'],
		['10:30', 20, '', ''],
	);
	expect({ told, own, helping, neither }).toEqual({ told: 110, own: 75, helping: 15, neither: 20 });
	expect(shares).toEqual([
		{ area: 'people', own: 0, helping: 15 },
		{ area: 'craft', own: 75, helping: 0 },
	]);
});

test('parts of minutes are rounded so that they add up', () => {
	const { told, own, helping, neither, shares } = day(['09:00', 20, 'review, notes', 'talks']);
	expect(own + helping + neither).toBe(told);
	expect(shares).toEqual([
		{ area: 'people', own: 0, helping: 7 },
		{ area: 'craft', own: 7, helping: 0 },
		{ area: undefined, own: 6, helping: 0 },
	]);
});

test('what does not exist takes no time', () => {
	expect(day(['09:00', 25, 'rewiew', ''])).toMatchObject({ own: 0, neither: 25, shares: [] });
});

test('gaps are seen, and scenes that overlap have none', () => {
	const { start, end, scenes } = day(['09:00', 60, 'review', ''], ['09:30', 15, '', 'talks'], ['10:25', 5, '', '']);
	expect([clock(start), clock(end)]).toEqual(['09:00', '10:30']);
	expect(scenes.map(({ gap }) => gap)).toEqual([0, 0, 25]);
});

test('a day of scenes without responsibilities is nothing in particular', () => {
	expect(day(['23:50', 20, '', ''])).toMatchObject({ told: 20, own: 0, helping: 0, neither: 20, shares: [] });
});
