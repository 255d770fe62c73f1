import type { Rewording } from '../../handbook/language/rewording.ts';
import { readField } from '../../handbook/source/field-text.ts';
import type { Said, SaidElement } from '../../browser/levels/ladder.ts';
import { fieldHtml } from '../fields/field-html.ts';
import { readText } from '../html/characters.ts';
import { asTheyAre } from '../html/tags.ts';
import { tokensOf } from '../html/tokens.ts';
import { link } from '../links/links.ts';
import { rewordHtml } from '../rewording/reword-html.ts';

/** A text of the front matter as data, for a script that makes elements of it: as a page shows it, reworded. */
export function saidOf(text: string, reword: Rewording): Said {
	const read = readField(text);
	return read.isPlain ? [reword(read.plain)] : fromHtml(rewordHtml(fieldHtml(read, link), reword));
}

/** What a line of HTML of ours says, element in element. */
function fromHtml(html: string): Said {
	const root: (string | SaidElement)[] = [];
	const open = [root];
	for (const token of tokensOf(html, asTheyAre)) {
		const inner = open.at(-1)!;
		if (token.is === 'text') inner.push(readText(html.slice(token.from, token.to)));
		if (token.is === 'close' && open.length > 1) open.pop();
		if (token.is !== 'open') continue;
		const said: (string | SaidElement)[] = [];
		const attributes = Object.fromEntries(token.tag.attributes.map(({ name, value }) => [name, value]));
		inner.push({ tag: token.tag.name, ...(token.tag.attributes.length > 0 && { attributes }), said });
		open.push(said);
	}
	return root;
}
