import type { AxisNews } from '../../../handbook/ask/new-at-level.ts';
import { fill } from '../../../handbook/language/sentence.ts';
import { inSentence, list } from '../../../handbook/language/words.ts';
import { sentences } from './sentences.ts';

/** The name of a step of the scale of an axis, with its number; the number alone where it has no name. */
export const stepName = ({ axis }: Pick<AxisNews, 'axis'>, rating: number) =>
	axis.data.scale[rating - 1]?.name ?? fill(sentences.step, { rating });

/** A rating against the one of the level below: `From Runs to Shapes, step 4 of 5`. */
export function ratingInWords(news: AxisNews): string {
	const { axis, rating, before } = news;
	if (rating === undefined) return '';
	const { length } = axis.data.scale;
	const rated = againstBefore(news, rating, before);
	return axis.data.scale[rating - 1] ? fill(sentences.stepOf, { rated, rating, all: length }) : rated;
}

function againstBefore(news: AxisNews, rating: number, before: number | undefined): string {
	const step = stepName(news, rating);
	if (before === undefined) return step;
	if (before === rating) return fill(sentences.asBefore, { step });
	return fill(sentences.fromTo, { before: stepName(news, before), step });
}

/** The most rises that a sentence names; more are counted. */
const MOST = 5;

/** Which ratings rise, in a sentence; nothing where the levels are not rated. */
export function risesInWords(news: readonly AxisNews[]): string | undefined {
	const rated = news.filter(({ rating, before }) => rating !== undefined && before !== undefined);
	const rising = rated.filter(({ rating, before }) => rating! > before!);
	if (rated.length === 0) return undefined;
	if (rising.length === 0) return sentences.noneRises;
	if (rising.length > MOST) return fill(sentences.manyRise, { count: rising.length, all: rated.length });
	const parts = rising.map((part, index) => {
		const name = part.axis.data.title;
		const steps = { before: stepName(part, part.before!), step: stepName(part, part.rating!) };
		return index === 0
			? fill(sentences.firstRises, { axis: name, ...steps })
			: fill(sentences.alsoRises, { axis: inSentence(name), ...steps });
	});
	return fill(rated.length > rising.length ? sentences.someRise : sentences.allRise, { rises: list(parts) });
}
