import { insertInYaml, removeFromYaml, setInYaml } from '../source/yaml-text.ts';

/** A YAML text in which what differs between two values is written as it is in the second. */
export function withChanges(yaml: string, before: unknown, after: unknown, path: (string | number)[]): string {
	if (JSON.stringify(before) === JSON.stringify(after)) return yaml;
	const name = nameOfItems(before);
	if (name !== undefined && nameOfItems(after) === name)
		return withItems(yaml, before as Item[], after as Item[], path, name);
	const isBoth = (is: (value: unknown) => boolean) => is(before) && is(after);
	if (Array.isArray(before) !== Array.isArray(after)) return setInYaml(yaml, path, after);
	if (isBoth(Array.isArray) && (before as []).length !== (after as []).length) return setInYaml(yaml, path, after);
	if (!isBoth((value) => typeof value === 'object' && value !== null)) return setInYaml(yaml, path, after);
	const keys = Object.keys({ ...(before as object), ...(after as object) });
	return keys.reduce((text, key) => {
		const [old, now] = [before, after].map((value) => (value as Record<string, unknown>)[key]);
		const next = [...path, Array.isArray(before) ? Number(key) : key];
		return now === undefined ? removeFromYaml(text, next) : withChanges(text, old, now, next);
	}, yaml);
}

/** Something in a list that is known by a name, wherever it stands. */
type Item = Record<string, unknown>;

/** By what the things of a list are known, wherever they stand in it: an id, or what a fact is about. */
export function nameOfItems(value: unknown): 'id' | 'label' | undefined {
	if (!Array.isArray(value) || value.length === 0) return undefined;
	const items = value as readonly unknown[];
	return (['id', 'label'] as const).find((name) => {
		const names = items.map((item) => (typeof item === 'object' && item !== null ? (item as Item)[name] : undefined));
		return names.every((one) => typeof one === 'string') && new Set(names).size === items.length;
	});
}

/** The same for a list of things that have names: what stays is changed where it stands, and in no other order than it is in. */
function withItems(yaml: string, before: Item[], after: Item[], path: (string | number)[], name: string): string {
	const wanted = new Map(after.map((item) => [item[name], item]));
	const there = before.filter((item) => wanted.has(item[name]));
	// With nothing left, there would be no list to put the new into.
	if (there.length === 0) return setInYaml(yaml, path, after);
	let text = yaml;
	for (let at = before.length - 1; at >= 0; at--)
		if (!wanted.has(before[at]![name])) text = removeFromYaml(text, [...path, at]);
	there.forEach((item, at) => (text = withChanges(text, item, wanted.get(item[name]), [...path, at])));
	const now = there.map((item) => item[name]);
	after.forEach((item, index) => {
		if (now.includes(item[name])) return;
		const at = index === 0 ? 0 : now.indexOf(after[index - 1]![name]) + 1;
		text = insertInYaml(text, path, at, item);
		now.splice(at, 0, item[name]);
	});
	return text;
}
