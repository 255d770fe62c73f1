import { say } from '../page/say.ts';
import type { Found } from './rank.ts';
import type { Plan, TeamOfPlan } from './fitting.ts';
import { sentences } from './sentences.ts';
import type { Range } from './shapes.ts';

/** What a plan is called: by its shapes. */
export function titleOfPlan({ teams: [first, second] }: Plan): string {
	if (!second) return first!.shape.title;
	if (second.shape === first!.shape) return say(sentences.twice, { shape: first!.shape.title });
	return say(sentences.both, { first: first!.shape.title, second: second.shape.title });
}

/** How many people, in words. */
export const countInWords = (count: number): string =>
	count === 1 ? say(sentences.person) : say(sentences.many, { count });

/** What a team of a plan is called among its teams, also where both are of one shape. */
export function nameOfTeam({ teams }: Plan, at: number): string {
	const { title } = teams[at]!.shape;
	if (!teams.some(({ shape }, other) => other !== at && shape.title === title))
		return say(sentences.team, { team: title });
	return say(at === 0 ? sentences.first : sentences.second);
}

/** How many people a team has, in words. */
export const peopleInWords = ({ people: { from, to } }: Pick<TeamOfPlan, 'people'>): string =>
	from === to ? countInWords(from) : say(sentences.oneMore, { from, to });

/** A number, or from which to which. */
export const rangeInWords = ({ from, to }: Range): string => (from === to ? String(from) : `${from}–${to}`);

/** How much fits, in a sentence. */
export function foundInWords({ one, two }: Found, count: number): string {
	const shapes = { 0: sentences.noShapeFits, 1: sentences.oneShapeFits }[one.length] ?? sentences.shapesFit;
	const pairs = { 0: sentences.noPairFits, 1: sentences.onePairFits }[two.length] ?? sentences.pairsFit;
	return say(sentences.fits, {
		people: countInWords(count),
		one: say(shapes as typeof sentences.shapesFit, { count: one.length }),
		two: say(pairs as typeof sentences.pairsFit, { count: two.length }),
	});
}
