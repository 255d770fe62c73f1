import { count } from '../language/words.ts';
import type { Told } from './changes.ts';

/** What is to be told of a proposal to whoever decides. */
export interface Review {
	/** What it does to the handbook. */
	told: readonly Told[];
	/** Paths that are no content: somebody who knows the program has to read them. */
	program: readonly string[];
	/** What stops it whatever it says, in sentences. */
	refused: readonly string[];
	errors: number;
	warnings: number;
}

/** How many lines of a kind are shown. */
const MOST = 200;

/** How long a line may be: somebody may have written a book into a title. */
const LONGEST = 400;

/** A review as a page of Markdown, in which nothing of the proposal is more than text. */
export function summaryOf({ told, program, refused, errors, warnings }: Review): string {
	const section = (title: string, lines: readonly string[]) =>
		lines.length === 0
			? []
			: [
					`## ${title}`,
					'',
					...lines.slice(0, MOST).map((line) => `- ${asText(line)}`),
					...(lines.length > MOST ? [`- … and ${lines.length - MOST} more.`] : []),
					'',
				];
	const weighing = told.filter(({ weighs }) => weighs).map(({ text }) => text);
	const words = told.filter(({ weighs }) => !weighs).map(({ text }) => text);
	const kind = program.length === 0 ? 'It changes content alone.' : 'It changes more than content.';
	return [
		'# What this proposal does',
		'',
		`${kind} The checker of the branch that it is for found ${count(errors, 'error')} and ${count(warnings, 'warning')}.`,
		'',
		...section('Refused', refused),
		...section('Changes of the program: somebody who knows it has to read them', program),
		...section('Who answers for what, what is asked, what there is', weighing),
		...section('Words', words),
		...(told.length === 0 ? ['The handbook says what it said.', ''] : []),
	].join('\n');
}

/** A text of a stranger’s in Markdown: every sign that could mean something there is written as its number. */
export function asText(text: string): string {
	const cut = text.length > LONGEST ? `${text.slice(0, LONGEST)} …` : text;
	return cut
		.replaceAll(/[\p{Cc}\u2028\u2029]/gu, ' ')
		.replaceAll(/[^\p{L}\p{N}\p{M} ,;()“”‘’…–—]/gu, (sign) => `&#${sign.codePointAt(0)};`);
}
