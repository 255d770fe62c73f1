import { inSentence, list } from '../../handbook/language/words.ts';
import type { NameOf } from '../answers/reasons.ts';
import { say } from '../page/say.ts';
import type { Holding } from './holding.ts';
import { sentences } from './sentences.ts';
import type { Counts } from './who-holds.ts';

/** Roles in the middle of a sentence: `the tech lead and the developer`. */
export const theRoles = (roles: readonly string[], nameOf: NameOf): string =>
	list(roles.map((role) => say(sentences.the, { role: inSentence(nameOf(role)) })));

/**
 * How a role holds something, in a few words.
 *
 * @param alone what is said where nobody else holds it
 */
export function holdingInWords(holding: Holding, nameOf: NameOf, alone = say(sentences.alone)): string {
	const { kind, with: others, instead, isOutside } = holding;
	const beside = {
		none: say(sentences.none),
		alone,
		part: say(sentences.ownPart),
		shared: say(sentences.with, { roles: theRoles(others, nameOf) }),
	}[kind];
	return [
		beside,
		instead.length > 0 ? say(sentences.instead, { roles: theRoles(instead, nameOf) }) : '',
		isOutside ? say(sentences.outside) : '',
	]
		.filter((part) => part !== '')
		.join(', ');
}

/** How much a role holds: `24 alone, 11 shared`. */
export function countsInWords({ alone, shared, part }: Counts): string {
	const parts = [
		{ count: alone, kind: say(sentences.alone) },
		{ count: shared, kind: say(sentences.shared) },
		{ count: part, kind: say(sentences.parts) },
	];
	return parts
		.filter(({ count }) => count > 0)
		.map((one) => say(sentences.count, one))
		.join(', ');
}
