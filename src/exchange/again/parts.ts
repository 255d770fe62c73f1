import { nameOfItems } from '../../handbook/edit/yaml-changes.ts';
import { digestOf } from './digest.ts';

/** Fields by their keys, or a list by the names of its items. */
type Named = ReadonlyMap<string, unknown>;

/** A path in the fields of an entry as it is written down: names of things in the place of numbers. */
export const pathText = (path: readonly string[]): string => path.map((part) => part.replaceAll('/', '∕')).join('/');

/**
 * What a value holds by name: a map by its keys, a list of things by what they are known by, the steps of a
 * scale by their numbers. Nothing where it is one piece.
 *
 * @param path of the value in the fields of its entry
 */
export function partsOf(value: unknown, path: readonly string[]): Named | undefined {
	const whole = inFull(value, path);
	if (Array.isArray(whole)) {
		const items = whole as readonly Record<string, unknown>[];
		const name = nameOfItems(items);
		if (name !== undefined) return new Map(items.map((item) => [String(item[name]), item]));
		return path.length === 1 && path[0] === 'scale'
			? new Map(items.map((item, index) => [String(index + 1), item]))
			: undefined;
	}
	return typeof whole === 'object' && whole !== null ? new Map(Object.entries(whole)) : undefined;
}

/** What is asked on an axis with its keys, where it is written without: a number, a text or a list. */
export function inFull(value: unknown, path: readonly string[]): unknown {
	if (path.length !== 2 || path[0] !== 'expectations') return value;
	if (Array.isArray(value)) return { statements: value };
	if (typeof value === 'number') return { rating: value };
	return typeof value === 'string' ? { text: value } : value;
}

/** The pieces of a value, each with a digest, by path. */
export function digestsOf(value: unknown, path: readonly string[] = []): Map<string, string> {
	const parts = partsOf(value, path);
	if (value === undefined) return new Map();
	if (parts === undefined || parts.size === 0) return new Map([[pathText(path), digestOf(value)]]);
	// By what a thing is known, its path says already.
	const isNamed = path.length > 0 && (parts.has('id') || parts.has('label')) && parts.size > 1;
	const own = [...parts].filter(([name]) => !(isNamed && (name === 'id' || name === 'label')));
	return new Map(own.flatMap(([name, part]) => [...digestsOf(part, [...path, name])]));
}

/** The paths of the objects in a value, with the objects. */
export function objectsIn(value: unknown, path: readonly string[] = []): [path: string, object: object][] {
	if (typeof value !== 'object' || value === null) return [];
	const parts = [...(partsOf(value, path) ?? [])];
	return [[pathText(path), value], ...parts.flatMap(([name, part]) => objectsIn(part, [...path, name]))];
}
