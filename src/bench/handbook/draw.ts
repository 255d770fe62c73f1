import { randomOf } from '../../evaluation/random.ts';

/** Draws by lot what is the same each time. */
export interface Draw {
	/** A whole number from the first to the last, both included. */
	number: (from: number, to: number) => number;
	/** Whether something happens that does so once in so many times. */
	once: (inSoMany: number) => boolean;
	/** One of a list, each as likely. */
	any: <Item>(list: readonly Item[]) => Item;
	/** One of a list, the first the likeliest, as words are in prose. */
	common: <Item>(list: readonly Item[]) => Item;
}

const FINE = 100_000;

/** What draws for something: by its name alone, so that nothing else that is there changes what it gets. */
export function drawFor(name: string): Draw {
	const random = randomOf(seedOf(name));
	const number = (from: number, to: number) => from + random(to - from + 1);
	const at = <Item>(list: readonly Item[], index: number) => list[Math.min(index, list.length - 1)]!;
	return {
		number,
		once: (inSoMany) => random(inSoMany) === 0,
		any: (list) => at(list, random(list.length)),
		common: (list) => at(list, Math.floor(list.length * (random(FINE) / FINE) ** 2)),
	};
}

/** A number made of all letters of a name (Fowler, Noll and Vo, FNV-1a), which the generator may begin with. */
function seedOf(name: string): number {
	let hash = 0x811c9dc5;
	for (let index = 0; index < name.length; index += 1)
		hash = Math.imul(hash ^ name.charCodeAt(index), 0x01000193) >>> 0;
	return (hash % 2_147_483_645) + 1;
}
