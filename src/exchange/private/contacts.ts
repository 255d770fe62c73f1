import { contactsIn } from '../../handbook/language/contacts.ts';

/** A way to reach somebody, as it was found in a text. */
interface Found {
	what: string;
	from: number;
	to: number;
}

/** As Markdown has it, too: `jane\_doe@…`. */
const MAIL = /(?<![\p{L}\p{N}._%+\\-])(?:[\p{L}\p{N}._%+-]|\\[_*.+-])+\\?@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}/gu;
/** `@name`, but no part of a package such as @scope/name, and nothing that stands in code. */
const HANDLE = /(?<![\p{L}\p{N}._%+/@`-])@[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?(?![/\p{L}\p{N}`@])/gu;
/** A link that calls or writes to somebody. */
const CALLING = /\[((?:\\.|[^\]\\])*)\]\(<?(?:mailto|tel|sms|skype|callto):[^)>\s]*>?\)|<(?:mailto|tel):[^>]*>/giu;
const CODE = /(`+)[^]*?[^`]\1(?!`)/g;

/** A text without the ways to reach somebody, and what they were. */
export interface WithoutContacts {
	text: string;
	/** `a mail address`, `a telephone number`, `a handle`: one for each that was left out. */
	found: string[];
}

/** Takes mail addresses, telephone numbers and handles out of a text; what stood around them is closed up. */
export function withoutContacts(text: string): WithoutContacts {
	if (!/[@\d]|(?:mailto|tel|sms|skype|callto):/i.test(text)) return { text, found: [] };
	const found: string[] = [];
	const unlinked = text.replace(CALLING, (link, words: string | undefined) => {
		found.push(/tel:|sms:|callto:/i.test(link) ? 'a telephone number' : 'a mail address');
		// What is called as it is written is found by itself below, and was counted.
		return words === undefined || /@|\d{3}/.test(words) ? '' : words;
	});
	const blanked = unlinked.replace(CODE, (code) => ' '.repeat(code.length));
	const spans: Found[] = [
		...[...unlinked.matchAll(MAIL)].map((match) => span('a mail address', match)),
		...contactsIn(unlinked)
			.filter(({ what }) => what.includes('telephone'))
			.map(({ text: number, index }) => span('a telephone number', { 0: number, index })),
		...[...blanked.matchAll(HANDLE)].map((match) => span('a handle', match)),
	].sort((a, b) => a.from - b.from);
	let out = '';
	let at = 0;
	for (const { what, from, to } of spans) {
		if (from < at) continue;
		out += unlinked.slice(at, from);
		at = to;
		found.push(what);
	}
	return found.length === 0 ? { text, found } : { text: closedUp(out + unlinked.slice(at)), found };
}

const span = (what: string, { 0: text, index }: { 0: string; index: number }): Found => ({
	what,
	from: index,
	to: index + text.length,
});

/** A text in which nothing is left of what stood around something: brackets, blanks, commas. */
const closedUp = (text: string) =>
	text
		.replace(/[([<]\s*(?:(?:[,;/|]|\bor\b|\band\b)\s*)*[)\]>]/g, '')
		.replace(/:\s*(?=[;,.])/g, '')
		.replace(/([([])\s*[,;]\s*/g, '$1')
		.replace(/[ \t]{2,}/g, ' ')
		.replace(/(?:\s*[,;]){2,}/g, (marks) => marks.trim().slice(0, 1))
		.replace(/[ \t]+([.,;:!?)\]])/g, '$1')
		.replace(/^[\s,;:/|]+|[ \t,;:/|]+$/g, '')
		.trim();
