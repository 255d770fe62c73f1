import type { Node } from '../sources/node.ts';
import type { PlaceAnswer } from './answers.ts';

/** One answer with the place that it is about. */
export interface Place extends PlaceAnswer {
	/** As it was written. */
	pattern: string;
}

/** What one part of a place asks of a node. */
interface Part {
	is: string;
	name?: RegExp;
}

/** What tells more holds: a name more than a part, a part more than one of any kind. */
const NAME = 3;
const PART = 2;
const ANY = 1;

/**
 * Prepares answers to be asked of nodes.
 *
 * @param answers what stands where, by place; what a later one says holds where no earlier one says anything
 * @returns what a node is: the last of the path, which begins at the root of the tree
 */
export function placesIn(
	answers: readonly Readonly<Record<string, PlaceAnswer>>[],
): (path: readonly Node[]) => Place | undefined {
	const known = answers.flatMap((tier) =>
		Object.entries(tier)
			.map(([pattern, answer], index) => {
				const parts = partsOf(pattern);
				return { place: { ...answer, pattern }, parts, telling: tellingOf(parts), index };
			})
			.sort((a, b) => b.telling - a.telling || b.index - a.index),
	);
	return (path) => known.find(({ parts }) => fits(parts, path))?.place;
}

const partsOf = (pattern: string): Part[] =>
	pattern.split('/').map((part) => {
		const [, is = '', name] = /^([^=]*)(?:=(.*))?$/.exec(part)!;
		return name === undefined ? { is } : { is, name: glob(name) };
	});

/** `Level *` as a pattern, without regard to case; `|` between names means one of them. */
function glob(name: string): RegExp {
	const escaped = name.replace(/[.+?^${}()[\]\\]/g, '\\$&').replaceAll('*', '.*');
	return new RegExp(`^(?:${escaped})$`, 'isu');
}

const tellingOf = (parts: readonly Part[]) =>
	parts.reduce(
		(sum, { is, name }) => sum + (name === undefined ? 0 : NAME) + (is === '**' ? 0 : is === '*' ? ANY : PART),
		0,
	);

function fits(parts: readonly Part[], path: readonly Node[]): boolean {
	const part = parts.at(-1);
	if (part === undefined) return true;
	const rest = parts.slice(0, -1);
	if (part.is === '**') return path.some((_, index) => fits(rest, path.slice(0, index + 1))) || fits(rest, []);
	const node = path.at(-1);
	if (node === undefined || (part.is !== '*' && part.is !== node.is)) return false;
	if (part.name && !part.name.test(node.name?.plain ?? node.text?.plain ?? '')) return false;
	return fits(rest, path.slice(0, -1));
}
