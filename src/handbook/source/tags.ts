/** The few tags that Markdown has no word for, each with the attribute that it may have. */
const TAGS: Readonly<Record<string, string | undefined>> = {
	details: undefined,
	summary: undefined,
	br: undefined,
	sup: undefined,
	sub: undefined,
	kbd: undefined,
	abbr: 'title',
};

/** A tag that may stand in a body. */
export interface Tag {
	/** Where it stands in the text of the file. */
	offset: number;
	length: number;
	name: string;
	/** What it does to an element. */
	does: 'open' | 'close' | 'both';
	/** What stands in its attribute. */
	title?: string;
}

/** A tag in a body that is not yet paired with the one that closes it. */
export interface TagMark {
	tag: Tag;
}

/** Stands for each character of a tag while the rest is parsed: a sign that joins and parts words as < and > do. */
export const FILLER = '\u2e2e';

const TAG = /^<(\/?)([a-z]+)(?:\s+open(?=[\s>]))?(?:\s+([a-z]+)\s*=\s*(?:"([^"<>]*)"|'([^'<>]*)'))?\s*(\/?)>/i;

/** The tag that begins at an offset, if it is one that may stand in a body. */
export function tagAt(text: string, offset: number): Tag | undefined {
	const [whole, slash, written = '', attribute, double, single, closed] =
		TAG.exec(text.slice(offset, offset + 400)) ?? [];
	const name = written.toLowerCase();
	if (whole === undefined || !Object.hasOwn(TAGS, name)) return undefined;
	const isOpen = name === 'details' && attribute === 'open';
	if (attribute !== undefined && !isOpen && (attribute !== TAGS[name] || slash !== '')) return undefined;
	const title = double ?? single;
	return {
		offset,
		length: whole.length,
		name,
		does: name === 'br' || closed === '/' ? 'both' : slash === '/' ? 'close' : 'open',
		...(title === undefined ? {} : { title }),
	};
}

/** Whether a tag makes a block, and parts what stands before it from what stands after. */
export const isBlock = ({ name }: Tag) => name === 'details' || name === 'summary';

const LINE = /^([ \t>]*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)?)((?:<\/?(?:details|summary)(?:\s[^<>]*)?>[ \t]*)+)(.*)$/i;

/**
 * Puts something else in the place of tags, letter by letter, so that the rest can be parsed as the
 * Markdown that it is, with every position unmoved: a line of block tags becomes a line across, one
 * that goes on a heading, and a tag within a line a sign.
 *
 * @param out the characters of the text, which are changed
 */
export function maskTags(text: string, out: string[], tags: readonly Tag[]): void {
	for (const tag of tags) {
		for (let at = tag.offset; at < tag.offset + tag.length; at++) if (text[at] !== '\n') out[at] = FILLER;
	}
	const blocks = tags.filter(isBlock);
	for (const { offset } of blocks) {
		const from = text.lastIndexOf('\n', offset - 1) + 1;
		const end = text.indexOf('\n', offset);
		const [, before = '', run = '', rest = ''] = LINE.exec(text.slice(from, end < 0 ? text.length : end)) ?? [];
		// Each line is done at its first tag.
		if (run === '' || from + before.length !== offset) continue;
		const mask = rest.trim() === '' ? run.replace(/[^ \t]/g, '*') : '###### '.padEnd(run.length);
		for (let at = 0; at < mask.length; at++) out[offset + at] = mask[at]!;
	}
}

/** Code in which tags were masked, as it was written. */
export const withTags = (value: string, tags: readonly Tag[], text: string) =>
	splitAtTags(value, tags)
		.map((part) => (typeof part === 'string' ? part : text.slice(part.tag.offset, part.tag.offset + part.tag.length)))
		.join('');

/** A text in which tags were masked, as texts and tags by turns. */
export function splitAtTags(value: string, tags: readonly Tag[]): (string | TagMark)[] {
	const parts: (string | TagMark)[] = [];
	let rest = value;
	for (const tag of tags) {
		const at = rest.indexOf(FILLER);
		if (at < 0) break;
		parts.push(rest.slice(0, at), { tag });
		rest = rest.slice(at + tag.length);
	}
	return [...parts, rest].filter((part) => part !== '');
}
