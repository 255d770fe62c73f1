import { describe, expect, test } from 'vitest';
import { formsOf, watcherFor, type WatchedLists } from './watched.ts';

const NONE: WatchedLists = { vague: {}, loaded: {}, worn: {} };

/** What is found in a text, as the text has it. */
const foundIn = (text: string, lists: Partial<WatchedLists>) =>
	watcherFor({ ...NONE, ...lists }, [])(text).map(({ text: said }) => said);

describe('a phrase is found', () => {
	const lists = { loaded: { 'man-day / man-days': 'days', 'Simply …': 'leave it out', 'it’s easy to': 'how' } };

	test.each([
		['whatever its capitals', 'MAN-DAY', ['MAN-DAY']],
		['in each of its forms', 'One man-day, two man-days', ['man-day', 'man-days']],
		['over the end of a line', 'it’s\n  easy to', ['it’s\n  easy to']],
		['with either apostrophe', "it's easy to", ["it's easy to"]],
		['where a sentence begins, if it ends on …', 'Simply run it. Simply wait', ['Simply', 'Simply']],
		['at the beginning of a bullet', 'As follows:\n\n- Simply run it', ['Simply']],
	])('%s', (_, text, found) => expect(foundIn(text, lists)).toEqual(found));

	test.each([
		['within a sentence, if it ends on …', 'What will simply be there'],
		['in a longer word', 'man-daylight'],
		['in a compound', 'a half-man-day'],
	])('but not %s', (_, text) => expect(foundIn(text, lists)).toEqual([]));
});

test.each([
	['understands', ['understands', 'understand']],
	['helps with', ['helps with', 'help with']],
	['is aware of', ['aware of']],
	['has an understanding of', ['understanding of']],
])('the vague “%s” is looked for as %j', (phrase, forms) => expect(formsOf('vague', phrase)).toEqual(forms));

test('a phrase of two lists is found for both', () => {
	const found = watcherFor({ ...NONE, loaded: { ninja: 'expert' }, worn: { ninja: 1 } }, [])('A ninja.');
	expect(found.map(({ list }) => list)).toEqual(['loaded', 'worn']);
});
