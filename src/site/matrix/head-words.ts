import { ladderUpTo } from '../../handbook/ask/ladder.ts';
import { fill } from '../../handbook/language/sentence.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { levelWithRole, placeInSentence, placeOfLevel } from '../handbook/level-place.ts';
import { sentences } from './sentences.ts';

/** What stands at the head of a column. */
export interface HeadWords {
	title: string;
	/** Where the level stands, as far as its title does not say so. */
	place: string | undefined;
	/** The level of which everything is asked as well, in the middle of a sentence. */
	below: string | undefined;
}

/** The letters of a title, and of what stands below it, on a line of a narrow column. */
const [TITLE, BELOW] = [22, 27] as const;

/** How many lines heads take in narrow columns: the title with its place, and what is asked from below. */
export function linesOf(heads: readonly HeadWords[]): { lines: number; moreLines: number } {
	const lines = (text: string | undefined, most: number) => Math.ceil((text ?? '').length / most);
	return {
		lines: Math.max(...heads.map(({ title, place }) => lines(title, TITLE) + lines(place, BELOW))),
		moreLines: Math.max(...heads.map(({ below }) => lines(below && fill(sentences.andAll, { level: below }), BELOW))),
	};
}

/** The words for a level at the head of its column, in the matrix of a role. */
export function headWords(handbook: PublicHandbook, role: string, level: Entry<'levels'>): HeadWords {
	const place = placeOfLevel(level);
	// A title that is no more than a number is none.
	const title = /\p{L}/u.test(level.data.title) ? level.data.title : place;
	const below = ladderUpTo(handbook, level).at(-2);
	return { title, place: placeBeside(handbook, role, level, title), below: below && levelFrom(handbook, role, below) };
}

function placeBeside(handbook: PublicHandbook, role: string, level: Entry<'levels'>, title: string) {
	const place = placeOfLevel(level);
	if (!level.data.rung) return sentences.beside;
	if (level.data.role !== role)
		return fill(sentences.of, { role: handbook.roles.get(level.data.role)?.data.title ?? level.data.role, place });
	return place === title ? undefined : place;
}

/** A level in the middle of a sentence, as the matrix of a role calls it. */
export const levelFrom = (handbook: PublicHandbook, role: string, level: Entry<'levels'>): string =>
	level.data.role === role ? placeInSentence(level) : levelWithRole(handbook, level);
