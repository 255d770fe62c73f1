import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Nodes } from 'mdast';
import { toHast, type Handler, type State } from 'mdast-util-to-hast';
import type { BodyNodeOf } from '../../handbook/model/body.ts';
import type { FieldText } from '../../handbook/source/field-text.ts';
import { breakLongAddresses } from '../html/long-addresses.ts';
import { inLine } from './in-line.ts';

/**
 * The HTML of a text of the front matter, for a place that holds a line.
 *
 * @param link gives an address of the handbook as a page writes it; absent where the text stands in a link
 */
export function fieldHtml({ paragraphs }: FieldText, link?: (address: string) => string): string {
	const handlers = { ...inLine(link ?? String), ...(link ? {} : { link: inItself }) };
	const shown = paragraphs.map((children) => {
		const line = toHast({ type: 'paragraph', children } as unknown as Nodes, { handlers }) as Element;
		breakLongAddresses(line);
		return toHtml({ type: 'root', children: line.children });
	});
	return shown.length === 1 ? shown[0]! : shown.map((text) => `<span class="paragraph">${text}</span>`).join(' ');
}

const inItself: Handler = (state: State, node: BodyNodeOf<'link'>) => state.all(node as never);
