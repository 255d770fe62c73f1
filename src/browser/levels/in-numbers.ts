import { say } from '../page/say.ts';
import { countsOf, isSameStep, oneLadder, type Beside } from './beside.ts';
import type { Ladder, LevelData } from './ladder.ts';
import { sentences } from './sentences.ts';

type Named = Pick<LevelData<unknown>, 'id' | 'name'>;

/** How much two levels ask, in a few sentences; of one ladder, what the higher asks beyond the lower. */
export function inNumbers(
	levels: readonly [Named, Named],
	ladders: readonly Ladder<unknown>[],
	axes: readonly Beside<unknown>[],
): string {
	const counts = countsOf(axes);
	const [first, second] = levels;
	const rungs = oneLadder(ladders, [first.id, second.id]);
	if (!rungs)
		return [
			say(sentences.told, {
				...{ first: first.name, second: second.name },
				...{ countFirst: counts.first, countBoth: counts.both, countSecond: counts.second },
			}),
			...below(levels, ladders),
			...sameSteps(axes),
		].join(' ');
	const [lower, higher] = rungs.lower === first.id ? [first, second] : [second, first];
	const [isNew, isOld] = higher === first ? [counts.first, counts.second] : [counts.second, counts.first];
	return [
		say(sentences.toldInLadder, { lower: lower.name, higher: higher.name, countNew: isNew, countBoth: counts.both }),
		...(isOld > 0 ? [say(sentences.replaced, { higher: higher.name, count: isOld })] : []),
		...sameSteps(axes),
	].join(' ');
}

/** How many levels below each count too, where that differs: a fourth level is not to be taken for a first one that asks more. */
function below([first, second]: readonly [Named, Named], ladders: readonly Ladder<unknown>[]): string[] {
	const [countFirst, countSecond] = [countBelow(first.id, ladders), countBelow(second.id, ladders)];
	if (countFirst === countSecond) return [];
	return [say(sentences.below, { first: first.name, second: second.name, countFirst, countSecond })];
}

/** How many levels stand below one in its ladder; of a job beside the ladder, none. */
function countBelow(level: string, ladders: readonly Ladder<unknown>[]): number {
	const [place = 0] = ladders.flatMap(({ levels, rungs }) => {
		const at = levels.findIndex(({ id }) => id === level);
		return at < 0 ? [] : [at < rungs ? at : 0];
	});
	return place;
}

/** A step that both are at is no sentence, and is told apart. */
function sameSteps(axes: readonly Beside<unknown>[]): string[] {
	const count = axes.filter(isSameStep).length;
	if (count === 0) return [];
	return [count === 1 ? say(sentences.sameStep) : say(sentences.sameSteps, { count })];
}
