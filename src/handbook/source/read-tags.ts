import { components } from '../schema/components.ts';
import { endOfParagraph } from './code-spans.ts';
import { componentTagFault, openTagFault, strayTagFault } from './component-tag.ts';
import { notATag } from './not-a-tag.ts';
import { isVoid, refusedTag, strayTag, type TagFault } from './refused-tag.ts';
import { tagAt, type Tag } from './tags.ts';

/** What a < begins. */
export interface AtAngle {
	/** Where to read on. */
	end: number;
	/** The tag, if it is one that a body may hold. */
	tag?: Tag;
	/** Whether it may not reach the parser. */
	isRefused?: boolean;
	/** What is to be said of it then; nothing where it was said before. */
	fault?: TagFault | undefined;
	/** Whether the values of a component follow. */
	isComponent?: boolean;
}

/** The longest tag that is read. */
const LONGEST = 400;

/**
 * Reads tags; ask in the order of the text. Takes time in proportion to the text, whatever is in it.
 *
 * @param text the whole file
 * @param start the offset at which the body begins
 * @param isMdx whether tags are code there; in Markdown others read all but the few that a body may hold
 */
export function tagReader(text: string, start: number, isMdx: boolean): (open: number) => AtAngle {
	/** The elements that were refused where they open. */
	const refused = new Set<string>();
	/** Tags that close a component, and whether all is right with them. */
	const closers = new Map<number, boolean>();
	const next = nextIn(text);
	const lastOf = new Map<string, number>();
	let paragraphEnd = 0;

	return (open) => {
		if (open >= paragraphEnd) paragraphEnd = endOfParagraph(text, open);
		const known = tagAt(text, open);
		if (known && (known.does !== 'close' || !refused.has(known.name))) return { end: open + known.length, tag: known };
		if (!isMdx) return { end: open + 1 };
		const rest = text.slice(open, open + LONGEST);
		const address = addressAt(rest, text.slice(Math.max(start, open - LONGEST), open));
		if (address !== undefined) return { end: open + address.length };
		const [, slash, name = ''] = /^<(\/?)([A-Za-z][\w.:-]*)?/.exec(rest)!;
		if (Object.hasOwn(components, name)) return slash === '/' ? closing(open, name) : component(open, name, rest);
		return other(open, name, rest, slash === '/');
	};

	function component(open: number, name: string, rest: string): AtAngle {
		const source = rest.slice(0, tagEnd(open, open + rest.length) - open);
		const broken = componentTagFault(name, source);
		const end = open + (broken?.length ?? source.length);
		const isWhole = /\/\s*>$/.test(text.slice(open, end));
		const closer = isWhole ? text.length : next(`</${name}`, end);
		const isClosed = closer < paragraphEnd && !closers.has(closer);
		const inside = isClosed ? text.slice(end, Math.min(closer, end + LONGEST)) : undefined;
		const fault = broken ?? (isWhole ? undefined : openTagFault(name, source, inside));
		if (isClosed) closers.set(closer, fault === undefined);
		return fault
			? { end, isRefused: true, fault: { ...fault, isUnreadable: true } }
			: { end: open + name.length + 1, isComponent: true };
	}

	function closing(open: number, name: string): AtAngle {
		const end = open + (/^<\/\w+\s*>/.exec(text.slice(open, open + LONGEST))?.[0].length ?? name.length + 2);
		const isFine = closers.get(open);
		if (isFine === true) return { end };
		return {
			end,
			isRefused: true,
			fault: isFine === false ? undefined : { ...strayTagFault(name), isUnreadable: true },
		};
	}

	function other(open: number, name: string, rest: string, closes: boolean): AtAngle {
		const before = text[open - 1] ?? '';
		const isOpen = next('>', open) >= paragraphEnd;
		const none = notATag(rest, before, isOpen ? 'open' : isClosedAfter(name, open) ? 'closed' : 'alone');
		if (none) {
			const until = none.until === undefined ? text.length : next(none.until, open);
			const end = until === text.length ? open + none.length : until + none.until!.length;
			return { end, isRefused: true, fault: none };
		}
		const end = tagEnd(open, text.length);
		if (closes) return { end, isRefused: true, fault: refused.has(name) ? undefined : strayTag(name) };
		refused.add(name);
		const isWhole = text[end - 2] === '/' || isVoid(name) || isClosedAfter(name, end);
		return { end, isRefused: true, fault: refusedTag(name, isWhole) };
	}

	function isClosedAfter(name: string, offset: number): boolean {
		if (!lastOf.has(name)) lastOf.set(name, text.lastIndexOf(`</${name}`));
		return lastOf.get(name)! >= offset;
	}

	/** The offset after the tag that begins at `open`: attributes may hold > in quotes and braces. */
	function tagEnd(open: number, limit: number): number {
		let mark = '';
		let depth = 0;
		for (let index = open + 1; index < limit; index++) {
			const char = text[index]!;
			if (mark) {
				if (char === mark) mark = '';
			} else if (char === '"' || char === "'") mark = char;
			else if (char === '{') depth++;
			else if (char === '}') depth--;
			else if (char === '>' && depth <= 0) return index + 1;
			else if (char === '\n' && text[index + 1] === '\n') return index;
		}
		return Math.min(paragraphEnd, limit);
	}
}

/** An address between < and >, as a link or the line that defines one has it. */
function addressAt(rest: string, before: string): string | undefined {
	if (before.endsWith('](') && /\[[^\]\n]*\]\($/.test(before))
		return /^<[^<>\n]*>(?=[ \t]*\)|[ \t]+["'(])/.exec(rest)?.[0];
	return /(?:^|\n)[ \t>]*\[[^\]\n]+\]:[ \t]*$/.test(before)
		? /^<[^<>\n]*>(?=[ \t]*(?:\n|$))/.exec(rest)?.[0]
		: undefined;
}

/** Finds what comes next in a text, for questions in the order of the text; its end where nothing does. */
function nextIn(text: string): (part: string, at: number) => number {
	const known = new Map<string, number>();
	return (part, at) => {
		let found = known.get(part) ?? -1;
		if (found < at) {
			found = text.indexOf(part, at);
			known.set(part, (found = found < 0 ? text.length : found));
		}
		return found;
	};
}
