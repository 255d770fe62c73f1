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
				'A value that begins with * (an alias of YAML) is',
				'Put it in quotes, or write out the text that it stands for.',
			);
		} else if ('anchor' in node && node.anchor) {
			refuse(
				node,
				'&',
				'A value that begins with & (an anchor of YAML) is',
				'Put it in quotes, or take out the & and the word behind it.',
			);
		} else if (node.tag) {
			refuse(
				node,
				'!',
				'A value that begins with ! (a tag of YAML) is',
				'Put it in quotes, or take out the ! and the word behind it.',
			);
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
				'The name of a field is a word, and this is a list.',
				'Write a name, a colon, a space, a value; or put the text in quotes.',
			);
		if (key.value === null || key.value === '')
			return say(offset, 'There is no name before this colon.', 'Write “field: value”.');
		// A part of every JavaScript object: whoever copies the value would lose it.
		if (key.value === '__proto__')
			return say(offset, '“__proto__” cannot be the name of a field.', 'Choose another name.');
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
		return say(offset, `“${name}” is given twice (first on line ${place(before).line}).`, 'Remove one of the two.');
	});
}
