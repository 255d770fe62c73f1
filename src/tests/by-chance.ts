import fc from 'fast-check';
import { thoroughness } from '../harness/thoroughness.ts';

/**
 * What is tried by chance is the same in every run, so that none fails that passed before; before a
 * release it is more, and other than the last time. A failure names the seed that leads back to it.
 */
fc.configureGlobal(thoroughness === 'long' ? { numRuns: 2000 } : { numRuns: 100, seed: 20_261_121 });
