import { stringify } from 'yaml';
import { allEntries } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { shownTextsIn, shownTextsOf, type ShownText } from '../../handbook/model/texts.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { settings } from '../../handbook/schema/settings.ts';

/** What each sentence of the front matter says in the end. */
const MARKS = ' With *weight*, `a < b`, List<String>, **[a link](/about/)** and\n\na paragraph.';

/** A layer over a handbook in which every text that may hold marks does. */
export function markedLayer(handbook: PublicHandbook): Record<string, string> {
	const files: Record<string, string> = {
		'handbook.yaml': stringify(marked(handbook.settings, shownTextsIn(settings, handbook.settings))),
	};
	for (const entry of allEntries(handbook, collectionNames)) {
		const fields = marked(entry.data, shownTextsOf(entry));
		files[`${entry.collection}/${entry.id}.mdx`] = `---\n${stringify(fields)}---\n`;
	}
	return files;
}

/** The fields in which something changed, as they are then. */
function marked(data: object, texts: Iterable<ShownText>): Record<string, unknown> {
	const copy = structuredClone(data) as Record<string, unknown>;
	const changed = new Set<string>();
	for (const { value, path, text } of texts) {
		if (text === 'plain') continue;
		const holder = path.slice(0, -1).reduce<unknown>((at, key) => (at as Record<PropertyKey, unknown>)[key], copy);
		(holder as Record<PropertyKey, unknown>)[path.at(-1)!] = value.trim() + MARKS;
		changed.add(String(path[0]));
	}
	return Object.fromEntries(Object.entries(copy).filter(([key]) => changed.has(key)));
}
