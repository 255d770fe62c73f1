/**
 * The synonyms of all layers together: a layer adds to those below it, also to a group of theirs, and
 * takes none away. What is no map of lists is left for the schema to find.
 *
 * @param perLayer what each layer says, lowest first; `undefined` where it says nothing
 */
export function allSynonyms(perLayer: readonly unknown[]): unknown {
	const said = perLayer.filter((synonyms) => synonyms !== undefined);
	if (!said.every(isMap)) return said.findLast((synonyms) => !isMap(synonyms));
	const all = new Map<string, unknown>();
	// The uppermost first: then a fault in it has the place that it has there.
	for (const synonyms of said.toReversed()) {
		for (const [phrase, others] of Object.entries(synonyms)) {
			const known = all.get(phrase);
			if (known === undefined) all.set(phrase, others);
			else if (Array.isArray(known) && Array.isArray(others)) all.set(phrase, [...new Set([...known, ...others])]);
		}
	}
	return Object.fromEntries(all);
}

const isMap = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
