import type { Places } from './check-fields.ts';
import { start, type Part } from './layer.ts';
import type { Path } from '../source/yaml.ts';

/** A path is looked up in the highest layer that gives its first key; of a map that layers add to, its second. */
export function placesOf(parts: readonly Pick<Part, 'file' | 'read' | 'keys' | 'value'>[]): Places {
	const adds = (part: Pick<Part, 'value'>, [first, second]: Path) => {
		const map = first === 'words' ? part.value.words : undefined;
		return typeof map === 'object' && map !== null && Object.hasOwn(map, String(second));
	};
	const reader = (path: Path) =>
		parts.findLast((part) => adds(part, path)) ??
		parts.findLast((part) => part.keys.has(String(path[0]))) ??
		parts.at(-1)!;
	return {
		at: (path) => (path.length === 0 ? start(reader(path).file) : reader(path).read().at(path)),
		keyAt: (path) => reader(path).read().keyAt(path),
		textAt: (path, text) => reader(path).read().textAt(path, text),
		scalar: (path) => reader(path).read().scalar(path),
	};
}
