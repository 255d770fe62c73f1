import type { YAMLError } from 'yaml';
import { hasBullet, withoutBullet } from '../language/bullets.ts';

/** What somebody did, where, and what to write instead. */
export interface Slip {
	at: number;
	message: string;
	hint: string;
}

/** A text that cannot be read, and where it first cannot. */
export interface Unread {
	error: YAMLError;
	text: string;
	/** Where the error is, and what its line says and where that begins. */
	offset: number;
	line: string;
	lineStart: number;
}

const IN_QUOTES = 'Put the whole value in quotes.';

/** Slips in how one value or one item is written. */
export function findSlip({ error, text, offset, line, lineStart }: Unread): Slip | undefined {
	const { code, message } = error;
	if (code === 'BAD_DQ_ESCAPE') return wrongEscape(text, offset);
	if (hasBullet(line) && !line.trim().startsWith('-') && isNoKey(line)) {
		const bullet = line.trim().split(/\s/, 1)[0]!;
		return {
			at: lineStart + line.indexOf(bullet),
			message: `An item of a list begins with a hyphen, not with “${bullet}”.`,
			hint: `Write “- ${withoutBullet(line)}”.`,
		};
	}
	if (code === 'BAD_ALIAS') {
		return { at: offset, message: `A value may not begin with ${text[offset]} outside quotes.`, hint: IN_QUOTES };
	}
	const folded = /^[^#"']*:[ \t]+(?=([|>]))/.exec(line);
	if (folded && /^(Block scalar header|Not a YAML token)/.test(message)) {
		return {
			at: lineStart + folded[0].length,
			message: `After ${folded[1]} there is text on the same line.`,
			hint: `Begin the text on the next line, indented; or put it in quotes, ${folded[1]} included.`,
		};
	}
	const item = /^(\s*(?:- )?)([\w-]+):[ \t]+-[ \t]+(.+)$/.exec(line);
	if (item && /block-seq-ind on same line/.test(message)) {
		return {
			at: lineStart + line.indexOf('- ', item[1]!.length),
			message: `A list with hyphens begins on the line below “${item[2]}:”.`,
			hint: /^[\w /-]+$/.test(item[3]!)
				? `Write “${item[2]}: [${item[3]}]”.`
				: `Put “- ${item[3]}” on a line of its own.`,
		};
	}
	if (code === 'BLOCK_AS_IMPLICIT_KEY' && text[offset] === '?') {
		return { at: offset, message: 'A value may not begin with ? outside quotes.', hint: IN_QUOTES };
	}
	return undefined;
}

/** Where a line has a key of its own, a sign at its beginning is part of that. */
const isNoKey = (line: string) => !/^\s*\S+:(\s|$)/.test(line);

function wrongEscape(text: string, offset: number): Slip {
	const code = /^\\(?:x[\da-f]*|u[\da-f]*|.)?/is.exec(text.slice(offset, offset + 10))![0];
	return {
		at: offset,
		message: `“${code}” stands for nothing: in double quotes a backslash begins a code.`,
		hint: `Write “\\${code}” where a backslash is meant, “${code.slice(1)}” where none is.`,
	};
}
