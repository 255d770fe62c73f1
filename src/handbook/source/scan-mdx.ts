import { bracesOf } from './braces.ts';
import { codeSpanEnds, endOfParagraph } from './code-spans.ts';
import { MOST_FAULTS } from './fault.ts';
import { scaleFor } from './heavy-paragraphs.ts';
import { inBraces } from './in-braces.ts';
import { tagReader } from './read-tags.ts';
import { maskTags, type Tag } from './tags.ts';

/** Something in an MDX body that content may not hold. */
export interface Forbidden {
	offset: number;
	message: string;
	hint: string;
	/** Whether it is of a kind that takes lines of its own, such as a list. */
	isBlock?: boolean;
	/** Whether no parser could read it. */
	isUnreadable?: boolean;
}

/** Where the text is to be looked at; all between is prose. */
const STOPS = /[\\`{<>\n]/g;

/** The same in a long paragraph, whose signs are weighed: those that part a text, or are read as others. */
const SIGNS = /[\\`{<>\n"'&[\]*_~:!$]|--|\.\./g;

/** A text that was gone through before it is parsed. */
export interface Scanned {
	original: string;
	/** What it may not hold. */
	found: readonly Forbidden[];
	/**
	 * The text with all that, and all tags, blanked out letter by letter; a paragraph that is too long is
	 * left out, as nothing but line ends. Offsets stay what they are, lines after such a paragraph do not.
	 */
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
	/** The characters of the text, once one of them is to be another. */
	let out: string[] | undefined;
	const braces = bracesOf(text, start);
	const codeSpanEnd = codeSpanEnds(text);
	const tagAt = tagReader(text, start, isMdx);
	/** Whether the text stands between the < and the > of a component that may be used. */
	let insideTag = false;
	const fill = (from: number, to: number, filler: string) => {
		out ??= text.split('');
		for (let index = from; index < to; index++) if (text[index] !== '\n') out[index] = filler;
	};
	const blank = (from: number, to: number) => fill(from, to, '\ufffc');
	const say = (offset: number, message: string, hint: string, isUnreadable = false) => {
		if (found.length <= MOST_FAULTS) found.push({ offset, message, hint, isUnreadable });
	};
	const scale = scaleFor(text);
	let at = start;
	while (at < text.length) {
		const after = at === 0 || text[at - 1] === '\n' ? (fenceEnd(at) ?? (isMdx ? moduleEnd(at) : undefined)) : undefined;
		if (after !== undefined) {
			scale.begin((at = after));
			continue;
		}
		const stops = scale.isLong(at) ? SIGNS : STOPS;
		stops.lastIndex = at;
		at = stops.exec(text)?.index ?? text.length;
		if (at === text.length) break;
		const char = text[at]!;
		const long = stops === SIGNS && /[^>\n]/.test(char) ? scale.tooMuch() : undefined;
		if (long !== undefined) at = tooLong(long);
		else if (char === '\\') at += 2;
		else if (char === '`') at = codeSpan(at, stops === SIGNS);
		else if (char === '{' && isMdx) at = brace(at);
		else if (char === '<') at = angle(at);
		else {
			if (char === '>') insideTag = false;
			at++;
		}
	}
	if (tags.length > 0) maskTags(text, (out ??= text.split('')), tags);
	return { original: text, found, harmless: out?.join('') ?? text, tags };

	/** The end of a paragraph, none of which reaches the parser: it would take minutes, and all memory. */
	function tooLong(begin: number): number {
		const first = begin + text.slice(begin).search(/\S/);
		const end = endOfParagraph(text, first);
		// What was found of it may be wrong without the rest.
		while ((found.at(-1)?.offset ?? -1) >= first) found.pop();
		while ((tags.at(-1)?.offset ?? -1) >= first) tags.pop();
		say(first, 'This paragraph is too long to be read.', 'Make several of it, with an empty line between them.', true);
		fill(first, end, '\n');
		insideTag = false;
		return end;
	}

	/** The end of a code span. In a long paragraph its signs are weighed: that it is one, only the parser knows. */
	function codeSpan(open: number, isLong: boolean): number {
		const end = codeSpanEnd(open, scale.next());
		if (!isLong) return end;
		SIGNS.lastIndex = 0;
		for (const [sign] of text.slice(open + 1, end).matchAll(SIGNS)) {
			const long = /[^>\n`]/.test(sign) ? scale.tooMuch() : undefined;
			if (long !== undefined) return tooLong(long);
		}
		return end;
	}

	/** The end of a fenced block that begins at a line; of the text, where nothing closes it. */
	function fenceEnd(line: number): number | undefined {
		if (!/[ `~]/.test(text[line]!)) return undefined;
		const fence = /^ {0,3}(`{3,}|~{3,})/.exec(text.slice(line, line + 200));
		if (!fence) return undefined;
		const close = new RegExp(`\\n {0,3}${fence[1]![0]}{${fence[1]!.length},}[ \\t]*(?=\\n|$)`, 'g');
		close.lastIndex = line + fence[0].length;
		const end = close.exec(text);
		return end ? end.index + end[0].length : text.length;
	}

	/** The end of an import or export that begins at a line, which is blanked out. */
	function moduleEnd(line: number): number | undefined {
		if (!/[ie]/.test(text[line]!)) return undefined;
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
		// In a sentence each quote would count among the signs that the parser has no room for.
		if (insideTag && text[open - 1] === '=') {
			fill(open, open + 1, '"');
			fill(stop - 1, stop, '"');
		} else if (insideTag) fill(open, stop, ' ');
		return stop;
	}

	function angle(open: number): number {
		const { end, tag, isRefused = false, fault, isComponent = false } = tagAt(open);
		if (tag) tags.push(tag);
		if (fault) say(open, fault.message, fault.hint, fault.isUnreadable);
		if (isRefused) blank(open, end);
		else if (isComponent) insideTag = true;
		return end;
	}
}
