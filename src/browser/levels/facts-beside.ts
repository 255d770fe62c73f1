import type { Fact } from './ladder.ts';

/** What two roles or levels say under one label; a side that says nothing is left out. */
export interface FactRow<Text> {
	label: string;
	sides: readonly [Fact<Text> | undefined, Fact<Text> | undefined];
}

/** Facts of two roles or levels side by side: equal labels in one row, in the order of the first, then of the second. */
export function factsBeside<Text>(one: readonly Fact<Text>[], other: readonly Fact<Text>[]): FactRow<Text>[] {
	const keyOf = ({ label, isList = false }: Fact<Text>) => `${isList} ${label}`;
	const [a, b] = [one, other].map((facts) => new Map(facts.map((fact) => [keyOf(fact), fact]))) as [
		Map<string, Fact<Text>>,
		Map<string, Fact<Text>>,
	];
	return [...new Map([...b, ...a]).entries()]
		.sort(([key], [next]) => place(a, b, key) - place(a, b, next))
		.map(([key, { label }]) => ({ label, sides: [a.get(key), b.get(key)] as const }));
}

/** Facts before lists, those of the first before those of the second alone. */
function place(a: ReadonlyMap<string, unknown>, b: ReadonlyMap<string, unknown>, key: string): number {
	const at = a.has(key) ? [...a.keys()].indexOf(key) : a.size + [...b.keys()].indexOf(key);
	return key.startsWith('true') ? a.size + b.size + at : at;
}
