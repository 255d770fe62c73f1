import type { Entry } from '../../handbook/model/handbook.ts';
import { inSentence } from '../../handbook/language/words.ts';

/** The question that a page with two roles side by side answers. */
export function pairTitle({ first, second }: Record<'first' | 'second', Entry<'roles'>>): string {
	return `${first.data.title} or ${inSentence(second.data.title)}?`;
}
