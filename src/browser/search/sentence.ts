import type { Concept } from './concepts.ts';
import { stemOf, wordsOf } from './words.ts';

/** A run of a text, and whether it is what somebody looked for. */
export interface Run {
	text: string;
	isMatch: boolean;
}

/** What stands between an answer and all else that a text says; Pagefind makes one space of any other. */
export const PARAGRAPH = ' ¶ ';

/** The answer that the text of a record begins with, and what else it says; one that has none is all else. */
export function answerIn(text: string): { answer: string; rest: string } {
	const [first = '', ...others] = text.split(PARAGRAPH);
	return others.length === 0 ? { answer: '', rest: first } : { answer: first, rest: others.join(' ') };
}

/** The longest excerpt, in characters, that a result shows. */
const LONGEST = 210;

/** Words with what stands between them; `1:1` and `on-call` fall apart as they do in a query. */
const WORD = /[\p{L}\p{N}]+(?:['’]\p{L}+)?/gu;

/** The runs of a text, those marked that say a concept of the query. */
export function marked(text: string, concepts: readonly Concept[]): Run[] {
	const words = [...text.matchAll(WORD)];
	const stems = words.map(([word]) => stemOf(wordsOf(word)[0] ?? ''));
	const runs: Run[] = [];
	let end = 0;
	for (let at = 0; at < words.length;) {
		const length = matchAt(stems, at, concepts);
		if (length > 0) {
			const start = words[at]!.index;
			const last = words[at + length - 1]!;
			if (start > end) runs.push({ text: text.slice(end, start), isMatch: false });
			end = last.index + last[0].length;
			runs.push({ text: text.slice(start, end), isMatch: true });
		}
		at += Math.max(1, length);
	}
	if (end < text.length) runs.push({ text: text.slice(end), isMatch: false });
	return runs;
}

/** How many words from a place on say a concept; the longest phrase counts. */
function matchAt(stems: readonly string[], at: number, concepts: readonly Concept[]): number {
	let longest = 0;
	for (const { names, isOpen } of concepts) {
		for (const name of names) {
			if (name.length <= longest) continue;
			const fits = name.every((stem, offset) => {
				const found = stems[at + offset];
				return found === stem || (isOpen && found !== undefined && found.startsWith(stem));
			});
			if (fits) longest = name.length;
		}
	}
	return longest;
}

/**
 * The sentence of a text that says most of what was asked, the first of several; cut around the
 * first match where it is long.
 *
 * @param rarities how telling each concept is
 */
export function sentenceFor(text: string, concepts: readonly Concept[], rarities: readonly number[]): string {
	let best = '';
	let most = -1;
	for (const sentence of text.split(/(?<=[.!?…:][”’"')]?)\s+(?=[\p{Lu}\p{N}“‘(])/u)) {
		const stems = [...sentence.matchAll(WORD)].map(([word]) => stemOf(wordsOf(word)[0] ?? ''));
		const said = concepts.reduce(
			(sum, concept, index) => sum + (stems.some((_, at) => matchAt(stems, at, [concept]) > 0) ? rarities[index]! : 0),
			0,
		);
		if (said > most) [best, most] = [sentence, said];
	}
	return cut(best, concepts);
}

function cut(sentence: string, concepts: readonly Concept[]): string {
	if (sentence.length <= LONGEST) return sentence;
	const runs = marked(sentence, concepts);
	const first = runs.findIndex(({ isMatch }) => isMatch);
	const before = runs.slice(0, Math.max(0, first)).reduce((sum, { text }) => sum + text.length, 0);
	const start = before < LONGEST * 0.6 ? 0 : sentence.indexOf(' ', before - LONGEST * 0.4) + 1;
	const end = start + LONGEST >= sentence.length ? sentence.length : sentence.lastIndexOf(' ', start + LONGEST);
	return (start > 0 ? '… ' : '') + sentence.slice(start, end) + (end < sentence.length ? ' …' : '');
}
