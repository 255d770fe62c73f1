import { components } from '../schema/components.ts';
import { asItIsDue } from './component-tag.ts';
import { notATag } from './not-a-tag.ts';
import { isVoid, refusedTag, strayTag, type TagFault } from './refused-tag.ts';

/** A comment that no reader takes for anything else. */
const COMMENT = /<!--(?!-?>)(?:(?!--)[^])*-->/g;

const TAG = /<(\/?)([A-Za-z][\w.:-]*)[^<>]*(>?)/g;

/**
 * Reads the HTML of a Markdown file; ask in the order of the text.
 *
 * @param text the text that was parsed
 * @returns for where HTML begins and ends in it: what is said of each tag, once, where it opens
 */
export function htmlReader(text: string): (from: number, to: number) => (TagFault & { offset: number })[] {
	/** The elements that were told where they open. */
	const refused = new Set<string>();
	const lastOf = new Map<string, number>();

	return (from, to) => {
		const html = text.slice(from, to).replace(COMMENT, (comment) => ' '.repeat(comment.length));
		const tags = [...html.matchAll(TAG)];
		if (tags.length === 0) return [{ offset: from, ...refusedTag(html.slice(1, 20).split(/\s/)[0]!, true) }];
		return tags.flatMap(({ 0: tag, 1: slash, 2: name = '', 3: end, index }) => {
			const offset = from + index;
			if (slash === '/') return refused.has(name) ? [] : [{ offset, ...strayTag(name) }];
			refused.add(name);
			if (Object.hasOwn(components, name)) return [{ offset, ...inMarkdown(name, tag) }];
			const isClosed = isClosedAfter(name, offset);
			const standing = end === '' ? 'open' : isClosed ? 'closed' : 'alone';
			const none = notATag(text.slice(offset, offset + 400), text[offset - 1], standing);
			return [{ offset, ...(none ?? refusedTag(name, isClosed || tag.endsWith('/>') || isVoid(name))) }];
		});
	};

	function isClosedAfter(name: string, offset: number): boolean {
		if (!lastOf.has(name)) lastOf.set(name, text.lastIndexOf(`</${name}`));
		return lastOf.get(name)! >= offset;
	}
}

const inMarkdown = (name: string, tag: string): TagFault => ({
	message: `<${name}> says something only in a file that ends in .mdx.`,
	hint: `Let the name of this file end in .mdx, and write ${asItIsDue(name, tag)}; or say it in words.`,
});
