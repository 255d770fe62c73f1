/** How much the tests do: what most changes touch, what every change must pass, or what a release must. */
export type Thoroughness = 'quick' | 'usual' | 'long';

/** The variable by which the command tells the tests. */
export const VARIABLE = 'RUNGBOOK_TESTS';

/** How much the tests of this run do. */
export const thoroughness: Thoroughness =
	(['quick', 'long'] as const).find((known) => known === process.env[VARIABLE]) ?? 'usual';

/** Some of many cases in every run, all of them before a release: each n-th, the first one with it. */
export function someOf<Item>(items: readonly Item[], each: number): Item[] {
	return thoroughness === 'long' ? [...items] : items.filter((_, index) => index % each === 0);
}

/** How often something is tried by chance: a number in every run, a larger one before a release. */
export function runs(usual: number, long: number): number {
	return thoroughness === 'long' ? long : usual;
}
