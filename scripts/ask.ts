import { createInterface } from 'node:readline';

/** One thing that a command asks for. */
export interface Question {
	text: string;
	/** What an empty answer stands for. */
	fallback: string;
	/** What is wrong with an answer; nothing where it will do. */
	wrong: (answer: string) => string | undefined;
}

/**
 * Makes a way of asking on the terminal, each thing until the answer will do. An input that ends
 * leaves the rest as it is.
 */
export function asker(): { ask: (question: Question) => Promise<string>; close: () => void } {
	const terminal = createInterface({ input: process.stdin, terminal: false });
	const lines = terminal[Symbol.asyncIterator]();
	return {
		close: () => terminal.close(),
		async ask({ text, fallback, wrong }) {
			for (;;) {
				process.stdout.write(`${text}${fallback === '' ? '' : ` [${fallback}]`}: `);
				const { value, done } = await lines.next();
				if (done) return fallback;
				const answer = value.trim() || fallback;
				const fault = answer === '' && fallback === '' ? wrong('') : wrong(answer);
				if (fault === undefined) return answer;
				console.log(`  ${fault}`);
			}
		},
	};
}
