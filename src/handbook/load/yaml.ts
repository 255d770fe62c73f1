import { isAlias, isMap, isNode, isPair, isScalar, isSeq, LineCounter, parseDocument, visit } from 'yaml';
import type { Document, Node, ParsedNode } from 'yaml';
import type { Place } from '../diagnostic.ts';
import { fault, type Fault } from './fault.ts';
import { findConflict, syntaxFault } from './yaml-mistakes.ts';

/** A path into a document: keys of maps, indexes of lists. */
export type Path = readonly (string | number)[];

/** A YAML text that was understood: its value, and where each part of it stands. */
export interface Yaml {
	value: Record<string, unknown>;
	/** The place of the value at a path, or of the nearest part that exists. */
	at: (path: Path) => Place;
	/** The place of the last key of a path. */
	keyAt: (path: Path) => Place;
	/** The place of a text within the value at a path; of the value where it is not written so. */
	textAt: (path: Path, text: string) => Place;
	/** The scalar at a path as it was written. */
	scalar: (path: Path) => { source: string; quoted: boolean } | undefined;
	faults: Fault[];
}

const RULE = 'front-matter-is-yaml';

/**
 * Reads the YAML of a file: the one reader that checker and build share. Values are those of
 * YAML 1.2's core schema, in which a date is text.
 *
 * @param text the YAML alone
 * @param file the path that reports show
 * @param linesBefore how many lines of the file stand before the text
 * @returns the value with places, or the faults for which there is none
 */
export function readYaml(text: string, file: string, linesBefore: number): Yaml | Fault[] {
	const conflict = findConflict(text);
	if (conflict !== undefined) {
		return [
			fault(
				RULE,
				{ file, line: conflict + linesBefore, column: 1 },
				'Here is an unresolved merge conflict.',
				'Keep one of the two versions, and remove the lines of <<<<<<<, ======= and >>>>>>>.',
			),
		];
	}
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		version: '1.2',
		keepSourceTokens: false,
	});
	const place = (offset: number): Place => {
		const { line, col } = lines.linePos(offset);
		return { file, line: line + linesBefore, column: col };
	};
	const [error] = document.errors;
	if (error) return [syntaxFault(error, text, place)];
	const forbidden = findForbidden(document, text, place);
	if (forbidden.length > 0) return forbidden;
	if (!isMap(document.contents)) {
		const found = isSeq(document.contents) ? 'a list' : document.contents ? 'text' : 'nothing';
		return [
			fault(
				RULE,
				document.contents?.range ? place(document.contents.range[0]) : { file, line: 1, column: 1 },
				`The front matter must be “key: value” lines; found ${found}.`,
				'Write each field on a line of its own: a key, a colon, a space, a value.',
			),
		];
	}
	return locate(document as Document.Parsed<ParsedNode>, text, place, file);
}

function locate(
	document: Document.Parsed<ParsedNode>,
	source: string,
	place: (offset: number) => Place,
	file: string,
): Yaml {
	const offset = (node: unknown) => (isNode(node) && node.range ? node.range[0] : undefined);
	const whole: Place = { file, line: 1, column: 1 };
	const find = (path: Path) => {
		let node: unknown = document.contents;
		let key: unknown;
		let found = false;
		for (const part of path) {
			if (isMap(node)) {
				const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(part));
				if (!pair) continue;
				key = pair.key;
				node = pair.value ?? pair.key;
				found = true;
			} else if (isSeq(node) && typeof part === 'number' && node.items[part] !== undefined) {
				key = node = node.items[part];
				found = true;
			}
		}
		return { node, key, found };
	};
	return {
		value: document.toJS({ maxAliasCount: 0 }) as Record<string, unknown>,
		at(path) {
			const { node, key, found } = find(path);
			const start = offset(node) ?? offset(key);
			return found && start !== undefined ? place(start) : whole;
		},
		keyAt(path) {
			const { key, found } = find(path);
			const start = offset(key);
			return found && start !== undefined ? place(start) : whole;
		},
		textAt(path, text) {
			const { node, found } = find(path);
			if (!found || !isNode(node) || !node.range) return whole;
			const index = source.slice(node.range[0], node.range[1]).indexOf(text);
			return place(node.range[0] + Math.max(index, 0));
		},
		scalar(path) {
			const { node } = find(path);
			if (!isScalar(node)) return undefined;
			return { source: String(node.source ?? node.value), quoted: node.type !== 'PLAIN' };
		},
		faults: findLostText(document, place),
	};
}

/** Anchors, aliases and tags: they make text mean something other than it says. */
function findForbidden(document: Document, text: string, place: (offset: number) => Place): Fault[] {
	const faults: Fault[] = [];
	const refuse = (node: Node, mark: string, what: string, hint: string) => {
		const start = text.lastIndexOf(mark, node.range?.[0] ?? 0);
		faults.push(fault(RULE, place(Math.max(start, 0)), `${what} not allowed in content.`, hint));
	};
	visit(document, (_, node) => {
		if (isPair(node) || !isNode(node)) return;
		if (isAlias(node)) {
			refuse(node, '*', 'Anchors and aliases (& and *) are', 'Write the text out, or put it in quotes if it begins with *.');
		} else if ('anchor' in node && node.anchor) {
			refuse(node, '&', 'Anchors and aliases (& and *) are', 'Write the text out, or put it in quotes if it begins with &.');
		} else if (node.tag && !node.tag.startsWith('tag:yaml.org,2002:')) {
			refuse(node, '!', 'Tags (!) are', 'Put the value in quotes if it begins with !.');
		} else if (node.tag && /^(tag:yaml.org,2002:)(binary|set|omap|pairs|timestamp)$/.test(node.tag)) {
			refuse(node, '!!', 'Tags (!!) are', 'Remove the tag.');
		}
	});
	return faults.slice(0, 1);
}

/** `Team #1`: YAML takes the rest of the line for a comment, and the text would be gone. */
function findLostText(document: Document, place: (offset: number) => Place): Fault[] {
	const faults: Fault[] = [];
	visit(document, {
		Scalar(_, node) {
			if (node.type === 'PLAIN' && node.comment && !/^[\s!]/.test(node.comment) && node.range) {
				faults.push(
					fault(
						RULE,
						place(node.range[0]),
						`What follows # is taken for a comment, so “#${node.comment}” is lost.`,
						'Put the whole value in quotes.',
					),
				);
			}
		},
	});
	return faults;
}
