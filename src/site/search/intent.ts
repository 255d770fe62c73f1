import type { Kind } from './kinds.ts';
import { weights } from './weights.ts';

/** Words of a query, and how much more it asks for some kinds of things if it holds one. */
const INTENTS: readonly { words: readonly string[]; asks: () => Partial<Record<Kind, number>> }[] = [
	{ words: ['vs', 'versus', 'difference', 'compare', 'differ'], asks: () => ({ comparison: weights.comparison }) },
	{ words: ['day', 'days', 'story', 'diary'], asks: () => ({ story: weights.day }) },
	{ words: ['become', 'becoming', 'switch', 'move', 'moving', 'transition'], asks: () => ({ transition: weights.become }) },
	{ words: ['level', 'grade', 'expected', 'expectations', 'senior', 'junior'], asks: () => ({ level: weights.level }) },
	{
		words: ['who', 'whose', 'owner', 'owns', 'owned', 'responsible'],
		asks: () => ({ responsibility: weights.whoOwns, question: weights.whoQuestion }),
	},
	{
		words: ['should', 'can', 'is', 'does', 'do', 'how', 'what', 'why', 'when'],
		asks: () => ({ question: weights.question }),
	},
];

/** How much more the words of a query ask for some kinds of things than for others. */
export function intentOf(words: readonly string[]): Partial<Record<Kind, number>> {
	return INTENTS.find((intent) => intent.words.some((word) => words.includes(word)))?.asks() ?? {};
}
