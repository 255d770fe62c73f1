import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair, ParsedNode, YAMLMap } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import { conflictFault, findConflict } from './conflict.ts';
import { fault, type Fault } from './fault.ts';
import { placesIn } from './place-in-text.ts';
import { findDepth } from './yaml-depth.ts';
import { findForbidden } from './yaml-forbidden.ts';
import { findStrangeIndent } from './yaml-indentation.ts';
import { findDirective, findMisread, syntaxFault } from './yaml-mistakes.ts';
import { readPlainYaml } from './yaml-plain.ts';

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
	const value = readPlainYaml(text);
	return value
		? placedLater(value, () => readAnyYaml(text, file, linesBefore) as Yaml)
		: readAnyYaml(text, file, linesBefore);
}

/** A value whose places are found when somebody asks for the first. */
function placedLater(value: Yaml['value'], read: () => Yaml): Yaml {
	let known: Yaml | undefined;
	const whole = () => (known ??= read());
	return {
		value,
		at: (path) => whole().at(path),
		keyAt: (path) => whole().keyAt(path),
		textAt: (path, text) => whole().textAt(path, text),
		scalar: (path) => whole().scalar(path),
		faults: [],
	};
}

/** The same of any text; exported for the test that holds the two readers together. */
export function readAnyYaml(text: string, file: string, linesBefore: number): Yaml | Fault[] {
	const pointAt = placesIn(text);
	const place = (offset: number): Place => {
		const { line, column } = pointAt(offset);
		return { file, line: line + linesBefore, column };
	};
	const conflict = findConflict(text);
	if (conflict !== undefined) return [conflictFault('front-matter-is-yaml', place(conflict))];
	const directive = findDirective(text, place);
	if (directive) return [directive];
	const deep = findDepth(text, place);
	if (deep) return [deep];
	const document = parseDocument(text, {
		prettyErrors: false,
		version: '1.2',
		keepSourceTokens: false,
		// Doubled keys are found below: the parser would compare every key with every other.
		uniqueKeys: false,
	});
	const [error] = document.errors;
	const strange = findStrangeIndent(document, text, error, place);
	if (strange) return [strange];
	if (error) return [syntaxFault(error, text, place)];
	const forbidden = findForbidden(document, text, place);
	if (forbidden.length > 0) return forbidden;
	if (document.contents && !isMap(document.contents)) {
		const found = isSeq(document.contents) ? 'a list' : 'text';
		return [
			fault(
				'front-matter-is-yaml',
				place(document.contents.range?.[0] ?? 0),
				`Here must stand “field: value” lines; found ${found}.`,
				'Write each field on a line of its own: its name, a colon, a space, its value.',
			),
		];
	}
	return locate(document, text, place, file);
}

function locate(
	document: Document.Parsed<ParsedNode>,
	source: string,
	place: (offset: number) => Place,
	file: string,
): Yaml {
	const offset = (node: unknown) => (isNode(node) && node.range ? node.range[0] : undefined);
	const whole: Place = { file, line: 1, column: 1 };
	const pairOf = pairsByKey();
	const find = (path: Path) => {
		let node: unknown = document.contents;
		let key: unknown;
		let found = false;
		for (const part of path) {
			if (isMap(node)) {
				const pair = pairOf(node, String(part));
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
		value: (document.toJS({ maxAliasCount: 0 }) ?? {}) as Record<string, unknown>,
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
		faults: findMisread(document, source, place),
	};
}

/** Looks pairs of maps up by their key; a map is gone through once. */
function pairsByKey(): (map: YAMLMap, key: string) => Pair | undefined {
	const known = new WeakMap<Node, Map<string, Pair>>();
	return (map, key) => {
		let pairs = known.get(map);
		if (!pairs) {
			pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
			known.set(map, pairs);
		}
		return pairs.get(key);
	};
}
