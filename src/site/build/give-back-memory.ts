import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** Below so many bytes it is not worth the time. */
const MUCH = 9e8;

/**
 * Gives memory back that bundling, or pages, have left behind. Node waits with that for as long as it may
 * take more, while Pagefind needs the most beside it; a machine has to hold both.
 */
export function giveBackMemory(): void {
	if (process.memoryUsage.rss() < MUCH) return;
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as (how: { flavor: 'last-resort' }) => void;
	collect({ flavor: 'last-resort' });
}
