import { asides, components } from '../schema/components.ts';
import { list } from '../words.ts';

/** Something in an MDX body that content may not hold. */
export interface Forbidden {
	offset: number;
	message: string;
	hint: string;
}

const ALLOWED = `Allowed are ${list(Object.keys(components).map((name) => `<${name} />`))}, and asides (:::${asides[0]}).`;

/**
 * Finds all that would run, load or restyle in an MDX text, outside code samples, and blanks it
 * out letter by letter, so that the rest can be parsed with every position unmoved.
 *
 * @param text the whole file
 * @param start the offset at which the body begins
 */
export function scanMdx(text: string, start: number): { found: Forbidden[]; harmless: string } {
	const found: Forbidden[] = [];
	const out = text.split('');
	const chars = text;
	const blank = (from: number, to: number) => {
		for (let index = from; index < to; index++) if (chars[index] !== '\n') out[index] = '_';
	};
	const opened = new Set<string>();
	const say = (offset: number, message: string, hint: string) => found.push({ offset, message, hint });
	let at = start;
	while (at < chars.length) {
		const char = chars[at]!;
		const lineStart = at === 0 || chars[at - 1] === '\n';
		if (lineStart) {
			const fence = /^ {0,3}(`{3,}|~{3,})/.exec(chars.slice(at, at + 200));
			if (fence) {
				const close = new RegExp(`\\n {0,3}${fence[1]![0]}{${fence[1]!.length},}[ \\t]*(?=\\n|$)`, 'g');
				close.lastIndex = at + fence[0].length;
				const end = close.exec(chars);
				at = end ? end.index + end[0].length : chars.length;
				continue;
			}
			const esm = /^(import|export)(?=[\s{*"'])/.exec(chars.slice(at, at + 12));
			if (esm && (at === start || /\n[ \t]*\n$/.test(chars.slice(Math.max(start, at - 40), at)) || at <= start + 1)) {
				say(
					at,
					`${esm[1] === 'import' ? 'Imports' : 'Exports'} are not allowed in content.`,
					`Remove it. If this is a sentence, begin it with another word than “${esm[1]}”.`,
				);
				const end = /\n[ \t]*\n/.exec(chars.slice(at));
				const stop = end ? at + end.index : chars.length;
				blank(at, stop);
				at = stop;
				continue;
			}
		}
		if (char === '\\') {
			at += 2;
		} else if (char === '`') {
			const run = /^`+/.exec(chars.slice(at))![0];
			const close = new RegExp(`(?<!\`)${run}(?!\`)`, 'g');
			close.lastIndex = at + run.length;
			const paragraph = chars.slice(at).search(/\n[ \t]*\n/);
			const end = close.exec(chars);
			const inside = end && (paragraph < 0 || end.index < at + paragraph);
			at = inside ? end.index + run.length : at + run.length;
		} else if (char === '{') {
			at = brace(at);
		} else if (char === '<') {
			at = angle(at);
		} else at++;
	}
	return { found, harmless: out.join('') };

	function brace(open: number): number {
		const comment = /^\{\s*\/\*[^]*?\*\/\s*\}/.exec(chars.slice(open));
		if (comment) return open + comment[0].length;
		let depth = 0;
		let end = open;
		for (; end < chars.length; end++) {
			if (chars[end] === '{') depth++;
			else if (chars[end] === '}' && --depth === 0) break;
		}
		const closed = end < chars.length;
		const stop = closed ? end + 1 : open + 1;
		const shown = chars.slice(open, Math.min(stop, open + 40)).replace(/\s+/g, ' ');
		say(
			open,
			`Expressions are not allowed in content: ${shown}`,
			'If you mean the character, write \\{.',
		);
		blank(open, stop);
		if (chars[open - 1] === '=') out[open] = out[stop - 1] = '"';
		else if (insideTag(open)) for (let index = open; index < stop; index++) if (chars[index] !== '\n') out[index] = ' ';
		return stop;
	}

	/** Whether an offset lies between the < and the > of a component that may be used. */
	function insideTag(offset: number): boolean {
		const open = chars.lastIndexOf('<', offset);
		const name = /^<([A-Z]\w*)/.exec(chars.slice(open, open + 40))?.[1];
		return name !== undefined && name in components && !chars.slice(open, offset).includes('>');
	}

	function angle(open: number): number {
		const rest = chars.slice(open, open + 400);
		if (rest.startsWith('<!--')) {
			const end = chars.indexOf('-->', open);
			const stop = end < 0 ? open + 4 : end + 3;
			say(open, 'This comment would be shown or break the page.', 'Write {/* ... */} instead.');
			blank(open, stop);
			return stop;
		}
		const link = /^<((?:https?:\/\/|mailto:)[^\s>]*)>/.exec(rest);
		if (link) {
			say(open, `“${link[0]}” is not a link here.`, `Write [text](${link[1]}).`);
			blank(open, open + link[0].length);
			return open + link[0].length;
		}
		const tag = /^<(\/?)([A-Za-z][\w.:-]*)?/.exec(rest)!;
		const name = tag[2];
		if (name === undefined && !rest.startsWith('<>') && !rest.startsWith('</>')) {
			say(open, 'A bare < begins a tag.', 'Write &lt; or \\<.');
			blank(open, open + 1);
			return open + 1;
		}
		if (name !== undefined && name in components) return open + tag[0].length;
		const stop = tagEnd(open);
		if (tag[1] === '/' && !opened.has(name ?? '')) {
			say(open, `HTML is not allowed in content: </${name ?? ''}>.`, `Remove it. ${ALLOWED}`);
		} else if (tag[1] === '') {
			opened.add(name ?? '');
			const isComponent = name !== undefined && /^[A-Z]/.test(name);
			const selfClosed = chars[stop - 2] === '/' || /^(area|br|col|hr|img|input|link|meta)$/.test(name ?? '');
			const unclosed = !selfClosed && !chars.includes(`</${name}`, stop);
			const end = unclosed ? `, and <${name ?? ''}> is never closed` : '';
			say(
				open,
				isComponent ? `Unknown component “${name}”${end}.` : `HTML is not allowed in content: <${name ?? ''}>${end}.`,
				isComponent ? ALLOWED : `Say it in Markdown. ${ALLOWED}`,
			);
		}
		blank(open, stop);
		return stop;
	}

	/** The offset after the tag that begins at `open`: attributes may hold > in quotes and braces. */
	function tagEnd(open: number): number {
		let mark = '';
		let depth = 0;
		for (let index = open + 1; index < chars.length; index++) {
			const char = chars[index]!;
			if (mark) {
				if (char === mark) mark = '';
			} else if (char === '"' || char === "'") mark = char;
			else if (char === '{') depth++;
			else if (char === '}') depth--;
			else if (char === '>' && depth <= 0) return index + 1;
			else if (char === '\n' && chars[index + 1] === '\n') return index;
		}
		return Math.min(open + 1, chars.length);
	}
}
