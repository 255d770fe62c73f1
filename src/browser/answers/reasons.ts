import type { Answer, Reason } from '../../handbook/ask/answers.ts';
import { inSentence, list } from '../../handbook/language/words.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';

/** Finds what a role is called. */
export type NameOf = (role: string) => string;

/**
 * Why a role answers for something, in a few words that follow its name.
 *
 * @param parts whether each answers for their own part
 */
export function reasonText({ reasons }: Answer, parts: boolean, nameOf: NameOf): string {
	const isOutside = reasons.some(({ kind }) => kind === 'elsewhere');
	const reason = list(reasons.map((one) => wordsOf(one, nameOf)));
	return parts && !isOutside ? say(sentences.ownPart, { reason }) : reason;
}

function wordsOf({ kind, for: ids }: Reason, nameOf: NameOf): string {
	const names = ids.map((id) => inSentence(nameOf(id)));
	const all = list(names.map((role) => say(sentences.the, { role })));
	switch (kind) {
		case 'owns':
		case 'shares':
		case 'elsewhere':
			return say(sentences[kind]);
		case 'inherits':
			return say(sentences.inherits, { roles: list(names) });
		case 'standsIn':
		case 'covers':
			return say(sentences[kind], { roles: all });
	}
}
