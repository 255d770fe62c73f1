import { inOneSentence, type Comparison } from '../../handbook/ask/comparison.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { count, inSentence, list } from '../../handbook/language/words.ts';
import type { AskedRungs } from './asked-rungs.ts';
import { partsOf } from './parts-of.ts';
import { sentences } from './sentences.ts';

/** What sets two roles apart, in one sentence: of what they answer for, else of what they are asked, else what the page holds. */
export function toldInOne(comparison: Comparison, asked: AskedRungs): string {
	const held = inOneSentence(comparison);
	if (held !== undefined) return held;
	const names = { first: inSentence(comparison.first.data.title), second: inSentence(comparison.second.data.title) };
	const sum = (part: 'first' | 'both' | 'second') => asked.rungs.reduce((total, { counts }) => total + counts[part], 0);
	const [most, ...rest] = [
		{ size: sum('first'), whose: fill(sentences.ofOne, { role: names.first }) },
		{ size: sum('second'), whose: fill(sentences.ofOne, { role: names.second }) },
		{ size: sum('both'), whose: sentences.ofBoth },
	].filter(({ size }) => size > 0);
	if (most) {
		const opening = fill(sentences.asksOf, {
			statements: count(most.size, ...sentences.statements),
			whose: most.whose,
		});
		return `${list([opening, ...rest.map(({ size, whose }) => fill(sentences.alsoOf, { count: size, whose }))])}.`;
	}
	const parts = partsOf(comparison, asked);
	if (parts.includes('asked')) return fill(sentences.askedAlone, names);
	if (parts.includes('levels')) return fill(sentences.levelsOnly, names);
	return parts.includes('facts') ? fill(sentences.factsOnly, names) : sentences.wayOnly;
}
