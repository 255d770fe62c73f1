import type { Chance } from './chance.ts';
import { MANNERS, NAMES, OBJECTS, VERBS } from './words.ts';

/** Sentences of a ladder, no two the same while there are words. */
export interface Texts {
	/** What somebody does, with a full stop. */
	sentence: () => string;
	/** Several of them, as one text. */
	paragraph: (sentences: number) => string;
}

/** A step through all of a list that comes by each once: no divisor of a product of the lengths below. */
const STRIDE = 7919;

/** Sentences that begin at some place of all that there are. */
export function textsOf(chance: Chance): Texts {
	const all = VERBS.length * OBJECTS.length * MANNERS.length;
	let at = chance.below(all);
	const sentence = () => {
		at = (at + STRIDE) % all;
		const verb = VERBS[at % VERBS.length]!;
		const object = OBJECTS[Math.floor(at / VERBS.length) % OBJECTS.length]!;
		const manner = MANNERS[Math.floor(at / VERBS.length / OBJECTS.length)]!;
		return `${[verb, object, manner].join(' ').trim()}.`;
	};
	return { sentence, paragraph: (sentences) => Array.from({ length: sentences }, sentence).join(' ') };
}

/** So many names, no two the same: those of the list first, then the same in another field of work. */
export const names = (count: number): string[] =>
	Array.from({ length: count }, (_, index) => {
		const [name, round] = [NAMES[index % NAMES.length]!, Math.floor(index / NAMES.length)];
		return round === 0 ? name : `${name} ${FIELDS[round - 1]}`;
	});

/** Fields of work that make another name of one. */
const FIELDS = [
	'in operations',
	'of suppliers',
	'for platform teams',
	'with customers and their representatives',
	'at scale',
	'II',
	'in research',
];

/** How long the name of a file may be here, and how much of its end is kept where it is longer. */
const [LONGEST, END] = [60, 24];

/** A title as the name of a file. */
export function idOf(title: string): string {
	const words = title
		.normalize('NFD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.match(/[a-z0-9]+/g)!;
	const whole = words.join('-');
	if (whole.length <= LONGEST) return whole;
	const parts = [whole.slice(0, LONGEST - END - 1), whole.slice(-END)];
	return parts.map((part) => part.replaceAll(/^-|-$/g, '')).join('-');
}
