import type { Rewording } from '../../handbook/language/rewording.ts';
import { rewordingOf } from '../../handbook/model/handbook-words.ts';
import type { Handbook } from '../../handbook/model/handbook.ts';
import { currentHandbook } from '../current.ts';

const made = new WeakMap<Handbook, Rewording>();

/** The rewording that the current handbook asks for; made once for each reading of it. */
export async function siteRewording(): Promise<Rewording> {
	const { handbook } = await currentHandbook();
	let reword = made.get(handbook);
	if (!reword) made.set(handbook, (reword = rewordingOf(handbook)));
	return reword;
}
