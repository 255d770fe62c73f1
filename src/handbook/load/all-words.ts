import { formOf } from '../language/word-forms.ts';

/**
 * The words that all layers together put in the place of others: what an upper layer says of a word
 * goes before what a lower one says of it, however either writes it. What is no map is left for the
 * schema to find.
 *
 * @param perLayer what each layer says, lowest first; `undefined` where it says nothing
 */
export function allWords(perLayer: readonly unknown[]): unknown {
	const said = perLayer.filter((words) => words !== undefined);
	if (!said.every(isMap)) return said.findLast((words) => !isMap(words));
	const all: [string, unknown][] = [];
	const above = new Set<string>();
	// The uppermost first. Two of one layer that are one word are left for the rule that finds them.
	for (const words of said.toReversed()) {
		all.push(...Object.entries(words).filter(([word]) => !above.has(formOf(word))));
		for (const word of Object.keys(words)) above.add(formOf(word));
	}
	return Object.fromEntries(all);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
