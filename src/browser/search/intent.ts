import type { Understood } from './concepts.ts';
import { kinds, type Kind } from './kinds.ts';
import { weights } from './weights.ts';

/** Words of a query, and how much more it asks for some kinds of things if it holds one. */
const INTENTS: readonly { words: readonly string[]; asks: () => Partial<Record<Kind, number>> }[] = [
	{
		words: ['vs', 'versus', 'difference', 'differences', 'compare', 'compared', 'comparison', 'differ', 'different'],
		asks: () => ({ comparison: weights.comparison }),
	},
	{ words: ['day', 'days', 'story', 'diary', 'typical', 'routine'], asks: () => ({ story: weights.day }) },
	{
		words: ['who', 'whose', 'owner', 'owns', 'owned', 'responsible'],
		asks: () => ({ responsibility: weights.whoOwns, question: weights.whoQuestion }),
	},
	// Who is not there is no role to read about.
	{ words: ['without', 'lacking'], asks: () => ({ role: weights.absent, question: weights.question }) },
	{
		words: ['should', 'can', 'is', 'does', 'do', 'how', 'what', 'why', 'when'],
		asks: () => ({ question: weights.question }),
	},
];

/** Says how likely each kind of thing is meant, by the words of a query; “or” between two roles asks for both. */
export function intentOf({ words, concepts }: Pick<Understood, 'words' | 'concepts'>): (kind: Kind) => number {
	const isCounted = words.some((word) => COUNTED.test(word));
	const isEither = words.includes('or') && concepts.filter(({ isRole }) => isRole).length > 1;
	const isOfLevel = concepts.some(({ isRank }) => isRank) && concepts.some(({ isFacet }) => isFacet);
	const asks = isEither
		? INTENTS[0]!.asks()
		: isOfLevel
			? { level: weights.rank }
			: (INTENTS.find((intent) =>
					intent.words.some((word) => words.includes(word) && !(isCounted && DAYS.has(word))),
				)?.asks() ?? {});
	return (kind) => kinds[kind].weight * (asks[kind] ?? 1);
}

/** Words beside which “days” are a number of them, and no day of somebody. */
const DAYS = new Set(['day', 'days']);
const COUNTED = /^(?:\d+|first|few|ninety|hundred)$/;

/** Words by which a query asks for a comparison. */
const COMPARING = new Set<string>(INTENTS[0]!.words);

/**
 * The two roles that a query sets against each other: it names both, and asks for nothing else.
 *
 * @returns their places among the concepts
 */
export function rolesCompared({ concepts }: Pick<Understood, 'concepts'>): [number, number] | undefined {
	const roles = concepts.flatMap(({ isRole }, at) => (isRole ? [at] : []));
	const isAll = concepts.every(({ isRole, isFaint, text }) => isRole || isFaint || COMPARING.has(text));
	return isAll && roles.length === 2 ? [roles[0]!, roles[1]!] : undefined;
}

/** Whether a query asks for the way from one role to another, or sets one against another: how far somebody is says little there. */
export const setsRolesApart = ({ words, concepts }: Pick<Understood, 'words' | 'concepts'>): boolean =>
	concepts.filter(({ isRole }) => isRole).length > 1 &&
	(asksWay(words) || words.includes('or') || words.some((word) => COMPARING.has(word)));

/** Whether a query asks whose something is. */
export const asksWhose = (words: readonly string[]) => words.some((word) => WHOSE.has(word));
const WHOSE = new Set(['who', 'whose', 'whom', 'mine', 'my', 'owner', 'owns', 'owned', 'responsible', 'decides']);

/** Whether a query asks for the way from one thing to another: “tech lead to manager” is no tech lead manager. */
export const asksWay = (words: readonly string[]) => ['to', 'into', 'from'].some((word) => words.includes(word));
