import type { Answer, Reason } from '../../handbook/ask/answers.ts';
import { inSentence, list } from '../../handbook/language/words.ts';
import type { Labels } from '../page/labels.ts';

/** Finds what a role is called. */
export type NameOf = (role: string) => string;

/** What is said of a role whatever it is called. */
export const reasonTexts = { owns: 'owner', shares: 'shares it', elsewhere: 'outside the team' } as const;

/**
 * Why a role answers for something, in a few words that follow its name.
 *
 * @param parts whether each answers for their own part
 * @param labels the words of the organisation, where a script puts them on the page
 */
export function reasonText({ reasons }: Answer, parts: boolean, nameOf: NameOf, labels: Labels = {}): string {
	const isOutside = reasons.some(({ kind }) => kind === 'elsewhere');
	const words = list(reasons.map((reason) => wordsOf(reason, nameOf, labels)));
	return parts && !isOutside ? `${words}, for their own part` : words;
}

function wordsOf({ kind, for: roles }: Reason, nameOf: NameOf, labels: Labels): string {
	const names = roles.map((role) => inSentence(nameOf(role)));
	const all = list(names.map((name) => `the ${name}`));
	switch (kind) {
		case 'owns':
		case 'shares':
		case 'elsewhere':
			return labels[reasonTexts[kind]] ?? reasonTexts[kind];
		case 'inherits':
			return `like every ${list(names)}`;
		case 'standsIn':
			return `stands in for ${all}`;
		case 'covers':
			return `covers ${all}`;
	}
}
