import { isText, type Content, type Element } from './element.ts';

/** The title of the page on which an export of a space lists its pages. */
const OF_SPACE = /^\s*Space Details:?\s*$/;

/** What comes before the title of each page: the name of its space. */
const SPACE = /^\s*[^:]*\S : (?=\S)/;

/** Lists that stand below a page and are no part of it, by the name of their heading. */
const BELOW = /^(?:attachments|comments)$/;

const isTitle = ({ attributes }: Element) => attributes.id === 'title-text';

/** Whether a page is the one that tells of the space itself. */
export function isSpaceIndex(root: Element): boolean {
	const title = elementsIn(root).find(isTitle);
	return title !== undefined && OF_SPACE.test(wordsIn(title));
}

/** Whether a part of a page lists what is attached to it, or what people said of it. */
export const isListBelow = (element: Element): boolean =>
	/(?:^|\s)pageSection(?:\s|$)/.test(element.attributes.class ?? '') &&
	elementsIn(element).some(({ tag, attributes }) => /^h\d$/.test(tag) && BELOW.test(attributes.id ?? ''));

/** A title without the name of the space; nothing where it has none, or where it is no title. */
export function withoutSpace(element: Element): Element | undefined {
	const [text, ...others] = element.children;
	if (!isTitle(element) || text === undefined || others.length > 0 || !isText(text) || !SPACE.test(text.value))
		return undefined;
	return { ...element, children: [{ ...text, value: text.value.replace(SPACE, '') }] };
}

const elementsIn = ({ children }: Element): Element[] =>
	children.flatMap((child) => (isText(child) ? [] : [child, ...elementsIn(child)]));

const wordsIn = (content: Content): string =>
	isText(content) ? content.value : content.children.map(wordsIn).join('');
