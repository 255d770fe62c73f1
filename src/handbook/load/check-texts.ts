import type { z } from 'zod';
import { shownTextsIn } from '../model/texts.ts';
import { readField } from '../source/field-text.ts';
import { fault, type Fault } from '../source/fault.ts';
import type { Places } from './check-fields.ts';

/**
 * Finds what would not be shown as it is meant in the texts of the front matter: marks that are none,
 * tags, and in titles and names all marks, since those are shown as they stand.
 *
 * @param value what was checked against the schema
 */
export function checkTexts(schema: z.ZodType, value: unknown, places: Places): Fault[] {
	const faults: Fault[] = [];
	for (const { value: written, path, text, shows } of shownTextsIn(schema, value)) {
		if (shows === 'nowhere') continue;
		const { paragraphs, refused: found } = readField(written);
		const refused = text === 'marked' ? found : found.filter(({ offset }) => !isBareAddress(written, offset));
		const say = (offset: number, message: string, hint: string) => {
			// What stands there as it is in the file, where quotes and folds may be other.
			const [word = ''] = /^[^\s"'\\]*(?: [^\s"'\\]+)?/.exec(written.slice(offset)) ?? [];
			const at = word === '' ? places.at(path) : places.textAt(path, word);
			faults.push(fault('content-is-data', at, message, hint));
		};
		for (const { offset, message, hint } of refused) say(offset, message, text === 'marked' ? hint : AS_IT_STANDS);
		if (text === 'marked' || refused.length > 0) continue;
		const [mark] = marksIn(written, paragraphs.flat());
		if (mark) say(mark.index, `“${mark.written}” would stand on the page as it is typed.`, AS_IT_STANDS);
	}
	return faults;
}

const AS_IT_STANDS = 'This text is shown sign by sign, so write it without marks of Markdown or HTML.';

/** Whether an address stands in a text by itself: where nothing leads anywhere, it is as good as a word. */
const isBareAddress = (text: string, offset: number) =>
	text[offset - 1] !== '(' && /^https?:/i.test(text.slice(offset, offset + 6));

type Nodes = ReturnType<typeof readField>['paragraphs'][number];

/** What Markdown would read as a mark in a text that is shown as it stands. */
function* marksIn(text: string, nodes: Nodes): Iterable<{ index: number; written: string }> {
	for (const [at, node] of nodes.entries()) {
		if (node.type === 'text' || (node.type === 'link' && text[node.at - 1] !== '(')) continue;
		const index = node.type === 'link' ? text.lastIndexOf('[', node.at) : node.at;
		yield { index, written: text.slice(index, nodes[at + 1]?.at).slice(0, 40) };
	}
}
