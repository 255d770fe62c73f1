import type { AxisNews } from '../../../handbook/ask/new-at-level.ts';
import { inSentence, list } from '../../../handbook/language/words.ts';

/** The name of a step of the scale of an axis, with its number; the number alone where it has no name. */
const stepName = ({ axis }: AxisNews, rating: number) => axis.data.scale[rating - 1]?.name ?? `step ${rating}`;

/** A rating against the one of the level below: `From Runs to Shapes, step 4 of 5`. */
export function ratingInWords(news: AxisNews): string {
	const { axis, rating, before } = news;
	if (rating === undefined) return '';
	const { length } = axis.data.scale;
	const place = length > 0 && axis.data.scale[rating - 1] ? `, step ${rating} of ${length}` : '';
	if (before === undefined) return `${stepName(news, rating)}${place}`;
	if (before === rating) return `As before: ${stepName(news, rating)}${place}`;
	return `From ${stepName(news, before)} to ${stepName(news, rating)}${place}`;
}

/** Which ratings rise, in a sentence; nothing where the levels are not rated. */
export function risesInWords(news: readonly AxisNews[]): string | undefined {
	const rated = news.filter(({ rating, before }) => rating !== undefined && before !== undefined);
	const rising = rated.filter(({ rating, before }) => rating! > before!);
	if (rated.length === 0) return undefined;
	if (rising.length === 0) return 'No rating rises. What is new is asked on the same steps.';
	const parts = rising.map((part, index) => {
		const name = part.axis.data.title;
		return `${index === 0 ? `${name} rises` : inSentence(name)} from ${stepName(part, part.before!)} to ${stepName(part, part.rating!)}`;
	});
	const rest = rated.length > rising.length ? ' The other ratings stay.' : '';
	return `${list(parts)}.${rest}`;
}
