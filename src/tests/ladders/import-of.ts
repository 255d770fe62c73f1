import { answersText } from '../../exchange/again/answers-text.ts';
import { planImport, type ImportPlan } from '../../exchange/again/plan-import.ts';
import { nextQuestion, readAnswered } from '../../exchange/questions/next-question.ts';
import type { Question } from '../../exchange/questions/question.ts';
import { readAnswers } from '../../exchange/shapes/answers-file.ts';
import { recognise } from '../../exchange/shapes/recognise/recognise.ts';
import type { Texts } from '../../handbook/edit/change.ts';
import { sourceOf } from './shown-tree.ts';

/** An import of some files into a layer of some texts, with what was asked; each question gets its default. */
export interface Imported extends ImportPlan {
	/** What the layer holds afterwards. */
	texts: Map<string, string>;
	questions: Question[];
	/** The answers, as a file to go on from. */
	answers: string;
}

/** Imports a ladder into a layer. */
export function importOf(files: Readonly<Record<string, string>>, into: Texts = new Map(), answers = ''): Imported {
	const source = sourceOf(files);
	let asked = readAnswered(source, readAnswers(answers), recognise(source.tree).answers);
	const questions: Question[] = [];
	for (let question = nextQuestion(asked); question !== undefined; question = nextQuestion(asked)) {
		questions.push(question);
		asked = readAnswered(source, question.take(asked.given, question.fallback), asked.proposed);
	}
	const plan = planImport(asked, into);
	const { write, remove } = plan.change;
	const texts = new Map([...into, ...write].filter(([path]) => !remove.has(path)));
	return { ...plan, texts, questions, answers: answersText(asked, undefined, asked.given) };
}
