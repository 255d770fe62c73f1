import { describe, expect, test } from 'vitest';
import type { Concept } from './concepts.ts';
import { answerIn, marked, PARAGRAPH, sentenceFor } from './sentence.ts';
import { stemOf } from './words.ts';

const concept = (...names: string[]): Concept => ({
	text: names[0]!,
	wordings: [],
	names: names.map((name) => name.split(' ').map(stemOf)),
	isOpen: false,
	isFaint: false,
	isRole: false,
	isGuess: false,
	isWork: false,
	isRank: false,
	isFacet: false,
});
const shown = (text: string, ...concepts: Concept[]) =>
	marked(text, concepts)
		.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
		.join('');

describe('a text marks what was asked', () => {
	test('in every form of the word, and as a whole phrase', () => {
		expect(shown('Reviews of code, reviewed.', concept('review'))).toBe('[Reviews] of code, [reviewed].');
		expect(shown('A tech lead leads.', concept('tech lead', 'TL'))).toBe('A [tech lead] leads.');
		expect(shown('Our 1:1s, on-call', concept('1 1s'), concept('on call'))).toBe('Our [1:1s], [on-call]');
	});

	test('and loses nothing of it', () => {
		const text = '<b>“Team’s” & café</b>  ';
		expect(
			marked(text, [concept('team'), concept('cafe')])
				.map((run) => run.text)
				.join(''),
		).toBe(text);
	});
});

describe('the sentence that is shown', () => {
	const text = 'Somebody looks after it. A review takes a day. The review of code takes two.';

	test('says most of what was asked', () => {
		expect(sentenceFor(text, [concept('review'), concept('code')], [1, 2])).toBe('The review of code takes two.');
	});

	test('is the first where none says anything', () => {
		expect(sentenceFor(text, [concept('nothing')], [1])).toBe('Somebody looks after it.');
		expect(sentenceFor(text, [], [])).toBe('Somebody looks after it.');
	});

	test('is cut around the match where it is long', () => {
		const long = `${'word '.repeat(90)}needle ${'word '.repeat(90)}`.trim();
		const cut = sentenceFor(long, [concept('needle')], [1]);
		expect(cut).toContain('needle');
		expect(cut.length).toBeLessThan(230);
		expect(cut).toMatch(/^… .* …$/);
	});
});

test.for([
	[
		'an answer and more',
		`The manager. Nobody else.${PARAGRAPH}It means much.`,
		'The manager. Nobody else.',
		'It means much.',
	],
	['no answer', 'It means much.', '', 'It means much.'],
] as const)('of a text with %s', ([, text, answer, rest]) => expect(answerIn(text)).toEqual({ answer, rest }));
