import { asides, components } from '../schema/components.ts';
import { list } from '../language/words.ts';
import { bracesOf } from './braces.ts';
import { codeSpanEnds, endOfParagraph } from './code-spans.ts';
import { MOST_FAULTS } from './fault.ts';
import { insteadOf } from './instead.ts';
import { inBraces, notATag } from './not-a-tag.ts';
import { maskTags, tagAt, type Tag } from './tags.ts';

/** Something in an MDX body that content may not hold. */
export interface Forbidden {
	offset: number;
	message: string;
	hint: string;
	/** Whether it is of a kind that takes lines of its own, such as a list. */
	isBlock?: boolean;
}

const ALLOWED = `Allowed are ${list(Object.keys(components).map((name) => `<${name} />`))}, and asides (:::${asides[0]}).`;

/** A text that was gone through before it is parsed. */
export interface Scanned {
	original: string;
	/** What it may not hold. */
	found: readonly Forbidden[];
	/** The text with all that, and all tags, blanked out letter by letter. */
	harmless: string;
	/** The tags that it may hold, in order. */
	tags: readonly Tag[];
}

/**
 * Finds all that would run, load or restyle in an MDX text, outside code samples, and blanks it
 * out letter by letter, so that the rest can be parsed with every position unmoved. In plain Markdown
 * nothing runs, and only tags are looked for. Takes time in
 * proportion to the text, whatever is in it.
 *
 * @param text the whole file
 * @param start the offset at which the body begins
 * @param isMdx whether braces and tags are code there
 */
