import { isMailbox } from './mailboxes.ts';

/** The way to reach somebody, found in a text. */
export interface Contact {
	text: string;
	/** What it looks like, with its article. */
	what: string;
	index: number;
}

const ADDRESS = /(?<![\p{L}\p{N}._%+-])(?!git@)[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** Numbers as people write those of telephones: with a + or a 0 in front, an area in brackets, or groups of usual lengths. */
const NUMBERS = [
	/\+\d[\d ()./\u00a0-]{6,20}\d/g,
	/\(\d{2,5}\)[ \u00a0]?\d{3,4}[ .\u00a0-]?\d{3,5}/g,
	/0\d{1,4}(?:[ ./\u00a0-]\d{2,8}){1,5}|0\d{9,10}/g,
	/\d{3}([ .\u00a0-])(?:\d{3}\1\d{4}|\d{4}\1\d{4}|\d{3}\1\d{3}(?!\1\d))/g,
];

/** A telephone number has eight digits or more, and few signs between them; a web address may be one. */
const MAY_HOLD = /@|\/\/|(?:\d[ ()./\u00a0-]*){8}/;

/** Finds e-mail addresses of persons and telephone numbers, in order. */
export function contactsIn(text: string): Contact[] {
	if (!/@|\d{2}/.test(text) || !MAY_HOLD.test(text)) return [];
	// Web addresses are full of numbers; blanked out letter by letter, so that places stay.
	const said = text.includes('//')
		? text.replace(/(?<![\p{L}\p{N}])(?:https?:)?\/\/\S+/gu, (url) => ' '.repeat(url.length))
		: text;
	const found: Contact[] = [];
	for (const { 0: address, index } of said.includes('@') ? said.matchAll(ADDRESS) : []) {
		if (!isMailbox(address)) found.push({ text: address, what: 'a personal e-mail address', index });
	}
	let end = 0;
	const numbers = NUMBERS.flatMap((pattern) => [...said.matchAll(pattern)]).sort((a, b) => a.index - b.index);
	for (const { 0: number, index } of numbers) {
		if (index < end || !standsAlone(said, index, number.length) || !isTelephone(number)) continue;
		end = index + number.length;
		found.push({ text: number, what: 'a telephone number', index });
	}
	return found.sort((a, b) => a.index - b.index);
}

/** Whether a number is no part of a longer number or of a name such as INC-0123456789. */
function standsAlone(text: string, index: number, length: number): boolean {
	const before = text.slice(Math.max(0, index - 2), index);
	const after = text.slice(index + length, index + length + 2);
	return !/[\p{L}\p{N}_]$|[\p{L}\p{N}][-./:,]$/u.test(before) && !/^[\p{L}\p{N}_]|^[-./:,]\d/u.test(after);
}

/** Not a date, a span of years, a large number written in thousands or a row of round ones. */
function isTelephone(number: string): boolean {
	const groups = number.match(/\d+/g)!;
	const [first, second = ''] = groups as [string];
	const isThousands =
		groups.slice(1).every((group) => group.length === 3) && (groups.at(-1) === '000' || /^\d{1,2}\D/.test(number));
	const isRow = /^\d{3}\D/.test(number) && groups.every((group) => group.endsWith('0'));
	const isDate = /^\d{1,2}\D\d{1,2}\D(19|20)\d\d$/.test(number);
	if (isThousands || isRow || isDate || (isYear(first) && (isYear(second) || number.startsWith('(')))) return false;
	const digits = groups.join('').length;
	return digits >= (number.startsWith('0') ? 9 : 8) && digits <= 15;
}

const isYear = (group: string) => /^(19|20)\d\d$/.test(group);
