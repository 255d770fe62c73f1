import { visit, type Document, type YAMLError } from 'yaml';
import { nameOfUnseen } from '../language/unseen.ts';
import type { Place } from '../model/diagnostic.ts';
import { fault, MOST_FAULTS, type Fault } from './fault.ts';

/** A line that begins with what looks like a space, or like nothing, and indents nothing. */
const STRANGE =
	/^ *([\u00a0\u00ad\u1680\u2000-\u200f\u202f\u205f\u2060\u3000\ufeff])[\s\u00ad\u200b-\u200f\u2060]*(.*)/gm;

/** What begins as an item or a field does. */
const MEANT = /^(?:- |-$|[\w-]+:(?:\s|$))/;

/**
 * Finds lines that are indented with other spaces than ordinary ones: they look as they should, and
 * YAML takes them for the beginning of a name.
 *
 * @param error the first thing that the parser could not read, if there is one
 */
export function findStrangeIndent(
	document: Document,
	text: string,
	error: YAMLError | undefined,
	place: (offset: number) => Place,
): Fault | undefined {
	const lines = [...text.matchAll(STRANGE)].slice(0, MOST_FAULTS);
	if (lines.length === 0) return undefined;
	const texts = textsOf(document);
	const wrong = lines.filter(({ index, 2: rest = '' }) => {
		const within = texts.find(({ from, to }) => index > from && index < to);
		return within === undefined || (within.isPlain && MEANT.test(rest));
	});
	const [first, ...more] = wrong;
	// What cannot be read further above is told first.
	if (first === undefined || (error && text.slice(error.pos[0], first.index).split('\n').length > 2)) return undefined;
	const [, char = ''] = first;
	return fault(
		'front-matter-is-yaml',
		place(first.index),
		`${more.length === 0 ? 'This line begins' : `This line and ${more.length} more begin`} with ${nameOfUnseen(char)}, which is no ordinary space.`,
		'Delete what stands before the first letter, and type spaces.',
	);
}

/** Where values of text stand, and whether they are in no quotes and behind no sign. */
function textsOf(document: Document): { from: number; to: number; isPlain: boolean }[] {
	const found: { from: number; to: number; isPlain: boolean }[] = [];
	visit(document, {
		Scalar: (_, { range, type }) => {
			if (range) found.push({ from: range[0], to: range[1], isPlain: type === 'PLAIN' });
		},
	});
	return found;
}
