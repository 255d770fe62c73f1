import type { Handler, State } from 'mdast-util-to-hast';
import type { BodyNodeOf } from '../../handbook/model/body.ts';
import { element } from '../html/elements.ts';

/**
 * What stands in a line, as HTML.
 *
 * @param link gives an address of the handbook as a page writes it
 */
export const inLine = (link: (address: string) => string): Record<string, Handler> => {
	const within = (address: string) => (/^\/(?!\/)/.test(address) ? link(address) : address);
	return {
		marked: (state: State, node: BodyNodeOf<'marked'>) => element(node.tag, {}, state.all(node as never)),
		abbreviation: (state: State, node: BodyNodeOf<'abbreviation'>) =>
			element('abbr', { title: node.title || undefined }, state.all(node as never)),
		link: (state: State, { url, title, ...node }: BodyNodeOf<'link'>) =>
			element('a', { href: within(url), title: title ?? undefined }, state.all(node as never)),
		image: (_: State, { url, title, alt }: BodyNodeOf<'image'>) =>
			element('img', { src: within(url), alt, title: title ?? undefined }, []),
		inlineCode: (_: State, { value }: BodyNodeOf<'inlineCode'>) =>
			element('code', { dir: 'auto' }, [{ type: 'text', value: value.replace(/\r?\n/g, ' ') }]),
	};
};
