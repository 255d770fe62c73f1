import { fill, pieces, type Filling } from '../../handbook/language/sentence.ts';

/** The name under which the head of a page holds the sentences of its scripts that the organisation says otherwise. */
export const WORDS = 'words';

let known: Readonly<Record<string, string>> | undefined;

/** A sentence as the organisation says it. While pages are made there is no page yet: they are reworded as a whole. */
function inWords<Sentence extends string>(sentence: Sentence): Sentence {
	if (typeof document === 'undefined') return sentence;
	const head = () => document.querySelector<HTMLMetaElement>(`meta[name="${WORDS}"]`)?.content ?? '{}';
	known ??= JSON.parse(head()) as Record<string, string>;
	return (known[sentence] ?? sentence) as Sentence;
}

/** Says a sentence, in the words of the organisation, with something in each of its places. */
export const say = <Sentence extends string>(
	sentence: Sentence,
	filling: Filling<Sentence, string | number> = {} as Filling<Sentence, never>,
): string => fill(inWords(sentence), filling);

/** The same with elements in the places. */
export const sayWith = <Sentence extends string>(
	sentence: Sentence,
	filling: Filling<Sentence, string | Node>,
): (string | Node)[] => pieces(inWords(sentence), filling);
