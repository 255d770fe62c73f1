import { idInForm } from '../../handbook/schema/forms.ts';

/** How many words of a text make its id: more where fewer are those of another. */
const WORDS = [6, 9, 14];

/** Gives ids that nothing else in the same scope has: made of words of the source, and the same each time. */
export class Ids {
	readonly #taken = new Map<string, Set<string>>();

	/**
	 * An id for something.
	 *
	 * @param scope within which it must be the only one
	 * @param names what it may be called, the best first; numbers are put behind the first that is an id
	 * @param otherwise what it is called where no name has a letter
	 */
	give(scope: string, names: readonly (string | undefined)[], otherwise: string): string {
		const taken = this.#taken.get(scope) ?? new Set<string>();
		this.#taken.set(scope, taken);
		const ids = names.flatMap((name) => WORDS.flatMap((most) => asId(name, most) ?? []));
		const best = ids[0] ?? otherwise;
		let id = ids.find((one) => !taken.has(one)) ?? best;
		for (let number = 2; taken.has(id); number++) id = `${best}-${number}`;
		taken.add(id);
		return id;
	}

	/** Keeps ids from being given. */
	keep(scope: string, ids: Iterable<string>): void {
		this.#taken.set(scope, new Set([...(this.#taken.get(scope) ?? []), ...ids]));
	}
}

function asId(name: string | undefined, most: number): string | undefined {
	const words = (idInForm(name ?? '') ?? '').replaceAll('/', '-').split('-').filter(Boolean);
	return words.length === 0 ? undefined : words.slice(0, most).join('-');
}
