import { foldedFrom } from '../../handbook/language/folded.ts';
import { inSentence, list } from '../../handbook/language/words.ts';
import { reasonText, type NameOf } from '../answers/reasons.ts';
import { say } from '../page/say.ts';
import { sentences } from './sentences.ts';
import type { Reader, Standing } from './standing.ts';

/** Roles as they stand in a sentence, the first of many by name. */
export function rolesInWords(roles: readonly string[], nameOf: NameOf): string {
	const { shown, rest } = foldedFrom(roles);
	const names = shown.map((role) => say(sentences.the, { role: inSentence(nameOf(role)) }));
	return list(rest.length > 0 ? [...names, say(sentences.andMore, { count: rest.length })] : names);
}

/** What is said beside something on the list of what stands to a reader so; empty where nothing is to be added. */
export function noteOf({ is, own, parts, others }: Standing, reader: Reader, nameOf: NameOf): string {
	if (is === 'elsewhere') {
		if (others.length === 0) return say(sentences.nobody);
		return say(sentences.ask, { roles: rolesInWords(others, nameOf) });
	}
	if (is === 'manager') {
		const more = others.filter((role) => !reader.manager.includes(role));
		return more.length === 0 ? '' : say(sentences.with, { roles: rolesInWords(more, nameOf) });
	}
	const isPlain = own!.reasons.every(({ kind }) => kind === 'owns' || kind === 'shares') && !parts;
	const why = isPlain ? [] : [reasonText(own!, parts, nameOf)];
	const whom = is === 'shared' ? [say(sentences.with, { roles: rolesInWords(others, nameOf) })] : [];
	return [...why, ...whom].join('; ');
}

/** The same in the few words that stand beside it on every other page. */
export function markOf({ is, others }: Standing, nameOf: NameOf): string {
	if (is === 'mine' || is === 'manager') return say(sentences[is]);
	if (others.length === 0) return say(sentences.nobodyElsewhere);
	const sentence = is === 'shared' ? sentences.sharedWithYou : sentences.askElsewhere;
	return say(sentence, { roles: rolesInWords(others, nameOf) });
}
