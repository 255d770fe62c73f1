import { expect, test } from 'vitest';
import { leadsSomewhere, tidied } from './evidence.ts';

test('evidence that says nothing is none, nor is a day that is none', () => {
	expect(
		tidied([
			{ text: ' It went live ', link: '', on: '2026-09-14' },
			{ text: ' ', link: '', on: '2026-09-14' },
			{ text: '', link: 'https://wiki.example/a', on: '14 September' },
		]),
	).toEqual([
		{ text: 'It went live', on: '2026-09-14' },
		{ text: '', link: 'https://wiki.example/a' },
	]);
});

test.each([
	['https://wiki.example/a', true],
	['HTTP://wiki.example', true],
	['javascript:alert(1)', false],
	['data:text/html,x', false],
	['//wiki.example', false],
	['https://a b', false],
])('%s leads to a page of the web: %s', (link, expected) => expect(leadsSomewhere(link)).toBe(expected));
