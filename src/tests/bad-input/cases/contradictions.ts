import { changed } from '../base.ts';
import type { Case } from '../case.ts';
import { onePassage } from '../one-file.ts';

const MONDAY = 'stories/a-monday.mdx';

/** Things that cannot be true together. */
export const contradictionCases: readonly Case[] = [
	onePassage(
		'a scene of 69 days',
		MONDAY,
		['minutes: 60', 'minutes: 100000'],
		'12:14',
		/“A drawing” takes 100000 minutes, which is more than 69 days; a story is one day.*at most 1440/,
	),
	onePassage(
		'a scene of 69 days before another is one finding',
		MONDAY,
		['minutes: 30', 'minutes: 100000'],
		'7:14',
		'more than 69 days',
	),
	onePassage('a scene of a day and a minute', MONDAY, ['minutes: 60', 'minutes: 1441'], '12:14', 'more than 1 day;'),
	onePassage(
		'a day that ends on the next, later than it began',
		MONDAY,
		['minutes: 60', 'minutes: 1381'],
		'12:14',
		/ends at 09:01 on the next day, 24 h 01 min after the day began at 09:00.*at most 1380 minutes/,
	),
	{
		name: 'a day of 24 hours, over midnight, is accepted',
		files: { [MONDAY]: changed(MONDAY, 'minutes: 60', 'minutes: 1380') },
		expected: [],
	},
];
