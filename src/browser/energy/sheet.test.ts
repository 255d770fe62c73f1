import { describe, expect, test } from 'vitest';
import { NO_NOTES } from '../notes/notes.ts';
import { answersIn, choiceIn } from './answers.ts';
import { inventoryIn, withAnswer, withChoice } from './sheet.ts';

const made = { handbook: 'Handbook', release: '1', on: '2026-11-28' };
const noChoice = { roles: [], now: '', weeks: Infinity, hours: Infinity };

describe('what is kept', () => {
	const asked = { key: 'responsibilities/a', title: 'A' };

	test('is an answer with what was asked, and goes when it is taken back', () => {
		const once = withAnswer(NO_NOTES, made, asked, { energy: 'fills' });
		expect(inventoryIn(once)).toEqual({ [asked.key]: { said: 'A', chosen: { energy: 'fills' } } });
		expect(withAnswer(once, made, asked, { energy: 'fills' })).toEqual(NO_NOTES);
	});

	test('is what somebody thinks about', () => {
		const choice = { roles: ['a', 'b'], now: 'c', weeks: 2, hours: Infinity };
		expect(choiceIn(inventoryIn(withChoice(NO_NOTES, made, choice)))).toEqual(choice);
	});

	test('counts only where it is an answer', () => {
		const marks = {
			x: { chosen: { energy: '<b>', can: 'learn' } },
			__proto__x: {},
			choice: { chosen: { weeks: 'NaN' } },
		};
		expect(answersIn(marks).x).toEqual({ can: 'learn' });
		expect(choiceIn(marks)).toEqual(noChoice);
	});
});
