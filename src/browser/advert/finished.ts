import type { Sheet } from '../notes/notes.ts';
import { say } from '../page/say.ts';
import { isLeftOut, PARTS, shown, written, type Draft, type Group, type Part, type Shown } from './advert.ts';
import { sentences } from './sentences.ts';

/** A line of a finished advert: words that stand out, and those after them. */
export interface FinishedLine {
	lead: string;
	text: string;
}

/** A part of it: paragraphs, or a list. */
export interface FinishedPart {
	title: string;
	isList: boolean;
	lines: readonly FinishedLine[];
}

/** An advert as it goes out: without what was struck. */
export interface Finished {
	title: string;
	says: readonly FinishedLine[];
	parts: readonly FinishedPart[];
}

/** What is left of an advert after what somebody has changed and struck. */
export function finished({ title, says, parts }: Draft, marks: Sheet['marks']): Finished {
	const left = (lines: Group['lines']) => lines.map((line) => shown(line, marks)).filter((line) => !line.isStruck);
	return {
		title: shown(title, marks).text,
		says: left(says).map(asLine),
		parts: PARTS.filter((part) => !isLeftOut(part, marks)).flatMap((part) => {
			const text = written(part, marks);
			const own = text === '' ? [] : text.split(/\n+/).map((line) => ({ lead: '', text: line.trim() }));
			const lines = [...own, ...parts[part].flatMap((group) => linesOf(group, left(group.lines)))];
			const isList = own.length === 0 && lines.length > 1;
			return lines.length === 0 ? [] : [{ title: titleOfPart(part), isList, lines }];
		}),
	};
}

/** What a part of an advert is called. */
export const titleOfPart = (part: Part): string => say(sentences[part]);

function linesOf({ isRow, lead = '' }: Group, lines: readonly Shown[]): FinishedLine[] {
	if (!isRow) return lines.map(asLine);
	if (lines.length === 0) return [];
	// A name may hold a comma or an “and” of its own.
	const row = lines.map(({ text }) => text).join('; ');
	return [lead === '' ? { lead, text: `${upper(row)}.` } : { lead: `${lead}:`, text: `${row}.` }];
}

function asLine({ lead = '', text }: Shown): FinishedLine {
	return { lead, text: text.slice(lead.length).trim() };
}

const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const whole = ({ lead, text }: FinishedLine) => [lead, text].filter((part) => part !== '').join(' ');

/** An advert as Markdown. */
export function asMarkdown({ title, says, parts }: Finished): string {
	const line = ({ lead, text }: FinishedLine) => whole({ lead: lead && `**${marked(lead)}**`, text: marked(text) });
	return `${[
		`# ${marked(title)}`,
		...says.map(line),
		...parts.flatMap((part) => [
			`## ${marked(part.title)}`,
			...(part.isList ? [part.lines.map((one) => `- ${line(one)}`).join('\n')] : part.lines.map(line)),
		]),
	].join('\n\n')}\n`;
}

/** An advert as plain text. */
export function asText({ title, says, parts }: Finished): string {
	return `${[
		title,
		...says.map(whole),
		...parts.flatMap((part) => [
			part.title,
			...(part.isList ? [part.lines.map((one) => `• ${whole(one)}`).join('\n')] : part.lines.map(whole)),
		]),
	].join('\n\n')}\n`;
}

/** An advert as HTML, for a word processor: its own headings and lists, and nothing of how this page looks. */
export function asHtml({ title, says, parts }: Finished): string {
	const line = ({ lead, text }: FinishedLine) =>
		whole({ lead: lead && `<b>${escaped(lead)}</b>`, text: escaped(text) });
	return [
		'<meta charset="utf-8">',
		`<h1>${escaped(title)}</h1>`,
		...says.map((one) => `<p>${line(one)}</p>`),
		...parts.flatMap((part) => [
			`<h2>${escaped(part.title)}</h2>`,
			part.isList
				? `<ul>${part.lines.map((one) => `<li>${line(one)}</li>`).join('')}</ul>`
				: part.lines.map((one) => `<p>${line(one)}</p>`).join(''),
		]),
	].join('\n');
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign]!);

/** Signs that would be marks are words in what somebody wrote. */
const marked = (text: string) => text.replace(/[\\`*_[\]<>]|^(#|[-+]\s|\d+[.)]\s)/g, '\\$&');
