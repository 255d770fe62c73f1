import { fill } from '../../handbook/language/sentence.ts';
import { inSentence } from '../../handbook/language/words.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** What the place of a level is called: its label where it has one, else its number. */
export const placeOfLevel = ({ data }: Pick<Entry<'levels'>, 'data'>): string =>
	// A label that is a number says less than its word.
	data.label !== undefined && /\p{L}/u.test(data.label)
		? data.label
		: fill(sentences.place, { order: data.label ?? data.order });

/** The same in the middle of a sentence. */
export const placeInSentence = (level: Pick<Entry<'levels'>, 'data'>): string => inSentence(placeOfLevel(level));

/** A level in the middle of a sentence, with its role where its title does not say it, and its label. */
export function levelWithRole({ roles }: PublicHandbook, { data }: Entry<'levels'>): string {
	const role = roles.get(data.role)?.data.title ?? data.role;
	const [title, label] = [inSentence(data.title), data.label === data.title ? undefined : data.label];
	// A title that is no more than a number is none without its role.
	if (!/\p{L}/u.test(data.title)) return `${inSentence(role)}, ${placeInSentence({ data })}`;
	const hints = [
		...(data.title.toLowerCase().includes(role.toLowerCase()) ? [] : [inSentence(role)]),
		...(label === undefined ? [] : [label]),
	];
	return hints.length === 0 ? title : `${title} (${hints.join(', ')})`;
}

/** Several levels in a row in the middle of a sentence, by the first and the last. */
export function placesInSentence(levels: readonly Entry<'levels'>[]): string {
	const [first, last] = [levels[0]!, levels.at(-1)!];
	if (first === last) return placeInSentence(first);
	const [from, to] = [first, last].map(({ data }) => data.label);
	return from !== undefined && to !== undefined
		? fill(sentences.range, { first: from, last: to })
		: fill(sentences.places, { first: first.data.order, last: last.data.order });
}
