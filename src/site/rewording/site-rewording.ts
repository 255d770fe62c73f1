import type { Rewording } from '../../handbook/language/rewording.ts';
import { rewordingOf } from '../../handbook/model/handbook-words.ts';
import { currentHandbook } from '../handbook/current.ts';

/** The rewording that the current handbook asks for. */
export async function siteRewording(): Promise<Rewording> {
	return rewordingOf((await currentHandbook()).handbook);
}
