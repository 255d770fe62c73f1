import type { Known } from '../write/ids.ts';
import type { OursAll } from './ours.ts';
import type { Lock } from './lock.ts';
import { matchBefore, type Before, type Unsure } from './match.ts';
import { partsOf } from './parts.ts';

/**
 * Says what had which id in the last import, so that it keeps it.
 *
 * @param ours what stands in the layer now
 * @param decided what a person has said of what nobody can tell, by key in the source
 * @returns with what nobody can tell, which is known as soon as all has been asked for
 */
export function knownFrom(
	lock: Lock,
	ours: OursAll,
	decided: Readonly<Record<string, string>>,
): { known: Known; doubts: Unsure[] } {
	const scopes = new Map<string, Before[]>();
	const add = (scope: string, before: Before) => scopes.set(scope, [...(scopes.get(scope) ?? []), before]);
	for (const [path, { key, digests, keys }] of lock) {
		const fields = ours.get(path)?.fields;
		if (key !== undefined) {
			const folder = path.slice(0, path.lastIndexOf('/'));
			const id = path.slice(folder.length + 1).replace(/\.mdx?$/, '');
			add(folder, { id, key, digest: digests.get('title'), text: textAt(fields, ['title']) });
		}
		for (const [at, place] of keys) {
			const parts = at.split('/');
			const said = ['text', 'title'].find((name) => digests.has(`${at}/${name}`));
			// A step and a cell have no id, and what another level says has its own there.
			const hasId = !(parts.length === 2 && (parts[0] === 'scale' || parts[0] === 'expectations'));
			if (said === undefined || !hasId) continue;
			const text = textAt(fields, [...parts, said]);
			add(scopeOf(path, parts), { id: parts.at(-1)!, key: place, digest: digests.get(`${at}/${said}`), text });
		}
	}
	const doubts: Unsure[] = [];
	return {
		doubts,
		known: (scope, things) => {
			const found = matchBefore(scopes.get(scope) ?? [], things, decided);
			if (!ENTRIES.test(scope)) doubts.push(...found.doubts);
			return found;
		},
	};
}

/** Scopes of entries: one that nobody can tell is another. */
const ENTRIES = /^(?:roles|axes|levels\/.*|pages|handbook\.yaml .*)$/;

/** Within what an id is told apart, by where it stands. */
function scopeOf(path: string, parts: readonly string[]): string {
	if (parts[0] === 'expectations') return `expectations/${parts[1]}`;
	if (parts[0] === 'scale') return `${path} scale`;
	return `${path} ${parts.slice(0, -1).join('/')}`;
}

function textAt(fields: unknown, path: readonly string[]): string | undefined {
	let value: unknown = fields;
	path.forEach((part, depth) => (value = partsOf(value, path.slice(0, depth))?.get(part)));
	return typeof value === 'string' ? value : undefined;
}
