import { fill } from '../../../handbook/language/sentence.ts';
import { pluralOf } from '../../../handbook/language/word-forms.ts';
import { inSentence } from '../../../handbook/language/words.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import { sentences } from './sentences.ts';

/**
 * Who is in a team, each role with how many hold it; nothing where the handbook does not count them.
 *
 * @param titleOf what a role is called
 */
export const whoIsIn = (
	{ data }: Entry<'teams'>,
	titleOf: (role: string) => string,
): { role: string; said: string }[] =>
	Object.entries(data.people).map(([role, { from, to }]) => {
		const one = inSentence(titleOf(role));
		const named = to === 1 ? one : pluralOf(one);
		if (from === to) return { role, said: fill(sentences.exactly, { count: to, role: named }) };
		return { role, said: fill(from + 1 === to ? sentences.either : sentences.between, { from, to, role: named }) };
	});
