import { markdownToMdast, mdxToMdast } from 'satteri';
import type { Body } from '../model/body.ts';
import type { Place } from '../model/diagnostic.ts';
import { growTree } from './body-tree.ts';
import { conflictFault, findConflict } from './conflict.ts';
import { fault, firstFaults, type Fault } from './fault.ts';
import { placesIn } from './place-in-text.ts';
import { findSecondFrontMatter, secondFrontMatter } from './second-front-matter.ts';
import { scanBody } from './scan-mdx.ts';
import { syntaxFault } from './syntax-fault.ts';
import { findDeepLine, findDeepNode, offsetOf, type TreeNode } from './tree.ts';

/** A body that was read, with what is wrong with it. */
export interface ReadBody {
	body: Body;
	/** The place of a character of the body's text, counted from 0. */
	placeAt: (offset: number) => Place;
	faults: Fault[];
}

const FEATURES = { directive: true, smartPunctuation: true } as const;

/**
 * Reads the body of a file.
 *
 * @param text the whole file, front matter included, so that positions are those of the file
 * @param file the path that reports show
 * @param bodyText the part after the front matter
 */
export function readBody(text: string, file: string, bodyText: string): ReadBody {
	const pointAt = placesIn(text);
	const place = (offset: number): Place => ({ file, ...pointAt(offset) });
	const bodyStart = text.length - bodyText.length;
	const start = text.length - bodyText.trimStart().length;
	const read = (tree: Body['tree'], ...faults: Fault[]): ReadBody => ({
		body: { file, text: bodyText.trim(), broken: faults.length > 0, tree },
		placeAt: (offset) => place(start + offset),
		faults: firstFaults(faults),
	});
	const nothing: Body['tree'] = { type: 'root', at: 0, children: [] };
	if (bodyText.trim() === '') return read(nothing);
	const conflict = findConflict(bodyText);
	if (conflict !== undefined) return read(nothing, conflictFault('mdx-parses', place(bodyStart + conflict)));
	const deepLine = findDeepLine(bodyText);
	if (deepLine !== undefined) return read(nothing, tooDeep(place(bodyStart + deepLine)));
	const second = findSecondFrontMatter(bodyText);
	if (second !== undefined) return read(nothing, secondFrontMatter(place(bodyStart + second)));
	const isMdx = file.endsWith('.mdx');
	const scan = scanBody(text, bodyStart, isMdx);
	const faults = scan.found.map(({ offset, message, hint, isUnreadable = false }) =>
		fault(isUnreadable ? 'mdx-parses' : 'content-is-data', place(offset), message, hint),
	);
	let parsed: TreeNode;
	try {
		const parse = isMdx ? mdxToMdast : markdownToMdast;
		// The front matter is blank here: where it ends has been decided.
		const before = scan.harmless.slice(0, bodyStart).replace(/[^\n]+/g, ({ length }) => ' '.repeat(length));
		// Of code at the very end, the parser would look at what comes after the text.
		// A byte order mark at the very beginning it would pass over, and count from behind it.
		const whole = `${before}${scan.harmless.slice(bodyStart)}\n`.replace(/^\ufeff/, ' ');
		parsed = parse(whole, { features: FEATURES }) as unknown as TreeNode;
	} catch (error) {
		if (faults.length === 0) faults.push(syntaxFault(String((error as Error).message), file));
		return read(nothing, ...faults);
	}
	const deepNode = findDeepNode(parsed);
	if (deepNode) return read(nothing, ...faults, tooDeep(place(offsetOf(deepNode))));
	const { tree, refused } = growTree(parsed, scan, start);
	faults.push(...refused.map(({ offset, message, hint }) => fault('content-is-data', place(offset), message, hint)));
	return read(tree, ...faults);
}

const tooDeep = (at: Place) =>
	fault(
		'mdx-parses',
		at,
		'This is nested too deep to be read.',
		'Take out some of the quotations, lists or emphasis around it.',
	);
