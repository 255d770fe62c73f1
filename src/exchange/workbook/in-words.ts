import { count } from '../../handbook/language/words.ts';
import type { Done } from './work.ts';

/** How many places are named in one line. */
const MOST = 4;

/** Kinds of which the places are told that they are in: all others are told by name. */
const WITHIN = new Set(['statement', 'step', 'text']);

/** What was changed, a line for each thing that was done: “3 statements reworded in Senior developer / Craft.” */
export function inWords(done: readonly Done[]): string[] {
	const groups = Map.groupBy(done, ({ what, kind }) => `${what} ${kind[0]}`);
	const order: Done['what'][] = ['reworded', 'changed', 'new', 'moved', 'removed'];
	return [...groups.values()]
		.sort(([a], [b]) => order.indexOf(a!.what) - order.indexOf(b!.what))
		.map((all) => {
			const { what, kind } = all[0]!;
			const places = [...new Set(all.map(({ where }) => where))];
			const more = places.length > MOST ? ` and ${places.length - MOST} more` : '';
			const number =
				what === 'new'
					? count(all.length, `new ${kind[0]}`, `new ${kind[1]}`)
					: `${count(all.length, ...kind)} ${what}`;
			return `${number}${WITHIN.has(kind[0]) ? ' in ' : ': '}${places.slice(0, MOST).join('; ')}${more}.`;
		});
}
