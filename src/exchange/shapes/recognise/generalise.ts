import { isKey, type Node } from '../../sources/node.ts';
import type { PlaceAnswer } from '../answers.ts';
import { placesIn } from '../places.ts';

/** What single nodes were taken for. */
export type Guesses = Map<Node, PlaceAnswer>;

/**
 * Makes of what single nodes were taken for as few answers as say the same: each the shortest place that
 * means no node which was taken for something else.
 */
export function generalise(tree: Node, guesses: Guesses): Record<string, PlaceAnswer> {
	const paths = pathsIn(tree);
	const wordings = new Map([...guesses].map(([node, taken]) => [node, JSON.stringify(taken)]));
	const tried = new Map<string, readonly Node[] | undefined>();
	const done = new Set<Node>();
	const found: { pattern: string; answer: PlaceAnswer }[] = [];
	for (const path of paths) {
		const node = path.at(-1)!;
		const taken = guesses.get(node);
		if (!taken || done.has(node)) continue;
		for (const pattern of patternsFor(path)) {
			const meant = meantBy(pattern, taken, node);
			if (meant === undefined) continue;
			found.push({ pattern, answer: taken });
			for (const other of meant) done.add(other);
			break;
		}
	}
	return Object.fromEntries(together(found).map(({ pattern, answer }) => [pattern, answer]));

	/** The nodes that a place means, where it means none that was taken for something else. */
	function meantBy(pattern: string, answer: PlaceAnswer, node: Node): readonly Node[] | undefined {
		const wording = wordings.get(node);
		const key = `${pattern}\n${wording}`;
		if (!tried.has(key)) {
			const placeOf = placesIn([{ [pattern]: answer }]);
			const meant = paths.filter((path) => path.at(-1)!.is === node.is && placeOf(path)).map((path) => path.at(-1)!);
			const same = meant.filter((other) => wordings.get(other) === wording);
			const others = meant.filter((other) => wordings.has(other)).length - same.length;
			// Two headings of one depth may be two things; two fields of one key are one, if one of them was not told.
			const isField = isKey(node.is) || node.is === 'item';
			const isSure = isField ? same.length * 2 > meant.length : same.length === meant.length;
			tried.set(key, others === 0 && isSure ? meant : undefined);
		}
		return tried.get(key);
	}
}

function pathsIn(node: Node, above: readonly Node[] = []): Node[][] {
	const path = [...above, node];
	return [path, ...node.children.flatMap((child) => pathsIn(child, path))];
}

/** Places that mean the last node of a path: by what it lies in, then by the name of that, by its own, by both. */
function patternsFor(path: readonly Node[]): string[] {
	const start = Math.max(
		path.findIndex(({ is }) => is === 'file'),
		0,
	);
	const kinds = path.slice(start).map(({ is }) => is);
	const [node, is] = [path.at(-1)!, kinds.at(-1)!];
	const own = nameOf(node);
	const aboves = path.slice(1, -1).flatMap((above, index) => {
		if (nameOf(above) === undefined) return [];
		return [`${above.is}=${nameOf(above)!}/${index === path.length - 3 ? '' : '**/'}`];
	});
	const byAbove = (part: string) => aboves.toReversed().map((above) => above + part);
	const byOwn = own === undefined ? [] : [`${is}=${own}`];
	const named = (one: Node) => (nameOf(one) === undefined ? one.is : `${one.is}=${nameOf(one)!}`);
	return [
		...kinds.map((_, index) => kinds.slice(-1 - index).join('/')),
		...byAbove(is),
		...byOwn,
		...byOwn.flatMap(byAbove),
		path.map(named).join('/'),
	];
}

/** A name that can stand in a place. */
const nameOf = ({ name }: Node) => (name && /^[^/=*|]+$/.test(name.plain) ? name.plain : undefined);

/** Answers that differ in one name alone as one: `h1=Developer|Tech lead/h2`. */
function together(answers: readonly { pattern: string; answer: PlaceAnswer }[]) {
	const merged = new Map<string, { pattern: string; answer: PlaceAnswer }>();
	for (const { pattern, answer } of answers) {
		const [, before, name = '', after = ''] = /^([^=/]*=)([^/]*)(.*)$/.exec(pattern) ?? [];
		const alike = before === undefined ? pattern : `${before}…${after}\n${JSON.stringify(answer)}`;
		const known = merged.get(alike);
		if (!known) merged.set(alike, { pattern, answer });
		else known.pattern = known.pattern.replace(/^([^=/]*=[^/]*)/, `$1|${name.replaceAll('$', '$$$$')}`);
	}
	return [...merged.values()];
}
