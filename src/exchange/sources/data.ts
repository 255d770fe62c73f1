import { isAlias, isMap, isPair, isScalar, isSeq, parseAllDocuments, type Document, type Node as YamlNode } from 'yaml';
import type { Place } from '../../handbook/model/diagnostic.ts';
import { isGivenName, isPersonsName } from '../../handbook/language/given-names.ts';
import { findDepth } from '../../handbook/source/yaml-depth.ts';
import { syntaxFault } from '../../handbook/source/yaml-mistakes.ts';
import { NAMES_PERSON, type Listed, type Note } from '../table/table.ts';
import type { Draft } from './node.ts';
import { withoutComments, withSpaces } from './data-repairs.ts';
import { textNodes, type Strings } from './text-nodes.ts';

/** Data that was read: what the document holds, and what was put right. */
export interface ReadData {
	nodes: Draft[];
	mended: Note[];
}

/** How many nodes a file may come to: aliases can make of a few lines more than any machine has room for. */
const MOST = 300_000;
/** How deep they may lie in each other; a text cannot be written deeper, and an alias can mean what it lies in. */
const DEEPEST = 100;

/**
 * Reads YAML, or JSON, which is YAML but for its comments.
 *
 * @param placeAt the place in the file of a character of the text
 * @param strings how texts are written in it
 * @returns the fields of the document as nodes, or why there are none
 */
export function readData(text: string, placeAt: (offset: number) => Place, strings: Strings): ReadData | Note {
	const isJson = /^\s*(?:\/[/*]|[{[])/.test(text);
	const source = isJson ? withoutComments(text) : text;
	const deep = findDepth(source, placeAt);
	if (deep) return { at: deep.at, reason: `${deep.message} ${deep.hint}` };
	const written = parse(source);
	const repaired =
		written.error === undefined ? undefined : withSpaces(source, (other) => parse(other).error === undefined);
	const { documents, error } = repaired === undefined ? written : parse(repaired.text);
	if (error !== undefined) {
		const fault = syntaxFault(error, source, placeAt);
		return { at: fault.at, reason: `${fault.message} ${fault.hint}` };
	}
	const place = repaired === undefined ? placeAt : (offset: number) => placeAt(repaired.offsetBefore(offset));
	const mended = repaired?.tabs.map((tab) => ({
		at: placeAt(tab),
		reason: 'A line begins with a tab, which YAML does not know; it was read as spaces.',
	}));
	let count = 0;
	try {
		const nodes = documents.flatMap((document) => (documents.length === 1 ? inside(document) : [item(document)]));
		return { nodes, mended: mended ?? [] };
	} catch (thrown) {
		if (!(thrown instanceof TooMuch)) throw thrown;
		return { at: placeAt(0), reason: 'This comes to more than can be read at once. Split the file.' };
	}

	function item(document: Document): Draft {
		return { is: 'item', at: place(document.contents?.range?.[0] ?? 0), children: inside(document) };
	}

	function inside(document: Document): Draft[] {
		return document.contents === null ? [] : fieldsOf(document.contents, document);
	}

	/** What lies in a map or a list. */
	function fieldsOf(node: YamlNode, document: Document, depth = 0): Draft[] {
		// Only what stands for something that it lies in itself goes so deep.
		if (++count > MOST || depth > DEEPEST) throw new TooMuch();
		if (isAlias(node)) {
			const meant = node.resolve(document);
			return meant === undefined ? [] : fieldsOf(meant, document, depth + 1);
		}
		const inside = (is: string, value: unknown, at: unknown) => field(is, value, at, document, depth + 1);
		if (isMap(node)) {
			const keys = node.items.map(({ key }) => (isScalar(key) ? String(key.value) : String(key)));
			const areGiven = keys.length > 1 && keys.filter(isGivenName).length * 2 > keys.length;
			return node.items.map(({ key, value }, index) => {
				const is = keys[index]!;
				const isSomebody = isPersonsName(is) || (areGiven && isGivenName(is));
				const at = value ?? key;
				return isSomebody ? withoutName(inside('item', value, at), placeOf(at)) : inside(is, value, at);
			});
		}
		if (isSeq(node)) return node.items.map((item) => inside('item', isPair(item) ? item.value : item, item));
		return [];
	}

	function placeOf(beginning: unknown): Place {
		return place((beginning as YamlNode | null)?.range?.[0] ?? 0);
	}

	/** @param beginning what begins where the field does: its value, or its key where it has none */
	function field(is: string, value: unknown, beginning: unknown, document: Document, depth: number): Draft {
		const at = placeOf(beginning);
		const node = (isAlias(value) ? value.resolve(document) : value) as YamlNode | null | undefined;
		if (!node) return { is, at, children: [] };
		if (!isScalar(node)) return { is, at, children: fieldsOf(node, document, depth) };
		const { value: said, source = '' } = node;
		return {
			is,
			at,
			...(typeof said === 'string'
				? textNodes(said, at, strings)
				: textNodes(said === null ? '' : source, at, 'plain')),
		};
	}
}

/** A field whose key is the name of somebody, as an item of a list: its words are told as left out, and stand in no key of ours. */
function withoutName(item: Draft, at: Place): Draft {
	const lost: Listed = { at, what: 'mark', because: 'no place', text: 'a name', reason: NAMES_PERSON };
	const { text } = item;
	return text === undefined
		? { ...item, name: { plain: '', marked: '', lost: [lost] } }
		: { ...item, text: { ...text, lost: [...text.lost, lost] } };
}

class TooMuch extends Error {}

function parse(text: string) {
	const parsed = parseAllDocuments(text, { prettyErrors: false, version: '1.2', uniqueKeys: false });
	const documents = Array.isArray(parsed) ? parsed : [];
	return { documents: documents as Document[], error: documents.flatMap(({ errors }) => errors)[0] };
}
