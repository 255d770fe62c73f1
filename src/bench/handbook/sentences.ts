import type { Draw } from './draw.ts';
import { DOES, DOING, KINDS, LIKE, PEOPLE, RESULT, THINGS, WHEN } from './words.ts';

const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za bra cle dri'.split(' ');

/** How many systems there are. */
const SYSTEMS = 8_000;

/** The name of a system, each rarer than the one before: prose never runs out of new words. */
const system = (draw: Draw) => {
	const rank = Math.floor(SYSTEMS ** (draw.number(0, 10_000) / 10_000));
	return capital([1, 23, 529].map((place) => SYLLABLES[Math.floor(rank / place) % SYLLABLES.length]).join(''));
};

/** A text that begins with a capital. */
export const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What a sentence may be about: “rollout plan”. */
export const topic = (draw: Draw) => `${draw.common(KINDS)} ${draw.common(THINGS)}`;

/** A heading, or a title. */
export const heading = (draw: Draw) =>
	draw.once(2) ? `The ${topic(draw)} and the ${draw.common(THINGS)}` : `${capital(draw.any(DOING))} the ${topic(draw)}`;

/** What somebody does, without saying who. */
const deed = (draw: Draw) => `${draw.common(DOES)} the ${topic(draw)}`;

const PATTERNS: ((draw: Draw) => string)[] = [
	(draw) => `${draw.common(PEOPLE)} ${deed(draw)} ${draw.any(WHEN)}`,
	(draw) => `${draw.common(PEOPLE)} ${deed(draw)} and ${deed(draw)}, so that ${draw.any(RESULT)}`,
	(draw) =>
		`before ${draw.any(DOING)} the ${topic(draw)}, ${draw.common(PEOPLE)} ${deed(draw)} with ${draw.any(PEOPLE)}`,
	(draw) => `where ${draw.common(PEOPLE)} ${deed(draw)}, the ${topic(draw)} is ${draw.any(LIKE)}`,
	(draw) => `what counts is a ${draw.common(THINGS)} that is ${draw.any(LIKE)}, and ${draw.any(RESULT)}`,
	(draw) => `in ${system(draw)}, ${draw.common(PEOPLE)} ${deed(draw)} ${draw.any(WHEN)}`,
	(draw) =>
		`the ${topic(draw)} is ${draw.any(LIKE)} as soon as ${draw.common(PEOPLE)} ${deed(draw)} of ${system(draw)}`,
	(draw) => `${draw.common(PEOPLE)} of ${system(draw)} ${deed(draw)} for ${system(draw)} ${draw.any(WHEN)}`,
];

/** One sentence. */
export const sentence = (draw: Draw) => `${capital(draw.any(PATTERNS)(draw))}.`;

/** Several sentences, as plain words. */
export const sentences = (draw: Draw, count: number) => Array.from({ length: count }, () => sentence(draw)).join(' ');

/** What somebody does, as a statement of a level: drawn so widely that hardly two are the same. */
export const statement = (draw: Draw) =>
	`${capital(draw.any(DOES))} the ${draw.any(KINDS)} ${draw.any(THINGS)} ${draw.any(WHEN)}, so that ${draw.any(RESULT)}.`;
