import { dayInWords } from '../growing/kept-sheet.ts';
import type { AskedOnAxis } from '../growing/asked.ts';
import type { Mark } from '../notes/notes.ts';
import { say } from '../page/say.ts';
import { answerOf, type Answer } from './answers.ts';
import { sentences } from './sentences.ts';
import type { Assessment } from './sheets.ts';

/** An answer in words. */
export const answerName = (answer: Answer): string => say(sentences[answer]);

/** A step by its name and number. */
export function stepName({ steps }: Pick<AskedOnAxis, 'steps'>, step: number): string {
	const name = steps[step - 1]?.name;
	return name === undefined
		? say(sentences.plainStep, { step })
		: say(sentences.stepOf, { name, step, all: steps.length });
}

/** What a mark answers, in words; empty where it answers nothing. */
export function answerInWords(mark: Mark): string {
	const answer = answerOf(mark);
	if (answer) return answerName(answer);
	const step = mark.chosen?.step;
	return step === undefined ? '' : say(sentences.plainStep, { step });
}

/** A sheet by whose it is, and of which day. */
export function sheetName({ who, part, on, more }: Pick<Assessment, 'who' | 'part' | 'on' | 'more'>): string {
	const filling = { part: say(part === 'own' ? sentences.own : sentences.beside), day: dayInWords(on) };
	const sheet = who === '' ? say(sentences.sheetPlain, filling) : say(sentences.sheet, { who, ...filling });
	return more === '' ? sheet : say(sentences.sheetMore, { sheet, more });
}

/** Whose answers a sheet holds, in a word or two. */
export const voiceName = ({ who, part }: Pick<Assessment, 'who' | 'part'>): string =>
	part === 'beside' ? say(sentences.secondView) : who === '' ? say(sentences.ownAnswers) : who;
