import type { Rewording } from '../../handbook/language/rewording.ts';

/** Texts that a script puts on the page, each with what it says instead; those that stay are left out. */
export type Labels = Readonly<Record<string, string>>;

/** What the organisation says instead of some texts. */
export function labelsFrom(texts: readonly string[], reword: Rewording): Labels {
	return Object.fromEntries(texts.map((text) => [text, reword(text)]).filter(([text, said]) => text !== said));
}
