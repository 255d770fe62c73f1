import { expect, test } from 'vitest';
import { compared, findRepeats } from './repeats.ts';

function compare(a: string, b: string): string {
	const [found] = findRepeats(
		[a, b].map((text) => compared(text, text)),
		0.8,
	);
	return found === undefined ? 'different' : found.equal ? 'equal' : 'near';
}

test.each([
	['Can I switch back?', 'can I switch  back', 'equal'],
	['Is a lead’s pay higher?', "Is a lead's pay higher", 'equal'],
	['Is pay the same?', 'Is the pay the same?', 'near'],
	['Does a tech lead still code?', 'Do tech leads still write code?', 'near'],
	['Who owns the organization chart?', 'Who owns the organisation chart?', 'near'],
	['Does a tech lead still code?', 'Does a manager still code?', 'different'],
	['How do I go from lead to manager?', 'How do I go from manager to lead?', 'different'],
	['How do I get promoted?', 'How do I get promoted to principal?', 'different'],
	['Mentors one person in the team', 'Mentors several people in the team', 'different'],
	['???', '!!!', 'different'],
])('%j and %j are %3$s', (a, b, expected) => {
	expect(compare(a, b)).toBe(expected);
	expect(compare(b, a)).toBe(expected);
});

test('a text is held against the first that says it', () => {
	const texts = ['one thing', 'another', 'One thing.', 'one thing!'];
	const found = [
		...findRepeats(
			texts.map((text) => compared(text, text)),
			0.8,
		),
	];
	expect(found.map(({ item, earlier }) => [item, earlier])).toEqual([
		['One thing.', 'one thing'],
		['one thing!', 'one thing'],
	]);
});
