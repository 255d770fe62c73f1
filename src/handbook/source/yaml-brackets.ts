import type { Slip, Unread } from './yaml-slips.ts';

/** The opening of each bracket. */
const OPENS: Readonly<Record<string, string>> = { ']': '[', '}': '{' };
const CLOSES: Readonly<Record<string, string>> = { '[': ']', '{': '}' };

/** Slips between brackets and braces, and after them. */
export function findBracketSlip({ error, text, offset }: Unread): Slip | undefined {
	const { code, message } = error;
	const char = text[offset] ?? '';
	const before = text.slice(0, offset).trimEnd().at(-1) ?? '';
	if (message.startsWith('Unexpected , in flow')) {
		return {
			at: offset,
			message: before === ',' ? 'There is nothing between these two commas.' : 'There is nothing before this comma.',
			hint: mended(text, offset) ?? 'Remove the comma, or write what is missing before it.',
		};
	}
	if (message.startsWith('Missing , ')) {
		return { at: offset, message: 'There is no comma before this.', hint: 'Write a comma between the two.' };
	}
	if (/must be .*indented and end with/.test(message) && OPENS[char] !== undefined) {
		const open = OPENS[char] === '[' ? '{' : '[';
		return { at: offset, message: `What begins with ${open} ends with ${char}.`, hint: `Write ${CLOSES[open]} here.` };
	}
	if (/^Unexpected flow-(seq|map)-end/.test(message)) {
		return {
			at: offset,
			message: `${char} closes nothing.`,
			hint: `Remove it, or write ${OPENS[char]} where the list begins.`,
		};
	}
	if (/BLOCK_IN_FLOW|MULTILINE_IMPLICIT_KEY/.test(code) && /flow/.test(message))
		return blockBetweenBrackets(text, offset);
	if (/^Missing closing .quote/.test(message)) {
		const [open] = [...text.slice(0, offset).matchAll(/[[{,:]\s*(?=(["']))/g)].slice(-1);
		return open === undefined
			? undefined
			: {
					at: open.index + open[0].length,
					message: 'This quote is never closed.',
					hint: `Write ${open[1]} at the end of the value too.`,
				};
	}
	if (message.endsWith('at node end') && CLOSES[OPENS[before] ?? ''] === before) {
		return {
			at: offset,
			message: 'There is text after the closing bracket.',
			hint: 'Write all of it between one pair of brackets, or put the whole value in quotes.',
		};
	}
	return undefined;
}

function blockBetweenBrackets(text: string, offset: number): Slip | undefined {
	if (/^-\s/.test(text.slice(offset))) {
		return {
			at: offset,
			message: 'Between brackets an item has no hyphen.',
			hint: 'Remove the hyphen, and write commas between the items.',
		};
	}
	const colon = /^[^,\]}\n]*?:\s/.exec(text.slice(offset));
	return colon === null
		? undefined
		: {
				at: offset + colon[0].length - 2,
				message: 'A colon followed by a space starts a new key.',
				hint: 'Put the value in quotes, or write a comma before the next key.',
			};
}

/** The brackets around an offset as they would be without empty places; nothing where that is not plain to see. */
function mended(text: string, offset: number): string | undefined {
	const open = Math.max(text.lastIndexOf('[', offset), text.lastIndexOf('{', offset));
	const close = text.indexOf(CLOSES[text[open] ?? ''] ?? '\n', offset);
	const inner = text.slice(open + 1, close);
	if (open < 0 || close < 0 || /["'\n[\]{}#]/.test(inner)) return undefined;
	const items = inner
		.split(',')
		.map((item) => item.trim())
		.filter(Boolean);
	return `Write ${text[open]}${items.join(', ')}${text[close]}, or what is missing between the commas.`;
}
