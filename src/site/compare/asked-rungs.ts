import { facingLadders, type Facing } from '../../handbook/ask/facing-levels.ts';
import type { Pair } from '../../handbook/ask/pairs.ts';
import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { rememberedOf } from '../../handbook/model/remembered.ts';
import { lettersIn } from '../../handbook/lists/room.ts';
import { plainOf } from '../../handbook/source/field-text.ts';
import { beside, countsOf, type Beside, type Counts } from '../../browser/levels/beside.ts';
import { factsBeside, type FactRow } from '../../browser/levels/facts-beside.ts';
import type { LevelData } from '../../browser/levels/ladder.ts';
import { ladderOnPage } from './ladder-data.ts';

/** Two levels that face each other, with what is asked at each that was not on the rung before. */
export interface AskedRung {
	levels: readonly [LevelData<string>, LevelData<string>];
	facts: FactRow<string>[];
	axes: Beside<string>[];
	counts: Counts;
}

/** What two roles ask, rung by rung. */
export interface AskedRungs {
	rungs: readonly AskedRung[];
	par: boolean;
	/** The last rung that both ladders share: what it asks is left out. */
	trunk: Entry<'levels'> | undefined;
	/** The rungs of either that face none of the other. */
	alone: readonly Entry<'levels'>[];
}

/** What is asked of two roles, the levels that face each other side by side; each thing once, where it is first asked. */
export function askedRungs(handbook: PublicHandbook, [first, second]: Pair): AskedRungs {
	const { rungs, par, trunk, alone } = facingLadders(handbook, first, second);
	const ladders = [first, second].map((role) => ladder(handbook, role)) as [Ladder, Ladder];
	const indexOf = (side: 0 | 1, level: Entry<'levels'> | undefined) =>
		ladders[side].levels.findIndex(({ id }) => id === level?.id);
	return {
		par,
		trunk,
		alone,
		rungs: rungs.map((facing: Facing, row) => {
			const sideOf = (side: 0 | 1) => {
				const [at, before] = [indexOf(side, facing[side]), rungs[row - 1]?.[side]];
				// One ladder begins lower than the other: what its lower rungs ask is on no scale with one rung of the other.
				return { ladder: ladders[side], at, since: before ? indexOf(side, before) : at - 1 };
			};
			const [one, other] = [sideOf(0), sideOf(1)];
			const levels = [one, other].map(({ ladder, at }) => ladder.levels[at]!) as unknown as AskedRung['levels'];
			const axes = beside(one, other, plainOf);
			return { levels, facts: factsBeside(levels[0].facts, levels[1].facts), axes, counts: countsOf(axes) };
		}),
	};
}

/** How many letters the sentences of a rung have. */
export const lettersOfRung = ({ axes }: AskedRung): number =>
	lettersIn(...axes.flatMap(({ first, both, second }) => [first, both, second].flat().map(({ text }) => text)));

type Ladder = ReturnType<typeof ladderOnPage>;

/** A role is compared with many. */
const ladder = rememberedOf((handbook, role: Entry<'roles'>) => ladderOnPage(handbook as PublicHandbook, role));
