import fc from 'fast-check';
import { MINUTES, runs, thoroughness } from '../harness/thoroughness.ts';

/**
 * What is tried by chance is the same in every run, so that none fails that passed before; before a
 * release it is more, and other than the last time. A failure names the seed that leads back to it.
 */
const often = thoroughness === 'long' ? { numRuns: 2000 } : { numRuns: runs(100, 2000), seed: 20_261_121 };
fc.configureGlobal(
	MINUTES === 0
		? often
		: { numRuns: Number.MAX_SAFE_INTEGER, interruptAfterTimeLimit: MINUTES * 60_000, markInterruptAsFailure: false },
);
