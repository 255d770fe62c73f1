import type { Entry } from '../../handbook/model/handbook.ts';
import { fill } from '../../handbook/language/sentence.ts';
import { inSentence } from '../../handbook/language/words.ts';
import { sentences } from './sentences.ts';

/** The question that a page with two roles side by side answers. */
export function pairTitle({ first, second }: Record<'first' | 'second', Entry<'roles'>>): string {
	return fill(sentences.question, { first: first.data.title, second: inSentence(second.data.title) });
}