export function scanBody(text: string, start: number, isMdx: boolean): Scanned {
	const tags: Tag[] = [];
	const found: Forbidden[] = [];
	const out = text.split('');
	const braces = bracesOf(text, start);
	const codeSpanEnd = codeSpanEnds(text);
	const opened = new Map<string, number>();
	const lastClosing = new Map<string, number>();
	/** Whether the text stands between the < and the > of a component that may be used. */
	let insideTag = false;
	const fill = (from: number, to: number, filler: string) => {
		for (let index = from; index < to; index++) if (text[index] !== '\n') out[index] = filler;
	};
	const blank = (from: number, to: number) => fill(from, to, '\ufffc');
	const say = (offset: number, message: string, hint: string) => {
		if (found.length <= MOST_FAULTS) found.push({ offset, message, hint });
	};
	let at = start;
	while (at < text.length) {
		const char = text[at]!;
		const after = at === 0 || text[at - 1] === '\n' ? (fenceEnd(at) ?? (isMdx ? moduleEnd(at) : undefined)) : undefined;
		if (after !== undefined) at = after;
		else if (char === '\\') at += 2;
		else if (char === '`') at = codeSpanEnd(at);
		else if (char === '{' && isMdx) at = brace(at);
		else if (char === '<') at = angle(at);
		else {
			if (char === '>') insideTag = false;
			at++;
		}
	}
	maskTags(text, out, tags);
	return { original: text, found, harmless: out.join(''), tags };

	/** The end of a fenced block that begins at a line; of the text, where nothing closes it. */
	function fenceEnd(line: number): number | undefined {
		const fence = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(line, line + 200));
		if (!fence) return undefined;
		const close = new RegExp(`\\n {0,3}${fence[1]![0]}{${fence[1]!.length},}[ \\t]*(?=\\n|$)`, 'g');
		close.lastIndex = line + fence[0].length;
		const end = close.exec(text);
		return end ? end.index + end[0].length : text.length;
	}

	/** The end of an import or export that begins at a line, which is blanked out. */
	function moduleEnd(line: number): number | undefined {
		const [, word] = /^(import|export)(?=[\s{*"'])/.exec(text.slice(line, line + 12)) ?? [];
		const isFirst = line <= start + 1 || /\n[ \t]*\n$/.test(text.slice(Math.max(start, line - 40), line));
		if (word === undefined || !isFirst) return undefined;
		say(
			line,
			`${word === 'import' ? 'Imports' : 'Exports'} are not allowed in content.`,
			`Remove it. If this is a sentence, begin it with another word than “${word}”.`,
		);
		const end = endOfParagraph(text, line);
		blank(line, end);
		return end;
	}

	function brace(open: number): number {
		const comment = braces.commentEnd(open);
		if (comment !== undefined) return comment;
		const close = braces.closing(open);
		let stop = (close ?? open) + 1;
		while (close === undefined && text[stop] === '{') stop++;
		say(open, ...inBraces(text.slice(open, stop)));
		blank(open, stop);
		if (text[open - 1] === '=') out[open] = out[stop - 1] = '"';
		else if (insideTag) fill(open, stop, ' ');
		return stop;
	}

	function angle(open: number): number {
		const known = tagAt(text, open);
		if (known && (known.does !== 'close' || !isRefused(known.name))) {
			tags.push(known);
			return open + known.length;
		}
		if (!isMdx) return open + 1;
		const rest = text.slice(open, open + 400);
		const address = /\]\($|\]:[ \t]*$/.test(text.slice(Math.max(start, open - 40), open))
			? /^<[^<>\n]*>/.exec(rest)
			: null;
		if (address) return open + address[0].length;
		const told = notATag(rest, /[\p{L}\p{N}]/u.test(text[open - 1] ?? ''));
		if (told) {
			const end = told.until === undefined ? open + told.length : text.indexOf(told.until, open) + told.until.length;
			const stop = end <= open + told.length ? open + told.length : end;
			say(open, told.message, told.hint);
			blank(open, stop);
			return stop;
		}
		const [tag, slash, name = ''] = /^<(\/?)([A-Za-z][\w.:-]*)?/.exec(rest)!;
		if (Object.hasOwn(components, name)) {
			const curly = /^<[^<>]*?=\s*[“”„‟«»‘’′″][^<>]*>/.exec(rest);
			if (!curly) {
				insideTag = true;
				return open + tag.length;
			}
			const straight = curly[0].replace(/[“”„‟«»‘’′″]/g, '"');
			say(open, `The quotes in <${name}> are curly ones.`, `Write ${straight}, with straight quotes.`);
			blank(open, open + curly[0].length);
			return open + curly[0].length;
		}
		const stop = tagEnd(open);
		if (slash === '/' && isRefused(name)) {
			// It was told where it opens.
		} else if (slash === '/') {
			say(open, `HTML is not allowed in content: </${name}>.`, 'Remove it.');
		} else {
			opened.set(name, (opened.get(name) ?? 0) + 1);
			const selfClosed = text[stop - 2] === '/' || /^(area|br|col|hr|img|input|link|meta)$/.test(name);
			const end = selfClosed || closesAfter(name, stop) ? '' : `, and <${name}> is never closed`;
			const isComponent = /^[A-Z]/.test(name);
			say(
				open,
				isComponent ? `Unknown component “${name}”${end}.` : `HTML is not allowed in content: <${name}>${end}.`,
				isComponent ? ALLOWED : (insteadOf(name) ?? ALLOWED),
			);
		}
		blank(open, stop);
		return stop;
	}

	/** Whether an element of a name was refused where it opens, and this may be its end. */
	function isRefused(name: string): boolean {
		return opened.has(name);
	}

	function closesAfter(name: string, offset: number): boolean {
		if (!lastClosing.has(name)) lastClosing.set(name, text.lastIndexOf(`</${name}`));
		return lastClosing.get(name)! >= offset;
	}

	/** The offset after the tag that begins at `open`: attributes may hold > in quotes and braces. */
	function tagEnd(open: number): number {
		let mark = '';
		let depth = 0;
		for (let index = open + 1; index < text.length; index++) {
			const char = text[index]!;
			if (mark) {
				if (char === mark) mark = '';
			} else if (char === '"' || char === "'") mark = char;
			else if (char === '{') depth++;
			else if (char === '}') depth--;
			else if (char === '>' && depth <= 0) return index + 1;
			else if (char === '\n' && text[index + 1] === '\n') return index;
		}
		return endOfParagraph(text, open);
	}
}
