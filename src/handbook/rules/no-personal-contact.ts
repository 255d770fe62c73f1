import type { Rule } from '../rule.ts';
import { allEntries } from '../handbook.ts';
import { collectionNames } from '../schema/names.ts';
import { textsOf } from '../texts.ts';
import { quote } from '../words.ts';

const ADDRESS = /(?<![\p{L}\p{N}._%+-])(?!git@)[\p{L}\p{N}._%+-]+@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;

/** Numbers as people write those of telephones: with a + or a 0 in front, an area in brackets, or groups of usual lengths. */
const NUMBERS = [
	/\+\d[\d ()./\u00a0-]{6,20}\d/g,
	/\(\d{2,5}\) ?\d{3,4}[ .\u00a0-]?\d{3,5}/g,
	/0\d{1,4}(?:[ ./\u00a0-]\d{2,8}){1,5}|0\d{9,10}/g,
	/\d{3}([ .\u00a0-])(?:\d{3}\1\d{4}|\d{4}\1\d{4}|\d{2}\1\d{4}|\d{3}\1\d{3})/g,
];

export const noPersonalContact: Rule = {
	id: 'no-personal-contact',
	summary: 'No text holds the e-mail address or the telephone number of somebody.',
	severity: 'warning',
	*check(handbook) {
		for (const entry of allEntries(handbook, collectionNames)) {
			for (const { value, path } of textsOf(entry)) {
				for (const { text, what } of contactsIn(value)) yield { at: entry.textAt(text, ...path), ...say(text, what) };
			}
			for (const { text, what, index } of contactsIn(entry.body.text)) {
				yield { at: entry.body.placeAt(index), ...say(text, what) };
			}
		}
	},
};

function say(text: string, what: string) {
	return {
		message: `${quote(text)} looks like ${what}.`,
		hint: 'Name the role, or a channel that outlives the person.',
	};
}

function* contactsIn(text: string): Iterable<{ text: string; what: string; index: number }> {
	if (!/@|\d{2}/.test(text)) return;
	// Web addresses are full of numbers; blanked out letter by letter, so that places stay.
	const said = text.replace(/\b(?:https?:)?\/\/\S+/g, (url) => ' '.repeat(url.length));
	for (const { 0: address, index } of said.matchAll(ADDRESS)) {
		yield { text: address, what: 'a personal e-mail address', index };
	}
	let end = -1;
	for (const { 0: number, index } of NUMBERS.flatMap((pattern) => [...said.matchAll(pattern)]).sort((a, b) => a.index - b.index)) {
		const before = said.slice(Math.max(0, index - 2), index);
		const after = said.slice(index + number.length, index + number.length + 2);
		if (index < end || /[\p{L}\p{N}_]$|[\d\p{L}][-./:,]$/u.test(before) || /^[\p{L}\p{N}_]|^[-./:,]\d/u.test(after)) continue;
		if (!isTelephone(number)) continue;
		end = index + number.length;
		yield { text: number, what: 'a telephone number', index };
	}
}

/** Not a date, a span of years or a large number written in thousands. */
function isTelephone(number: string): boolean {
	const groups = number.match(/\d+/g)!;
	const digits = groups.join('').length;
	const isYear = (group: string) => /^(19|20)\d\d$/.test(group);
	const isDate = groups.length === 3 && isYear(groups[2]!) && groups[0]!.length < 3 && groups[1]!.length < 3;
	const isThousands = groups.slice(1).every((group) => group.length === 3) && (groups[0]!.length < 3 || groups.at(-1) === '000');
	const least = /^[+(]|^\d{3}\D/.test(number) && !number.startsWith('0') ? 8 : 9;
	return digits >= least && digits <= 15 && !isDate && !isThousands && !groups.slice(0, 2).every(isYear) && !(number.startsWith('(') && isYear(groups[0]!));
}
