import { isSeq, parseDocument, stringify, type Node } from 'yaml';
import { removeFromYaml, setInYaml } from './yaml-text.ts';
import { readYaml } from './yaml.ts';

type Path = (string | number)[];

/** What a place is held with until its value stands there. */
const HELD = 'HELD-FOR-A-VALUE';

/**
 * A YAML text that says what a value does, in which every line stays as it is that says the same as before.
 *
 * @param yaml a map, may be empty
 * @param before what it says, by its fields
 * @param after what it is to say
 */
export function writeInYaml(yaml: string, before: Record<string, unknown>, after: Record<string, unknown>): string {
	const written = change(yaml, [], before, after);
	if (says(written, after)) return written;
	// Some forms of YAML are rarer than what is known here: then each field is written anew as a whole.
	const fields = Object.keys({ ...before, ...after }).filter((key) => !isSame(before[key], after[key]));
	return fields.reduce(
		(text, key) => (after[key] === undefined ? removeFromYaml(text, [key]) : setInYaml(text, [key], after[key])),
		yaml,
	);
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function says(yaml: string, value: unknown): boolean {
	const read = readYaml(yaml, '', 0);
	return !Array.isArray(read) && isSame(inOrder(read.value), inOrder(value));
}

const inOrder = (value: unknown): unknown =>
	Array.isArray(value)
		? value.map(inOrder)
		: typeof value === 'object' && value !== null
			? Object.fromEntries(
					Object.entries(value)
						.filter(([, part]) => part !== undefined)
						.sort(([a], [b]) => (a < b ? -1 : 1))
						.map(([key, part]) => [key, inOrder(part)]),
				)
			: value;

const isGroup = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

function change(text: string, path: Path, before: unknown, after: unknown): string {
	if (isSame(before, after)) return text;
	if (after === undefined) return removeFromYaml(text, path);
	if (isGroup(before) && isGroup(after) && (path.length === 0 || Object.keys(before).length > 0)) {
		const keys = [...Object.keys(before), ...Object.keys(after).filter((key) => !Object.hasOwn(before, key))];
		return keys.reduce((now, key) => change(now, [...path, key], before[key], after[key]), text);
	}
	if (Array.isArray(before) && Array.isArray(after)) return changeList(text, path, before, after);
	return setValue(text, path, after);
}

/** Sets a value on lines of its own, where it does not fit on one. */
function setValue(text: string, path: Path, value: unknown): string {
	if (isShort(value)) return setInYaml(text, path, value);
	const held = setInYaml(text, path, HELD);
	const at = held.indexOf(HELD);
	const lineStart = held.lastIndexOf('\n', at - 1) + 1;
	const before = held.slice(lineStart, at);
	const [, indent, dash] = /^(\s*)((?:- )*)[^\s[\]{},][^[\]{},]*: $/.exec(before) ?? [];
	// Within brackets, everything stands on one line.
	if (indent === undefined || held.indexOf(HELD, at + 1) >= 0) return setInYaml(text, path, value);
	const block = written({ x: value }).slice('x:'.length).trimEnd();
	const inner = indent + ' '.repeat(dash!.length);
	const piece = block.replaceAll('\n', `\n${inner}`).replace(/[ \t]+$/gm, '');
	const space = block.startsWith('\n') ? held.slice(0, at).trimEnd() : held.slice(0, at - 1);
	return space + piece + held.slice(at + HELD.length);
}

/** Whether a value is read at a glance on one line. */
function isShort(value: unknown): boolean {
	if (typeof value === 'string') return value.length < 90;
	if (!Array.isArray(value)) return typeof value !== 'object';
	return value.every((item) => typeof item === 'string' && item.length < 40) && value.join(', ').length < 90;
}

const written = (value: unknown): string =>
	stringify(value, { lineWidth: 110, minContentWidth: 40, blockQuote: 'folded', schema: 'yaml-1.1' });

/** Writes a list of which some items are others: those that stay keep their lines. */
function changeList(text: string, path: Path, before: readonly unknown[], after: readonly unknown[]): string {
	const document = parseDocument(text, { uniqueKeys: false });
	const node = document.getIn(path, true) as Node | undefined;
	if (!isSeq(node) || node.items.length !== before.length || after.length === 0) return setValue(text, path, after);
	if (node.flow) {
		if (before.length !== after.length) return setValue(text, path, after);
		return after.reduce<string>((now, item, index) => change(now, [...path, index], before[index], item), text);
	}
	const starts = node.items.map((item) => text.lastIndexOf('\n', startOf(item as Node) - 1) + 1);
	const dashes = starts.map((start, index) => /^\s*- +$/.test(text.slice(start, startOf(node.items[index] as Node))));
	if (dashes.includes(false)) return setValue(text, path, after);
	const last = node.items.at(-1) as Node;
	const end = lineEnd(text, startOf(last) + text.slice(startOf(last), last.range![1]).trimEnd().length);
	const chunks = starts.map((start, index) => text.slice(start, starts[index + 1] ?? end).replace(/\n$/, ''));
	const indent = /^\s*/.exec(text.slice(starts[0]))![0];
	const from = align(before, after);
	const lines = after.map((item, index) => {
		const was = from[index];
		return was === undefined
			? written([item])
					.trimEnd()
					.replace(/^(?=.)/gm, indent)
			: chunks[was]!;
	});
	const moved = text.slice(0, starts[0]) + lines.join('\n') + text.slice(end);
	return after.reduce<string>((now, item, index) => {
		const was = from[index];
		return was === undefined ? now : change(now, [...path, index], before[was], item);
	}, moved);
}

/** Which item each was before: the same, or the one with its id, or, in a list of the same length, the one in its place. */
function align(before: readonly unknown[], after: readonly unknown[]): (number | undefined)[] {
	const free = new Set(before.keys());
	const take = (index: number | undefined) => {
		if (index !== undefined) free.delete(index);
		return index;
	};
	const found = after.map((item) => take([...free].find((index) => isSame(before[index], item))));
	const idOf = (item: unknown) => (isGroup(item) ? item.id : undefined);
	return found.map((index, at) => {
		if (index !== undefined) return index;
		const id = idOf(after[at]);
		if (id !== undefined) return take([...free].find((other) => idOf(before[other]) === id));
		return before.length === after.length && free.has(at) && isGroup(before[at]) === isGroup(after[at])
			? take(at)
			: undefined;
	});
}

const startOf = (item: Node): number => item.range![0];

function lineEnd(text: string, from: number): number {
	const end = text.indexOf('\n', from);
	return end < 0 ? text.length : end;
}
