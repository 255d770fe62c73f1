import { isEqual, type Register, type Scope } from './register.ts';
import type { Thing } from '../table/things.ts';

/** Things that stand on each other. */
type Rung = Thing & { label?: string; order: number };

/**
 * Puts the rungs of one ladder, or the steps of one scale, in order: by the numbers that the source gives
 * them, else as the places that name them have them one after another.
 *
 * @param scope what they lie in
 * @param names from the lowest, where a person has said so
 */
export function putInOrder(register: Register<Rung>, scope: Scope, names: readonly string[]): void {
	const entries = register.entries.filter((entry) => isEqual(entry.scope, scope));
	const things = entries.map(({ thing }) => thing);
	const said = things.map((thing) => names.findIndex((name) => register.named(name, scope).includes(thing)));
	const numbers = [
		said.every((index) => index >= 0) && said,
		entries.map(({ number }) => number),
		numbersOfLabels(things.map(({ label }) => label)),
	].find((all) => all && all.every((number) => number !== undefined) && new Set(all).size === things.length);
	if (numbers && said !== numbers) things.forEach((thing, index) => (thing.order = numbers[index]!));
	else {
		const sorted = numbers
			? things.toSorted((a, b) => said[things.indexOf(a)]! - said[things.indexOf(b)]!)
			: merged(
					things,
					register.runs.flatMap((run) => (isEqual(run.scope, scope) ? [[...run.things]] : [])),
				);
		sorted.forEach((thing, index) => (thing.order = index + 1));
	}
}

/** `D1`, `D2`, `D3`: numbers, where all that comes before them is the same. */
function numbersOfLabels(labels: readonly (string | undefined)[]): number[] | undefined {
	const parts = labels.map((label) => /^(\D*)(\d+(?:\.\d+)?)$/.exec(label ?? ''));
	const isAlike = parts.every((part) => part !== null && part[1] === parts[0]![1]);
	return isAlike ? parts.map((part) => Number(part![2])) : undefined;
}

/** All things in an order that agrees with every run, as far as the runs agree; the first named go first. */
function merged(things: readonly Rung[], runs: readonly (readonly Rung[])[]): Rung[] {
	const below = new Map(things.map((thing) => [thing, new Set<Rung>()]));
	for (const run of runs) run.forEach((thing, index) => index > 0 && below.get(thing)!.add(run[index - 1]!));
	const sorted: Rung[] = [];
	const left = [...things];
	while (left.length > 0) {
		const next = left.findIndex((thing) => [...below.get(thing)!].every((lower) => sorted.includes(lower)));
		sorted.push(...left.splice(Math.max(next, 0), 1));
	}
	return sorted;
}
