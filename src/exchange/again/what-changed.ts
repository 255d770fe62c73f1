import { count } from '../../handbook/language/words.ts';
import type { ImportPlan } from './plan-import.ts';
import type { Lock } from './lock.ts';

/** What changed in the source since the last import: statements by their ids. */
interface Changed {
	reworded: string[];
	added: string[];
	removed: string[];
}

/** The pieces of a layer that have an id: what they say, by where they stand. */
function said(lock: Lock): Map<string, string> {
	const all = new Map<string, string>();
	for (const [path, { key, keys, digests }] of lock) {
		if (key !== undefined) all.set(path, digests.get('title') ?? '');
		for (const at of keys.keys()) {
			const parts = [...digests].filter(([piece]) => piece.startsWith(`${at}/`));
			all.set(`${path} ${at}`, parts.map(([piece, digest]) => `${piece} ${digest}`).join('\n'));
		}
	}
	return all;
}

function changedBetween(then: Lock, now: Lock): Changed {
	const [before, after] = [said(then), said(now)];
	return {
		reworded: [...after].filter(([at, text]) => before.has(at) && before.get(at) !== text).map(([at]) => at),
		added: [...after.keys()].filter((at) => !before.has(at)),
		removed: [...before.keys()].filter((at) => !after.has(at)),
	};
}

/** What changed in the source since the last import, in lines; none where there was no import. */
export function whatChanged({ before, lock }: Pick<ImportPlan, 'before' | 'lock'>): string[] {
	if (before.size === 0) return [];
	const { reworded, added, removed } = changedBetween(before, lock);
	const lines = (what: string, all: readonly string[]) =>
		all.length === 0 ? [] : [`${count(all.length, 'thing')} ${what}:`, ...all.map((at) => `  ${at}`)];
	const all = [...lines('reworded', reworded), ...lines('new', added), ...lines('gone', removed)];
	return all.length === 0 ? ['The source says what it said at the last import.'] : all;
}
