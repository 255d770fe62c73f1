import { changeBetween, type Change, type Texts } from '../../handbook/edit/change.ts';
import { withChanges } from '../../handbook/edit/yaml-changes.ts';
import { editFrontMatter } from '../../handbook/source/front-matter-text.ts';
import { IMPORT_FILES } from '../../handbook/load/file-name.ts';
import type { WrittenEntry } from '../write/entry-text.ts';
import type { WrittenLayer } from '../write/write-layer.ts';
import { digestOf } from './digest.ts';
import { bodyDigest, lockOf, lockText, saidIn, type Lock, type LockedFile } from './lock.ts';
import type { Ours, OursAll } from './ours.ts';
import { digestsOf } from './parts.ts';
import { compareThreeWays, type Left } from './three-ways.ts';

/** Something that stays as it is in a file, though the source says otherwise. */
export interface Kept extends Left {
	/** By path in the layer, and the line. */
	file: string;
	line: number;
}

/** What an import would do to a layer. */
export interface LayerPlan {
	change: Change;
	kept: Kept[];
	/** Files that stay, though the source has nothing of them any more, since somebody has edited them. */
	left: string[];
	/** Files that somebody has taken out since the last import: they are not written again. */
	takenOut: string[];
	/** Files that nothing can be written into, since they cannot be understood. */
	broken: string[];
	lock: Lock;
}

/**
 * Compares a ladder as it would be written with what the last import has written and what stands in the
 * layer, and says what is to be done: what changed in the source is changed, what somebody has edited stays.
 *
 * @param before the texts of the files of the layer
 */
export function planLayer(layer: WrittenLayer, then: Lock, ours: OursAll, before: Texts): LayerPlan {
	const now = lockOf(layer);
	const after = new Map(before);
	const lock = new Map(now);
	const plan = { kept: [] as Kept[], left: [] as string[], takenOut: [] as string[], broken: [] as string[] };
	for (const [path, entry] of layer.entries) {
		const [old, mine, fresh] = [then.get(path), ours.get(path), layer.files.get(path)!];
		if (mine === undefined) {
			if (old === undefined) after.set(path, fresh);
			else plan.takenOut.push(path);
		} else if (mine.fields === undefined) plan.broken.push(path);
		else if (old !== undefined && areEqual(old.digests, now.get(path)!.digests) && isUntouched(old, mine)) continue;
		else if (old !== undefined && isUntouched(old, mine)) after.set(path, fresh);
		else after.set(path, edited(path, entry, old, mine));
	}
	for (const [path, old] of then) {
		const mine = ours.get(path);
		if (layer.entries.has(path) || mine === undefined) continue;
		if (isUntouched(old, mine) || isAsWritten(old, mine)) after.delete(path);
		else plan.left.push(path);
	}
	after.set(IMPORT_FILES.lock, lockText(lock));
	return { ...plan, lock, change: changeBetween(before, after) };

	/** The text of a file that somebody has edited, with what changed in the source. */
	function edited(path: string, { fields, body = '' }: WrittenEntry, old: LockedFile | undefined, mine: Ours): string {
		const mineNow = withBody(mine.fields!, mine.body);
		const { value, left } = compareThreeWays(old?.digests ?? new Map(), withBody(saidIn(fields), body), mineNow);
		for (const one of left) plan.kept.push({ ...one, file: path, line: mine.lineOf(one.path) });
		const { body: prose = '', ...rest } = value;
		const change = (yaml: string) => withChanges(yaml, mine.fields, rest, []);
		if (path.endsWith('.yaml')) return change(mine.text);
		const text = editFrontMatter(mine.text, change);
		return prose === (mineNow.body ?? '')
			? text
			: `${text.slice(0, text.length - mine.body.length)}\n${prose as string}\n`;
	}
}

const isUntouched = (old: LockedFile, { text }: Ours) => digestOf(text) === old.file;

/** Whether a file says what was written, though somebody has set it otherwise. */
const isAsWritten = (old: LockedFile, { fields, body }: Ours) =>
	fields !== undefined && areEqual(old.digests, new Map([...digestsOf(fields), ...bodyDigest(body)]));

const withBody = (fields: Record<string, unknown>, body: string): Record<string, unknown> =>
	body.trim() === '' ? fields : { ...fields, body: body.trim() };

const areEqual = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>) =>
	a.size === b.size && [...a].every(([path, digest]) => b.get(path) === digest);
