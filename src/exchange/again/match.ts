import { likeness } from '../table/likeness.ts';
import type { Kept, Named } from '../write/ids.ts';
import { titleText } from '../write/layer-names.ts';
import { digestOf } from './digest.ts';

/** Something that an import has written before. */
export interface Before {
	id: string;
	/** Where it stood in the source. */
	key: string;
	/** A digest of what it said then. */
	digest: string | undefined;
	/** What stands here, as long as somebody has not taken it out. */
	text: string | undefined;
}

/** A text of which nobody can tell which of some from before it is. */
export interface Unsure {
	key: string;
	text: string;
	candidates: readonly Before[];
}

/** How alike two texts are from which on one is the other reworded. */
const ALIKE = 0.5;
/** How much more alike one has to be than the next for there to be no doubt. */
const CLEAR = 0.1;
/** What it tells that a text stands where the other stood, where nothing came or went beside it; and where something did. */
const SAME_PLACE = { sure: 0.35, shifted: 0.15 };
/** How alike something is taken for of which nothing stands here any more. */
const UNKNOWN = 0.2;

/** The answer to which one of before something is, where it is none of them. */
export const IS_NEW = 'new';

interface Pair {
	before: Before;
	now: Named;
	score: number;
}

/**
 * Finds out what was called how: by what it says, by its place, then by likeness.
 *
 * A ladder in one file is the same ladder in a file of another name.
 *
 * @param written what the last import wrote
 * @param decided what a person has said: an id from before, or that it is new, by key
 * @returns ids by key, and what nobody can tell
 */
export function matchBefore(
	written: readonly Before[],
	things: readonly Named[],
	decided: Readonly<Record<string, string>>,
): Kept & { doubts: Unsure[] } {
	const before = inFileOf(written, things);
	const ids = new Map<string, string>();
	const [oldLeft, nowLeft] = [new Set(before), new Set(things)];
	const take = (old: Before, now: Named) => {
		ids.set(now.key, old.id);
		oldLeft.delete(old);
		nowLeft.delete(now);
	};
	for (const now of things) {
		const decision = decided[now.key];
		const old = before.find(({ id }) => id === decision);
		if (old && oldLeft.has(old)) take(old, now);
		else if (decision === IS_NEW) nowLeft.delete(now);
	}
	const saysTheSame = (old: Before, { text }: Named) =>
		[text, titleText(text)].some((one) => digestOf(one) === old.digest);
	for (const isInPlace of [true, false])
		for (const now of [...nowLeft]) {
			const old = [...oldLeft].find((one) => (one.key === now.key || !isInPlace) && saysTheSame(one, now));
			if (old) take(old, now);
		}
	const pairs = pairsOf([...oldLeft], [...nowLeft], before);
	const unsure = new Map<string, string>();
	const doubts: Unsure[] = [];
	for (const { before: old, now, score } of pairs) {
		if (!oldLeft.has(old) || !nowLeft.has(now)) continue;
		const isOpen = (pair: Pair) => oldLeft.has(pair.before) && nowLeft.has(pair.now) && score - pair.score < CLEAR;
		const rivals = pairs.filter((pair) => isOpen(pair) && (pair.now === now) !== (pair.before === old));
		if (rivals.length === 0) {
			take(old, now);
			continue;
		}
		for (const one of new Set([now, ...rivals.map((pair) => pair.now)])) {
			const candidates = pairs
				.filter((pair) => pair.now === one && oldLeft.has(pair.before))
				.map((pair) => pair.before);
			doubts.push({ key: one.key, text: one.text, candidates });
			unsure.set(one.key, whyUnsure(candidates));
			nowLeft.delete(one);
		}
	}
	return { ids, unsure, doubts, taken: before.map(({ id }) => id) };
}

const whyUnsure = (candidates: readonly Before[]) =>
	`It may be another wording of ${candidates.map(({ id, text }) => `“${text ?? id}”`).join(' or ')}: say which in import.yaml, or import in a terminal, where it is asked.`;

/** Which could be which, the likeliest first. */
function pairsOf(olds: readonly Before[], things: readonly Named[], all: readonly Before[]): Pair[] {
	const sizes = (keys: readonly { key: string }[]) => {
		const counts = new Map<string, number>();
		for (const { key } of keys) counts.set(parentOf(key), (counts.get(parentOf(key)) ?? 0) + 1);
		return counts;
	};
	const [left, open] = [sizes(olds), sizes(things)];
	const known = new Set(all.map(({ key }) => key));
	return olds
		.flatMap((before) =>
			things.map((now) => {
				const parent = parentOf(now.key);
				const isSteady = left.get(parent) === open.get(parent) && known.has(now.key);
				const place = before.key !== now.key ? 0 : isSteady ? SAME_PLACE.sure : SAME_PLACE.shifted;
				return { before, now, score: place + (before.text === undefined ? UNKNOWN : likeness(before.text, now.text)) };
			}),
		)
		.filter(({ score }) => score >= ALIKE)
		.sort((a, b) => b.score - a.score);
}

/** What was written, at the places of a file that has another name now. */
function inFileOf(written: readonly Before[], things: readonly Named[]): readonly Before[] {
	const filesOf = (all: readonly { key: string }[]) =>
		new Set(all.map(({ key }) => key.slice(0, key.indexOf('#') + 1)));
	const [[old, ...more], [now, ...others]] = [filesOf(written), filesOf(things)].map((files) => [...files]) as [
		string[],
		string[],
	];
	if (!old || !now || more.length + others.length > 0 || old === now) return written;
	return written.map((one) => ({ ...one, key: now + one.key.slice(old.length) }));
}

const parentOf = (key: string) => key.slice(0, Math.max(key.lastIndexOf('/'), key.lastIndexOf('#')));
