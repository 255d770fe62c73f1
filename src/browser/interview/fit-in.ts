import type { Mark, Sheet } from '../notes/notes.ts';
import type { LoopOfRole, LoopWords, Thing } from './loop-data.ts';
import { fitOf, NOWHERE, questionsOf, room, type Round } from './spread.ts';

type Marks = Sheet['marks'];

/** What is looked at to tell what a round can best do without. */
export interface Weighing {
	loop: LoopOfRole;
	words: LoopWords;
	marks: Marks;
}

/**
 * What a round can best do without, as much as does not fit it: what has no question first, then what is
 * shared or held for a part alone, then what fits whoever interviews least. What somebody has put there
 * goes last.
 */
export function beyond(things: readonly Thing[], round: Round, { loop, words, marks }: Weighing): Thing[] {
	const weigh = (thing: Thing) =>
		(putIn(marks, thing.key) === round.key ? 1e6 : 0) +
		(questionsOf(thing, words, marks).length > 0 ? 1e5 : 0) +
		(thing.why === 'own' || thing.why === 'asked' ? 1e4 : 0) +
		fitOf(loop, round, thing);
	return things.toSorted((a, b) => weigh(a) - weigh(b)).slice(0, Math.max(0, things.length - room(round)));
}

const putIn = (marks: Marks, key: string): string | undefined =>
	Object.hasOwn(marks, key) ? marks[key]!.chosen?.round : undefined;

/** What fitting things in needs to know. */
interface FittingIn {
	/** What stands in a round that is open now, and what that is weighed by. */
	in: (round: string) => { things: readonly Thing[]; round: Round; by: Weighing } | undefined;
	save: (keys: readonly string[], change: (mark: Mark, key: string) => Mark) => Promise<void>;
}

/** Makes what does not fit a round be left out with one press, and put back with the next; gives how much of it still is. */
export function startFittingIn(
	page: HTMLElement,
	{ in: stateOf, save }: FittingIn,
): (round: string, marks: Marks) => number {
	/** Where what was left out stood before, by round. */
	const before = new Map<string, ReadonlyMap<string, string | undefined>>();
	const isStillOut = (marks: Marks, key: string) => putIn(marks, key) === NOWHERE;

	page.addEventListener('click', ({ target }) => {
		const pressed = (target as Element).closest('button');
		const key = pressed?.closest<HTMLElement>('[data-round]')?.dataset.round ?? '';
		const state = pressed?.matches('.leave-out, .put-back') && stateOf(key);
		if (!state) return;
		const { marks } = state.by;
		const focus = (name: string) => () =>
			page.querySelector<HTMLElement>(`.round[data-round="${CSS.escape(key)}"] .${name}`)?.focus();
		if (pressed!.matches('.leave-out')) {
			const out = beyond(state.things, state.round, state.by).map((thing) => thing.key);
			before.set(key, new Map(out.map((one) => [one, putIn(marks, one)])));
			void save(out, (mark) => ({ ...mark, chosen: { ...mark.chosen, round: NOWHERE } })).then(focus('put-back'));
			return;
		}
		const places = before.get(key)!;
		before.delete(key);
		const out = [...places.keys()].filter((one) => isStillOut(marks, one));
		void save(out, (mark, one) => backTo(mark, places.get(one))).then(focus('leave-out'));
	});

	return (round, marks) => [...(before.get(round)?.keys() ?? [])].filter((key) => isStillOut(marks, key)).length;
}

/** A mark that says of a thing where it stood before, be it that nobody had said. */
export function backTo(mark: Mark, place: string | undefined): Mark {
	const { round: _, ...chosen } = mark.chosen ?? {};
	return { ...mark, chosen: place === undefined ? chosen : { ...chosen, round: place } };
}
