import { checkCommand } from './check-command.ts';
import { checkOfThousand, checkOfTwentyThousand } from './check-of-many.ts';
import { defaultHandbook } from './default-handbook.ts';
import { largeHandbook } from './large-handbook.ts';
import { mediumHandbook } from './medium-handbook.ts';
import { saves } from './saves.ts';
import type { Trial } from './trial.ts';

/**
 * All that is measured, in the order of the table. Another trial is a file that says who runs in a round,
 * how often, and which lines come of it (`trial.ts`), and its name here. Who runs need be no command: a
 * save in a dev server or a search in a page gives the seconds that it took as `wall`.
 */
export const trials: readonly Trial[] = [
	defaultHandbook,
	mediumHandbook,
	largeHandbook,
	checkCommand,
	checkOfThousand,
	checkOfTwentyThousand,
	saves,
];
