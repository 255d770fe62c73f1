/** The names of the places in a sentence: `count` and `all` of `{count} of {all} shown`. */
export type PlacesOf<Sentence extends string> = Sentence extends `${string}{${infer Name}}${infer Rest}`
	? Name | PlacesOf<Rest>
	: never;

/** What stands in the places of a sentence. */
export type Filling<Sentence extends string, Part> = Readonly<Record<PlacesOf<Sentence>, Part>>;

/**
 * A sentence as its pieces: what it says itself, and what stands in its places.
 *
 * @param sentence text with places in braces, such as `{count} of {all} shown`
 */
export function pieces<Sentence extends string, Part>(
	sentence: Sentence,
	filling: Filling<Sentence, Part>,
): (string | Part)[] {
	return split(sentence).map((piece, index) => (index % 2 === 0 ? piece : (filling as Record<string, Part>)[piece]!));
}

/** A sentence with something in each of its places. */
export const fill = <Sentence extends string>(
	sentence: Sentence,
	filling: Filling<Sentence, string | number>,
): string => pieces(sentence, filling).join('');

/** A sentence of which only what it says itself is changed, not the names of its places. */
export const mapSentence = (sentence: string, change: (text: string) => string): string =>
	split(sentence)
		.map((piece, index) => (index % 2 === 0 ? change(piece) : `{${piece}}`))
		.join('');

/** Text and names of places, by turns. */
const split = (sentence: string) => sentence.split(/\{(\w+)\}/);
