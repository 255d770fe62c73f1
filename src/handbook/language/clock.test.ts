import { expect, test } from 'vitest';
import { clock, duration } from './clock.ts';

test.each([
	[0, '0 min'],
	[45, '45 min'],
	[120, '2 h'],
	[125, '2 h 05 min'],
])('%i minutes are %s', (minutes, text) => expect(duration(minutes)).toBe(text));

test('the clock begins again at midnight', () => expect(clock(24 * 60 + 10)).toBe('00:10'));
