import { inFull, digestsOf, partsOf, pathText } from './parts.ts';
import { digestOf } from './digest.ts';

/** Something that was left as it is here, though the source says otherwise. */
export interface Left {
	/** Where in the entry. */
	path: readonly string[];
	/** Whether the source changed it as well since then. */
	isConflict: boolean;
	/** What stands here, and what the source says; nothing where one of them has nothing. */
	ours: unknown;
	now: unknown;
}

/** What became of an entry. */
export interface Compared {
	/** What it is to hold. */
	value: Record<string, unknown>;
	left: Left[];
}

/**
 * Compares an entry three ways: what was written then, what the source says now, and what stands here.
 * What changed in the source changes; what somebody has changed here stays.
 *
 * @param then a digest of each piece, by path
 */
export function compareThreeWays(
	then: ReadonlyMap<string, string>,
	now: Record<string, unknown>,
	ours: Record<string, unknown>,
): Compared {
	const left: Left[] = [];
	const value = compare([], now, ours) as Record<string, unknown>;
	return { value, left };

	function compare(path: readonly string[], theirs: unknown, mine: unknown): unknown {
		const [a, b] = [partsOf(theirs, path), partsOf(mine, path)];
		if (a !== undefined && b !== undefined && isList(theirs, path) === isList(mine, path))
			return isList(mine, path) ? listOf(path, a, b) : mapOf(path, a, b, mine);
		if (isSame(theirs, mine, path)) return mine;
		const before = piecesThen(path);
		if (before.size === 0 && mine === undefined) return theirs;
		// What somebody has written here themselves, and the source says nothing of.
		if (before.size === 0 && theirs === undefined) return mine;
		const isUntouched = before.size > 0 && areEqual(digestsOf(mine, path), before);
		if (isUntouched) return theirs;
		left.push({ path, isConflict: !areEqual(digestsOf(theirs, path), before), ours: mine, now: theirs });
		return mine;
	}

	function mapOf(
		path: readonly string[],
		theirs: ReadonlyMap<string, unknown>,
		mine: ReadonlyMap<string, unknown>,
		was: unknown,
	) {
		const keys = new Set([...mine.keys(), ...theirs.keys()]);
		const fields = [...keys].flatMap((key) => {
			const part = compare([...path, key], theirs.get(key), mine.get(key));
			return part === undefined ? [] : [[key, part] as const];
		});
		const whole = Object.fromEntries(fields);
		const [only] = fields;
		// What is written without its key stays so.
		const isBare = inFull(was, path) !== was && fields.length === 1 && only![0] in (inFull(was, path) as object);
		if (fields.length === 0 && path.length > 0) return undefined;
		return isBare ? only![1] : whole;
	}

	function listOf(path: readonly string[], theirs: ReadonlyMap<string, unknown>, mine: ReadonlyMap<string, unknown>) {
		const items = new Map<string, unknown>();
		for (const [name, item] of mine) {
			const kept = compare([...path, name], theirs.get(name), item);
			if (kept !== undefined) items.set(name, kept);
		}
		let order = [...items.keys()];
		let last: string | undefined;
		for (const [name, item] of theirs) {
			if (!mine.has(name)) {
				const added = compare([...path, name], item, undefined);
				if (added === undefined) continue;
				items.set(name, added);
				const at = last === undefined ? 0 : order.indexOf(last) + 1;
				order = [...order.slice(0, at), name, ...order.slice(at)];
			}
			last = order.includes(name) ? name : last;
		}
		return items.size === 0 ? undefined : order.map((name) => items.get(name));
	}

	/** What was written at a path and below it. */
	function piecesThen(path: readonly string[]): Map<string, string> {
		const at = pathText(path);
		return new Map([...then].filter(([piece]) => piece === at || at === '' || piece.startsWith(`${at}/`)));
	}
}

const isList = (value: unknown, path: readonly string[]) => Array.isArray(inFull(value, path));

const isSame = (a: unknown, b: unknown, path: readonly string[]) =>
	digestOf(inFull(a, path)) === digestOf(inFull(b, path)) || areEqual(digestsOf(a, path), digestsOf(b, path));

const areEqual = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
	a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);
