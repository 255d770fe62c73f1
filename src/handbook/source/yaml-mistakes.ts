import { visit, type Document, type YAMLError } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import { fault, type Fault } from './fault.ts';
import { findBracketSlip } from './yaml-brackets.ts';
import { findSlip } from './yaml-slips.ts';

/** A directive: it could make the reader read another YAML than this one. */
export function findDirective(text: string, place: (offset: number) => Place): Fault | undefined {
	const [, before, line] = /^((?:[ \t]*(?:#.*)?\n)*)(%.*)/.exec(text.slice(0, 10_000)) ?? [];
	if (before === undefined) return undefined;
	return fault(
		'front-matter-is-yaml',
		place(before.length),
		`“${line!.slice(0, 60)}” is not allowed in content: a line may not begin with %.`,
		'Remove the line.',
	);
}

/**
 * Finds text that YAML reads otherwise than it looks: a comment where none was meant, an item of a
 * list that becomes part of the one above.
 */
export function findMisread(document: Document, text: string, place: (offset: number) => Place): Fault[] {
	const faults: Fault[] = [];
	const say = (offset: number, message: string, hint: string) =>
		faults.push(fault('front-matter-is-yaml', place(offset), message, hint));
	visit(document, {
		Scalar(_, node) {
			if (node.type !== 'PLAIN' || !node.range) return;
			const [start, end] = node.range;
			if (node.comment && !/^[\s!]/.test(node.comment)) {
				say(start, lost(`#${node.comment}`), IN_QUOTES);
			}
			const item = /\n[ \t]*-[ \t]/.exec(text.slice(start, end));
			if (item) say(start + item.index + 1, WRONG_INDENT, ALIGN);
		},
	});
	return faults;
}

const WRONG_INDENT = 'The indentation does not match the line above.';
const IN_QUOTES = 'Put the whole value in quotes.';
const lost = (comment: string) => `What follows # is taken for a comment, so “${comment}” is lost.`;
const ALIGN = 'Begin it with as many spaces as its neighbours.';

/**
 * Says what a person did, where YAML's own message says what its grammar missed.
 *
 * @param error the first error of the parser; later ones mostly follow from it
 * @param text the YAML
 * @param place turns an offset in the text into a place of the file
 */
export function syntaxFault(error: YAMLError, text: string, place: (offset: number) => Place): Fault {
	const offset = Math.min(error.pos[0], text.length);
	const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
	const line = text.slice(lineStart).split('\n', 1)[0]!;
	const say = (at: number, message: string, hint: string) => fault('front-matter-is-yaml', place(at), message, hint);

	const tab = /^[ ]*\t/m.exec(text.slice(lineStart));
	if (error.code === 'TAB_AS_INDENT' || tab?.index === 0) {
		return say(lineStart, 'This line begins with a tab.', 'Use two spaces instead.');
	}
	const swallowed = /^[^#\n]*[[{][^#\n]*[:,[{][ \t]+(?=(#\S.*[\]}]))/m.exec(text.slice(0, lineStart + line.length));
	if (swallowed) return say(swallowed[0].length + swallowed.index, lost(swallowed[1]!.trim()), IN_QUOTES);
	const unread = { error, text, offset, line, lineStart };
	const slip = findSlip(unread) ?? findBracketSlip(unread);
	if (slip) return say(slip.at, slip.message, slip.hint);
	const bracket = unclosedBracket(text, offset);
	if (bracket !== undefined && /Flow|flow/.test(error.message)) {
		const open = text[bracket]!;
		return say(bracket, `${open} is never closed.`, `Write ${open === '[' ? ']' : '}'} at the end of the list.`);
	}
	const quoteAt = unclosedQuote(text);
	if (quoteAt !== undefined && /quote/.test(error.message)) {
		return say(quoteAt, 'This quote is never closed.', `Write ${text[quoteAt]} at the end of the value too.`);
	}
	const colon = secondColon(line);
	if (colon !== undefined && error.code === 'BLOCK_AS_IMPLICIT_KEY') {
		return say(
			lineStart + colon,
			'A colon followed by a space starts a new field.',
			`Put the value in quotes: ${quoted(line)}`,
		);
	}
	if (error.code === 'BAD_SCALAR_START') {
		return say(offset, `A value may not begin with ${text[offset]} outside quotes.`, IN_QUOTES);
	}
	if (error.code === 'UNEXPECTED_TOKEN' && /^\s*(- )?[\w-]+:\s+["']/.test(line)) {
		const after = text.slice(offset, lineStart + line.length).trim();
		return say(
			offset,
			'There is text after the closing quote.',
			/^[,;.]$/.test(after) ? `Remove “${after}”.` : `${IN_QUOTES} Write \\" for a quote inside double quotes.`,
		);
	}
	if (error.code === 'MULTIPLE_DOCS') {
		const end = text.lastIndexOf('\n...', offset) + 1;
		const mark = end > 0 ? '...' : '---';
		return say(
			end > 0 ? end : offset,
			`This line of ${mark} ends the fields, and more follows.`,
			`Remove the line of ${mark}, and what follows if it does not belong here.`,
		);
	}
	const keyBelow = /^([ \t]+)[\w-]+:(?=\s)/.exec(text.slice(lineStart + line.length + 1))?.[1];
	const indent = /^([ \t]*)[\w-]+:[ \t]+[^\s"'[{|>]/.exec(line)?.[1];
	if (error.code === 'BLOCK_AS_IMPLICIT_KEY' && indent !== undefined && (keyBelow?.length ?? 0) > indent.length) {
		return say(lineStart + line.length + 1, WRONG_INDENT, ALIGN);
	}
	const wideColon = /^\s*(?:- )?[\w-]+([\uff1a\ufe55\ufe13\ua789])/.exec(line);
	if (wideColon) {
		return say(
			lineStart + wideColon[0].length - 1,
			`“${wideColon[1]}” is not an ordinary colon.`,
			'Type a colon and a space.',
		);
	}
	const keyOnly = /^\s*([\w-]+):(\S.*)$/.exec(line);
	if (keyOnly) {
		return say(
			lineStart,
			`There is no space after the colon of “${keyOnly[1]}:”.`,
			`Write “${keyOnly[1]}: ${keyOnly[2]}”.`,
		);
	}
	if (/^\s*[\w-]+:[\u00a0\u2000-\u200b\u3000]/.test(line)) {
		return say(lineStart + line.indexOf(':') + 1, 'This is not an ordinary space.', 'Delete it and type a space.');
	}
	if (/indent|same column|BAD_INDENT/i.test(`${error.message} ${error.code}`) || /^\s+- /.test(line)) {
		return say(lineStart, WRONG_INDENT, ALIGN);
	}
	if (!/^\s*(- )?["']?[\w-]+["']?\s*:/.test(line)) {
		return say(
			lineStart,
			`“${line.trim().slice(0, 60)}” is neither a field nor part of the value above.`,
			'Write “field: value”; or begin it with two spaces more than the field that it belongs to.',
		);
	}
	return say(offset, `This line cannot be read: “${line.trim().slice(0, 60)}”.`, IN_QUOTES);
}

/** The column of the second `: ` of a line, from 0. */
function secondColon(line: string): number | undefined {
	const first = /:\s/.exec(line);
	if (!first) return undefined;
	const second = /:(\s|$)/.exec(line.slice(first.index + 1));
	return second ? first.index + 1 + second.index : undefined;
}

function quoted(line: string): string {
	const [, key, value] = /^\s*(?:- )?([^:]+):\s+(.*)$/.exec(line) ?? [];
	// Quotes of a word processor were meant as quotes.
	return `${key}: "${value?.replace(/^[“”„‘’](.*)[“”‘’]$/, '$1').replaceAll('"', '\\"')}"`;
}

/** The offset of the last bracket before `end` that is still open there. */
function unclosedBracket(text: string, end: number): number | undefined {
	const open: number[] = [];
	for (const match of text.slice(0, end).matchAll(/(?<=[:,[{-]\s*)[[{]|[\]}]/g)) {
		if (match[0] === '[' || match[0] === '{') open.push(match.index);
		else open.pop();
	}
	return open.at(-1);
}

/** The offset of the first quote that opens a value and is not closed before the next key. */
function unclosedQuote(text: string): number | undefined {
	let start = 0;
	for (const line of text.split('\n')) {
		const match = /^(\s*(?:- )?(?:[\w-]+:\s+)?)(["'])(.*)$/.exec(line);
		if (match && !closes(match[3]!, match[2]!)) return start + match[1]!.length;
		start += line.length + 1;
	}
	return undefined;
}

function closes(rest: string, mark: string): boolean {
	return rest.replace(/\\./g, '').includes(mark);
}
