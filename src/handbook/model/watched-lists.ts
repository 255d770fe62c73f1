import { ENGLISH, PRONOUNS } from '../language/english.ts';
import { formsOf, phrasesOfKey, type WatchedLists } from '../language/watched.ts';
import type { Settings } from '../schema/settings.ts';

/** Whether the words of a handbook can be judged: there are lists for English alone. */
export const isJudged = ({ language }: Settings): boolean => /^en(?:-|$)/i.test(language);

/** The lists of a handbook: those that ship, with what its settings add, change, allow and switch off. */
export function watchedLists({ prose }: Settings): WatchedLists {
	const phrases = (lists: readonly Readonly<Record<string, unknown>>[]) =>
		new Set(lists.flatMap((list) => Object.keys(list).flatMap(phrasesOfKey)).map(sameOf));
	const allowed = new Set(prose.allowed.flatMap(phrasesOfKey).map(sameOf));
	const own = phrases([prose.vague, prose.loaded, prose.worn]);
	const join = <Value>(
		name: keyof WatchedLists,
		ours: Readonly<Record<string, Value>>,
		theirs: Readonly<Record<string, Value>>,
	) =>
		prose.off.includes(name)
			? {}
			: {
					...without(ours, (phrase) => own.has(phrase) || allowed.has(phrase)),
					...without(theirs, (phrase) => allowed.has(phrase)),
				};
	return {
		vague: join('vague', ENGLISH.vague, prose.vague),
		loaded: join('loaded', ENGLISH.loaded, prose.loaded),
		worn: join('worn', ENGLISH.worn, prose.worn),
	};
}

/** The lists for texts in which nothing is asked: what is vague there is no fault, and “she” is somebody. */
export const listsElsewhere = ({ loaded, worn }: WatchedLists): WatchedLists => ({
	vague: {},
	loaded: without(loaded, (phrase) => pronouns.has(phrase)),
	worn,
});

/** Equal for two ways to write one phrase in a list: `is aware of` and `aware of`. */
const sameOf = (phrase: string) => formsOf('vague', phrase)[0]!;

/** A list but for some phrases; of those that stand under one key, the others stay. */
const without = <Value>(list: Readonly<Record<string, Value>>, isLeftOut: (phrase: string) => boolean) =>
	Object.fromEntries(
		Object.entries(list).flatMap(([key, value]): [string, Value][] => {
			const kept = phrasesOfKey(key).filter((phrase) => !isLeftOut(sameOf(phrase)));
			return kept.length > 0 ? [[kept.join(' / '), value]] : [];
		}),
	);

const pronouns = new Set(phrasesOfKey(PRONOUNS).map(sameOf));
