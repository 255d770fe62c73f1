import { removeFromYaml, setInYaml } from '../source/yaml-text.ts';

/** A YAML text in which what differs between two values is written as it is in the second. */
export function withChanges(yaml: string, before: unknown, after: unknown, path: (string | number)[]): string {
	if (JSON.stringify(before) === JSON.stringify(after)) return yaml;
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
