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

type Level = Pick<Entry<'levels'>, 'data'>;

/** A number, with or without letters of a ladder before it: `3`, `3.5`, `L4`, `IC3`. */
const CODE = /^\p{L}{0,3}[ .–-]?\d+(?:[.,–-]\d+)?\p{L}?\+?$/u;

/** Whether the title of a level says no more than where it stands, and not of which role it is. */
const isBare = ({ data: { title, order } }: Level) =>
	!/\p{L}/u.test(title) || CODE.test(title) || title === fill(sentences.place, { order });

/** What a level is called among those of its role: `Senior developer`, and `Level 3` where its title is “3”. */
export const titleOfLevel = ({ data: { title } }: Level): string =>
	/\p{L}/u.test(title) ? title : fill(sentences.place, { order: title });

/** What a level is called where it stands alone: its role goes before a title that is no more than a number. */
export function nameOfLevel({ roles }: PublicHandbook, level: Level): string {
	const title = titleOfLevel(level);
	const role = roles.get(level.data.role)?.data.title;
	return role !== undefined && isBare(level) ? fill(sentences.ofRole, { role, level: title }) : title;
}

/** The place of a level beside its title; nothing where the title says the same. */
export function placeBesideTitle(level: Level): string | undefined {
	const place = placeOfLevel(level);
	return place === titleOfLevel(level) ? undefined : place;
}

/** A level in the middle of a sentence, with its role where its title does not say it, and its label. */
export function levelWithRole(handbook: PublicHandbook, { data }: Entry<'levels'>): string {
	const role = handbook.roles.get(data.role)?.data.title ?? data.role;
	if (isBare({ data }))
		return fill(sentences.ofRole, { role: inSentence(role), level: inSentence(titleOfLevel({ data })) });
	const hints = [
		...(data.title.toLowerCase().includes(role.toLowerCase()) ? [] : [inSentence(role)]),
		...(data.label === undefined || data.label === data.title ? [] : [data.label]),
	];
	const title = inSentence(data.title);
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
