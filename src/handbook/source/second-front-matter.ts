import type { Place } from '../model/diagnostic.ts';
import { fault, type Fault } from './fault.ts';

/** Lines of YAML that end with a line of dashes: `title: Two`, a list, text that is indented. */
const LINES =
	/^\s*(?:---[ \t]*\n)?(?:[A-Za-z][\w-]*:(?:[ \t].*)?\n|[ \t]+\S.*\n|- .*\n)*[A-Za-z][\w-]*:(?:[ \t].*)?\n(?:[ \t]+\S.*\n|- .*\n)*---[ \t]*(?:\n|$)/;

/** Text that is indented, and a line of dashes: what is left of a text that a line of dashes has cut in two. */
const CUT = /^\n*[ \t]{2,}\S.*\n(?:[ \t]*\n|[ \t]{2,}.*\n|[A-Za-z][\w-]*:.*\n)*---[ \t]*(?:\n|$)/;

/** Where the body of a file begins with what looks like front matter once more; nothing where it does not. */
export function findSecondFrontMatter(bodyText: string): number | undefined {
	return LINES.test(bodyText) || CUT.test(bodyText) ? bodyText.search(/\S/) : undefined;
}

/** What is said of it. */
export const secondFrontMatter = (at: Place): Fault =>
	fault(
		'front-matter-is-yaml',
		at,
		'These lines look like the lines at the top of a file, and stand below their end.',
		'A file has one part between two lines of ---: put the lines there. In a text, indent a line of --- or write ***.',
	);
