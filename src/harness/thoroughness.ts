/** How much the tests do: what most changes touch, what every change must pass, or what a release must. */
export type Thoroughness = 'quick' | 'usual' | 'long';

/** The variable by which the command tells the tests. */
export const VARIABLE = 'RUNGBOOK_TESTS';

/** How much the tests of this run do. */
export const thoroughness: Thoroughness =
	(['quick', 'long'] as const).find((known) => known === process.env[VARIABLE]) ?? 'usual';

/** The variable that says for how many minutes each thing is tried by chance, and what it says; 0 where it is told by number. */
export const FOR = 'RUNGBOOK_TESTS_FOR';
export const MINUTES = Number(process.env[FOR] ?? 0);

/** What the variable says where thousands of mutants are held against the tests: little is tried by chance. */
export const MUTANTS = 'mutants';

/**
 * Some of many cases in every run, all of them before a release.
 *
 * @param each that each n-th is one of them
 * @param from which is the first; so what is tried in several places is tried in one of them
 */
export function someOf<Item>(items: readonly Item[], each: number, from = 0): Item[] {
	return thoroughness === 'long' ? [...items] : items.filter((_, index) => index % each === from % each);
}

/** Cases that are tried before a release only: in every run another test tries most of what they do. */
export const beforeRelease = <Item>(items: readonly Item[]): Item[] => (thoroughness === 'long' ? [...items] : []);

/** How often something is tried by chance: a number in every run, a larger one before a release. */
export function runs(usual: number, long: number): number {
	if (MINUTES > 0) return Number.MAX_SAFE_INTEGER;
	if (process.env[VARIABLE] === MUTANTS) return Math.ceil(usual / 20);
	return thoroughness === 'long' ? long : usual;
}
