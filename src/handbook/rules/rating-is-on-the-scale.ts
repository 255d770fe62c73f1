import type { Finding, Rule } from '../model/rule.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { levelInFull } from '../ask/level-names.ts';
import { count, quote } from '../language/words.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';

export const ratingIsOnTheScale: Rule = {
	id: 'rating-is-on-the-scale',
	summary: 'A rating is the number of a step that the scale of its axis has.',
	severity: 'error',
	*check(handbook) {
		for (const axis of handbook.axes.values()) {
			const steps = axis.data.scale.length;
			const rated = ratingsOn(handbook, axis.id);
			if (steps === 0) yield* withoutScale(handbook, axis, rated);
			else for (const one of rated) if (one.rating > steps) yield beyond(handbook, axis, one);
		}
	},
};

interface Rated {
	level: Entry<'levels'>;
	rating: number;
}

const ratingsOn = ({ levels }: Handbook, axis: string): Rated[] =>
	[...levels.values()].flatMap((level) => {
		const rating = level.data.expectations[axis]?.rating;
		return rating === undefined ? [] : { level, rating };
	});

const placeOfRating = ({ id }: Entry<'axes'>, { level }: Rated) => placeOf(level, 'expectations', id, 'rating');

const beyond = (handbook: Handbook, axis: Entry<'axes'>, one: Rated): Finding => {
	const steps = axis.data.scale.length;
	return {
		at: placeOfRating(axis, one),
		message: `${levelInFull(handbook, one.level)} is rated ${one.rating} on ${quote(axis.data.title)}, whose scale has ${count(steps, 'step')}.`,
		hint: `Write ${steps === 1 ? '1' : `a number from 1 to ${steps}`}, or add a step to the scale.`,
	};
};

/** A number without a scale says nothing: one rating is the slip, of several it is the scale that is missing. */
function* withoutScale(handbook: Handbook, axis: Entry<'axes'>, rated: readonly Rated[]): Iterable<Finding> {
	const [first, ...others] = rated;
	if (!first) return;
	const title = quote(axis.data.title);
	if (others.length === 0) {
		yield {
			at: placeOfRating(axis, first),
			message: `${levelInFull(handbook, first.level)} is rated ${first.rating} on ${title}, which has no scale.`,
			hint: 'Say it in a sentence instead of a number, or give the axis its steps under `scale`.',
			related: [{ at: placeOf(axis, 'title'), message: 'the axis' }],
		};
		return;
	}
	yield {
		at: keyPlaceOf(axis, 'scale').line > 1 ? keyPlaceOf(axis, 'scale') : placeOf(axis, 'title'),
		message: `${title} has no scale, and ${count(rated.length, 'level')} are rated on it.`,
		hint: 'Add the steps of the scale, “scale: [{ name: … }]”, or say in these levels in a sentence what is asked.',
		related: rated.map((one) => ({
			at: placeOfRating(axis, one),
			message: `${levelInFull(handbook, one.level)}: ${one.rating}`,
		})),
	};
}
