import type { PairGroup } from '../../handbook/lists/pairs-by-track.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { sentences } from './sentences.ts';

/** What pairs of roles are listed under; nothing where all are one list. */
export const titleOfPairs = ({ settings }: PublicHandbook, { track }: PairGroup): string | undefined =>
	track === undefined ? undefined : (settings.tracks[track]?.title ?? sentences.across);
