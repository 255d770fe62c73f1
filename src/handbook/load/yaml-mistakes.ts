import type { YAMLError } from 'yaml';
import type { Place } from '../diagnostic.ts';
import { fault, type Fault } from './fault.ts';

/** The line (from 1) of the first marker of an unresolved merge, if there is one. */
export function findConflict(text: string): number | undefined {
	if (!text.includes('<<<<<<<')) return undefined;
	const index = text.split('\n').findIndex((line) => /^<{7}(\s|$)/.test(line));
	return index < 0 ? undefined : index + 1;
}

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
	const say = (at: number, message: string, hint: string) =>
		fault('front-matter-is-yaml', place(at), message, hint);
	const inQuotes = 'Put the whole value in quotes.';

	const tab = /^[ ]*\t/m.exec(text.slice(lineStart));
	if (error.code === 'TAB_AS_INDENT' || tab?.index === 0) {
		return say(lineStart, 'A tab is used for indentation.', 'Use two spaces instead.');
	}
	if (error.code === 'DUPLICATE_KEY') {
		const key = /^\s*([^:\s]+|"[^"]*")/.exec(text.slice(offset))?.[1] ?? '';
		const first = text.search(new RegExp(`^\\s*${key.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\s*:`, 'm'));
		const where = first >= 0 && first < offset ? ` (first on line ${place(first).line})` : '';
		return say(offset, `Key “${key}” is given twice${where}.`, 'Remove one of the two.');
	}
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
			'A colon followed by a space starts a new key.',
			`Put the value in quotes: ${quoted(line)}`,
		);
	}
	if (error.code === 'BAD_SCALAR_START') {
		return say(offset, `A value may not begin with ${text[offset]} outside quotes.`, inQuotes);
	}
	if (error.code === 'UNEXPECTED_TOKEN' && /^\s*(- )?[\w-]+:\s+["']/.test(line)) {
		return say(offset, 'There is text after the closing quote.', `${inQuotes} Write \\" for a quote inside double quotes.`);
	}
	if (error.code === 'MULTIPLE_DOCS') {
		return say(offset, 'A second document starts here.', 'Remove the line of --- and what follows.');
	}
	const keyOnly = /^\s*([\w-]+):(\S.*)$/.exec(line);
	if (keyOnly) {
		return say(lineStart, `There is no space after the colon of “${keyOnly[1]}:”.`, `Write “${keyOnly[1]}: ${keyOnly[2]}”.`);
	}
	if (/^\s*[\w-]+:[\u00a0\u2000-\u200b\u3000]/.test(line)) {
		return say(lineStart + line.indexOf(':') + 1, 'This is not an ordinary space.', 'Delete it and type a space.');
	}
	if (/indent|same column|BAD_INDENT/i.test(`${error.message} ${error.code}`) || /^\s+- /.test(line)) {
		return say(lineStart, 'The indentation does not match the line above.', 'Begin it in the same column as its neighbours.');
	}
	if (!/^\s*(- )?["']?[\w-]+["']?\s*:/.test(line)) {
		return say(lineStart, `“${line.trim().slice(0, 60)}” is neither a key nor part of the value above.`, 'Write “key: value”, or indent it under its key.');
	}
	return say(offset, `This line cannot be read: “${line.trim().slice(0, 60)}”.`, inQuotes);
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
	return `${key}: "${value?.replaceAll('"', '\\"')}"`;
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
