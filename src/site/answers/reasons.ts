import type { Answer, Reason } from '../../handbook/answers.ts';
import { inSentence, list } from '../../handbook/words.ts';

/** Finds what a role is called. */
export type NameOf = (role: string) => string;

/**
 * Why a role answers for something, in a few words that follow its name.
 *
 * @param parts whether each answers for their own part
 */
export function reasonText({ reasons }: Answer, parts: boolean, nameOf: NameOf): string {
	const isOutside = reasons.some(({ kind }) => kind === 'elsewhere');
	const words = list(reasons.map((reason) => wordsOf(reason, nameOf)));
	return parts && !isOutside ? `${words}, for their own part` : words;
}

function wordsOf({ kind, for: roles }: Reason, nameOf: NameOf): string {
	const names = roles.map((role) => inSentence(nameOf(role)));
	const all = list(names.map((name) => `the ${name}`));
	switch (kind) {
		case 'owns':
			return 'owner';
		case 'shares':
			return 'shares it';
		case 'inherits':
			return `like every ${list(names)}`;
		case 'standsIn':
			return `stands in for ${all}`;
		case 'covers':
			return `covers ${all}`;
		case 'elsewhere':
			return 'outside the team';
	}
}
