import { expect, test } from 'vitest';
import { totalHours } from './total-hours.ts';

test.each([
	['about twelve hours over two weeks, then ten minutes a week', { hours: 12, weeks: 2 }],
	['About fifteen hours in one review season', { hours: 15 }],
	['40 hours within 6 weeks', { hours: 40, weeks: 6 }],
	['thirty hours over a quarter', { hours: 30 }],
	['four hours a week for six to eight weeks', undefined],
	['one on-call week and about ten hours after it', undefined],
	['three days a week for two weeks', undefined],
])('of “%s” the hours in all are told, or those of a week', (effort, expected) => {
	expect(totalHours(effort)).toEqual(expected);
});
