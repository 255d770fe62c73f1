import { once, type Loaded } from '../page/load-once.ts';
import type { AskedOfRole, AskedOnAxis, NamesNow } from './asked.ts';

/** Loads the files that a page on growing names, each once. */
export function filesOfPage(page: HTMLElement) {
	const { folder = '', names = '', levels } = page.dataset;
	const loaded: Loaded = new Map();
	return {
		/** The file of a role or a transition, by its id. */
		of: <Data>(id: string): Promise<Data> => once<Data>(loaded, `${folder}${id}.json`),
		/** What a level of a role asks: on some pages it has a file of its own, since they need no other level. */
		axesOf: ({ role, axes }: AskedOfRole, level: string): Promise<readonly AskedOnAxis[]> =>
			levels === undefined ? Promise.resolve(axes) : once(loaded, `${levels}${role.id}/${level}.json`),
		/** What goes by another name now, which is wanted only by notes from an older handbook. */
		names: (isWanted: boolean): Promise<NamesNow> => (isWanted ? once<NamesNow>(loaded, names) : Promise.resolve({})),
	};
}
