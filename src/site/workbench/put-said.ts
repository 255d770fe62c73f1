import { link } from '../links/links.ts';
import { saidOf } from '../compare/said.ts';
import { siteRewording } from '../rewording/site-rewording.ts';
import type { PutSaid } from './lens-data.ts';

/** How texts are put into a file for a script: in the words of the organisation, with what is emphasised in them. */
export async function putSaid(): Promise<PutSaid> {
	const reword = await siteRewording();
	return { text: (text) => saidOf(text, reword), words: reword, address: link };
}
