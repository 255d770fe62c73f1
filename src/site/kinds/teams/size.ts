import type { Entry } from '../../../handbook/model/handbook.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { count } from '../../../handbook/language/words.ts';
import { sentences } from './sentences.ts';

type Size = NonNullable<Entry<'teams'>['data']['size']>;

/** How many people a shape is for, as a range: `3–6`. */
export const range = ({ from, to }: Size) => (from === to ? String(from) : `${from}–${to}`);

/** How many people a shape is for, in words: `3 to 6 people`. */
export const people = ({ from, to }: Size) =>
	from === to ? count(from, ...sentences.people) : fill(sentences.peopleBetween, { from, to });
