import type { Place } from '../model/diagnostic.ts';
import { fault, type Fault } from './fault.ts';

/** A file split into its front matter and its body. */
export interface Split {
	/** The YAML between the fences. */
	yaml: string;
	/** How many lines stand before the YAML. */
	linesBefore: number;
	/** The text after the closing fence. */
	body: string;
}

const RULE = 'front-matter-is-yaml';
const HINT = 'Begin the file with a line of three hyphens (---), then “field: value” lines, then --- again.';

/** Finds the front matter of a text, or says why there is none. */
export function splitFrontMatter(text: string, file: string): Split | Fault {
	const at = (line: number): Place => ({ file, line, column: 1 });
	const firstEnd = endOfLine(text, 0);
	if (text.slice(0, firstEnd).trimEnd() !== '---') return missing(text.split('\n'), text.slice(0, firstEnd), at);
	// Where the fence is, is looked for in the whole: to take a text apart into lines takes longer than all else here.
	let close = text.indexOf('\n---', firstEnd) + 1;
	while (close > 0 && text.slice(close, endOfLine(text, close)).trimEnd() !== '---')
		close = text.indexOf('\n---', close) + 1;
	if (close === 0) return neverClosed(text.split('\n'), at);
	return {
		yaml: text.slice(firstEnd + 1, close) || '\n',
		linesBefore: 1,
		body: text.slice(endOfLine(text, close) + 1),
	};
}

function endOfLine(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}

function neverClosed(lines: string[], at: (line: number) => Place): Fault {
	const nearly = lines.findIndex((line, index) => index > 0 && looksLikeFence(line));
	return fault(
		RULE,
		at(1),
		'The fields begin here, and no second line of --- ends them.',
		nearly > 0
			? `Line ${nearly + 1} looks like the one that is meant: write exactly three hyphens (---) there.`
			: 'Write a line of three hyphens (---) after the last “field: value” line.',
	);
}

function missing(lines: string[], first: string, at: (line: number) => Place): Fault {
	if (/^[\u2012-\u2015]+$/.test(first.trim())) {
		return fault(
			RULE,
			at(1),
			'The first line is a long dash, probably autocorrected from ---.',
			'Type three hyphens (---), and undo the automatic replacement.',
		);
	}
	if (first.trim() === '---') {
		const what = first.startsWith(' ') ? 'a space' : 'a character that cannot be seen';
		return fault(RULE, at(1), `There is ${what} before the ---.`, 'Delete it: the file begins with three hyphens.');
	}
	if (looksLikeFence(first)) {
		return fault(RULE, at(1), `The first line is “${first.trim()}”, not three hyphens.`, HINT);
	}
	const later = lines.findIndex((line) => line.trimEnd() === '---');
	if (later > 0 && lines.slice(later + 1).some((line) => line.trimEnd() === '---')) {
		return fault(
			RULE,
			at(1),
			'There is text or there are blank lines before the fields; --- must be the first line.',
			`Remove what stands before line ${later + 1}.`,
		);
	}
	return fault(RULE, at(1), 'There are no fields at the top; the file must start with ---.', HINT);
}

/** Dashes of any kind and number, which somebody or a word processor put for `---`. */
function looksLikeFence(line: string): boolean {
	const text = line.trim();
	return text.length > 0 && text.length < 12 && /^[-\u2010-\u2015\u2212\s]+$/.test(text);
}
