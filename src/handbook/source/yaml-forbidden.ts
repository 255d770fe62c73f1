import { isAlias, isMap, isNode, isPair, isScalar, visit } from 'yaml';
import type { Document, Node, YAMLMap } from 'yaml';
import type { Place } from '../model/diagnostic.ts';
import { fault, firstFaults, type Fault } from './fault.ts';

/**
 * Finds what is YAML and yet not allowed: what makes a text mean something other than it says, and
 * keys that are none.
 *
 * @returns all doubled keys, or else the first thing that is not allowed
 */
export function findForbidden(document: Document, text: string, place: (offset: number) => Place): Fault[] {
	const faults: Fault[] = [];
	const doubled: Fault[] = [];
	const say = (offset: number, message: string, hint: string) =>
		fault('front-matter-is-yaml', place(Math.max(offset, 0)), message, hint);
	const refuse = (node: Node, mark: string, what: string, hint: string) => {
		let start = text.lastIndexOf(mark, node.range?.[0] ?? 0);
		while (text[start - 1] === mark) start--;
		faults.push(say(start, `${what} not allowed in content.`, hint));
	};
	visit(document, (_, node) => {
		if (isPair(node) || !isNode(node)) return;
		if (isAlias(node)) {
			refuse(
				node,
				'*',
				'Anchors and aliases (& and *) are',
				'Write the text out, or put it in quotes if it begins with *.',
			);
		} else if ('anchor' in node && node.anchor) {
			refuse(
				node,
				'&',
				'Anchors and aliases (& and *) are',
				'Write the text out, or put it in quotes if it begins with &.',
			);
		} else if (node.tag) {
			refuse(node, '!', 'Tags (!) are', 'Put the value in quotes if it begins with !.');
		} else if (isMap(node)) {
			faults.push(...findNoKeys(node, say));
			doubled.push(...findDoubledKeys(node, place, say));
		}
	});
	return faults.length > 0 ? faults.slice(0, 1) : firstFaults(doubled);
}

type Say = (offset: number, message: string, hint: string) => Fault;

function findNoKeys(map: YAMLMap, say: Say): Fault[] {
	return map.items.flatMap(({ key, value }) => {
		const offset = (isNode(key) ? key.range?.[0] : undefined) ?? (isNode(value) ? value.range?.[0] : undefined) ?? 0;
		if (!isScalar(key))
			return say(
				offset,
				'A key is a word, and this is a list.',
				'Write a key, a colon, a space, a value; or put the text in quotes.',
			);
		if (key.value === null || key.value === '')
			return say(offset, 'There is no key before this colon.', 'Write “key: value”.');
		// A part of every JavaScript object: whoever copies the value would lose it.
		if (key.value === '__proto__') return say(offset, '“__proto__” cannot be a key.', 'Choose another name.');
		return [];
	});
}

function findDoubledKeys(map: YAMLMap, place: (offset: number) => Place, say: Say): Fault[] {
	const first = new Map<string, number>();
	return map.items.flatMap(({ key }) => {
		if (!isScalar(key)) return [];
		const [name, offset] = [String(key.value), key.range?.[0] ?? 0];
		const before = first.get(name);
		if (before === undefined) {
			first.set(name, offset);
			return [];
		}
		return say(offset, `Key “${name}” is given twice (first on line ${place(before).line}).`, 'Remove one of the two.');
	});
}
