import { expect, test } from 'vitest';
import { shortName } from './short-name.ts';

test.each<[title: string, aliases: string[], short: string]>([
	['Engineering manager', ['people manager', 'EM'], 'EM'],
	['Engineering manager', ['people manager'], 'EM'],
	['Senior technical programme manager for cross-functional initiatives', [], 'STPM'],
	['Machine-learning engineer', ['ml'], 'MLE'],
	['Developer', [], 'De'],
	['R', [], 'R'],
	['開発者', [], '開発'],
	['Äußere Öffentlichkeit', [], 'ÄÖ'],
])('a badge says “%s”, also called %j, as %s', (title, aliases, short) => {
	expect(shortName(title, aliases)).toBe(short);
});
