import { meansTheSame } from '../src/exchange/questions/question.ts';
import { nextQuestion, readAnswered } from '../src/exchange/questions/next-question.ts';
import { insteadQuestion, takenQuestion } from '../src/exchange/questions/of-places.ts';
import type { Asked, Question } from '../src/exchange/questions/question.ts';
import { asker } from './ask.ts';

/** Asks what only a person knows, or takes what holds where nobody is there to ask, and says so. */
export class Interview {
	readonly #terminal: ReturnType<typeof asker> | undefined;
	readonly #taken: string[] = [];

	/** @param isAsking whether somebody is there */
	constructor(isAsking: boolean) {
		this.#terminal = isAsking ? asker() : undefined;
	}

	/** Whether somebody is asked. */
	get isAsking(): boolean {
		return this.#terminal !== undefined;
	}

	/** What was taken for an answer, a line each, where nobody was asked. */
	get taken(): readonly string[] {
		return this.#taken;
	}

	/**
	 * Asks one thing.
	 *
	 * @param areShown whether what can be answered is shown with it
	 */
	async ask(question: Question, areShown = true): Promise<string> {
		const { lines, choices, fallback } = question;
		if (this.#terminal === undefined) {
			const means = choices?.find(({ answer }) => answer === fallback)?.means;
			this.#taken.push(`  ${lines.join(' ')}\n      ${fallback}${means === undefined ? '' : `: ${means}`}`);
			return fallback;
		}
		const answers = choices?.map(({ answer }) => answer) ?? [];
		const widest = Math.max(...answers.map((answer) => answer.length), 0);
		const shown = areShown ? (choices?.map(({ answer, means }) => `    ${answer.padEnd(widest)}  ${means}`) ?? []) : [];
		console.log(`\n${[lines[0], ...lines.slice(1).map((line) => `  ${line}`), ...shown].join('\n')}`);
		const said = await this.#terminal.ask({
			text: '  Your answer',
			fallback,
			wrong: (answer) =>
				answers.length === 0 || answers.some((one) => meansTheSame(one, answer))
					? undefined
					: `Answer with one of ${answers.join(', ')}; Enter takes ${fallback}.`,
		});
		return answers.find((one) => meansTheSame(one, said)) ?? said;
	}

	/**
	 * Asks all that a ladder raises, each thing once: what was recognised first.
	 *
	 * @param show shows what was taken for what
	 */
	async about(asked: Asked, show: ((asked: Asked) => void) | undefined): Promise<Asked> {
		let now = asked;
		show?.(now);
		while (show !== undefined && this.isAsking) {
			const wrong = Number(await this.ask(takenQuestion(now), false));
			if (Number.isNaN(wrong)) break;
			const question = insteadQuestion(now, wrong);
			now = readAnswered(now.source, question.take(now.given, await this.ask(question)), now.proposed);
			show(now);
		}
		for (let question = nextQuestion(now); question !== undefined; question = nextQuestion(now)) {
			const given = question.take(now.given, await this.ask(question));
			now = readAnswered(now.source, given, now.proposed);
		}
		return now;
	}

	/** Nothing more is asked. */
	close(): void {
		this.#terminal?.close();
	}
}
