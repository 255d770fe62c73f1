import { spreadOf } from '../measure/middle.ts';
import type { Run } from '../measure/run.ts';
import type { Line, Outcome, Took } from '../report/result.ts';
import type { Workshop } from './workshop.ts';

/** What something took in one round, or why it could not be run. */
type Taken = Run | string;

/** A line, and how its figure comes of a round: a number, or why there is none. */
interface MeasuredLine<Name extends string> extends Line {
	of: (round: Readonly<Record<Name, Taken>>) => number | string;
}

/** Something to be measured: those that run in turn, and the lines that are drawn from what they take. */
interface Setup<Name extends string> {
	/** What is measured, in a few words: `--only` finds it by them. */
	name: string;
	/** How often all run in turn; in a quick run perhaps not at all. */
	rounds: { usual: number; quick: number };
	/**
	 * Makes ready what is needed, and says what runs in a round, in this order. Whatever a run needs to
	 * begin with, such as empty caches, it sees to itself, outside of what it measures.
	 */
	contenders: (shop: Workshop) => Promise<Record<Name, (() => Promise<Run>) | string>>;
	lines: readonly MeasuredLine<Name>[];
}

/** A trial, whoever runs in it. */
export interface Trial {
	name: string;
	lines: readonly Line[];
	rounds: { usual: number; quick: number };
	/** Measures; what it cannot, it says in the line. */
	measure: (shop: Workshop, rounds: number, tell: (text: string) => void) => Promise<Outcome>;
}

/** Makes a trial of what runs in it. */
export function trial<const Name extends string>(setup: Setup<Name>): Trial {
	const { name, rounds, lines } = setup;
	return { name, rounds, lines, measure };

	async function measure(shop: Workshop, count: number, tell: (text: string) => void): Promise<Outcome> {
		tell(`${name}: getting ready`);
		const contenders = await setup.contenders(shop);
		const names = Object.keys(contenders) as Name[];
		const all: Record<Name, Taken>[] = [];
		for (let number = 1; number <= count; number += 1) {
			const round = {} as Record<Name, Taken>;
			for (const one of names) {
				const contender = contenders[one];
				if (typeof contender !== 'string') tell(`${name}: round ${number} of ${count}, ${one}`);
				round[one] = typeof contender === 'string' ? contender : await contender();
			}
			all.push(round);
		}
		return {
			lines: lines.map(({ of, ...line }) => {
				const figures = all.map(of);
				const missing = figures.find((figure) => typeof figure === 'string');
				if (missing !== undefined) return { ...line, missing };
				return { ...line, spread: spreadOf(figures as number[]), rounds: count };
			}),
			took: names.flatMap((one) =>
				middleOf(
					`${name}: ${one}`,
					all.map((round) => round[one]),
				),
			),
		};
	}
}

function middleOf(name: string, taken: readonly Taken[]): Took[] {
	const runs = taken.filter((one) => typeof one !== 'string');
	if (runs.length === 0) return [];
	const middle = (values: readonly (number | undefined)[]) => {
		const known = values.filter((value) => value !== undefined);
		return known.length === runs.length ? spreadOf(known).middle : undefined;
	};
	const [cpu, peak] = [middle(runs.map((one) => one.cpu)), middle(runs.map((one) => one.peak))];
	const wall = spreadOf(runs.map((one) => one.wall)).middle;
	return [{ name, wall, ...(cpu !== undefined && { cpu }), ...(peak !== undefined && { peak }) }];
}

/** A measure of what something took in a round, or why there is none. */
export function taken(measure: keyof Run, of: Taken): number | string {
	if (typeof of === 'string') return of;
	return of[measure] ?? `not told by ${process.platform}`;
}

/** What one took in a round ÷ what another did. */
export function ratio(measure: keyof Run, one: Taken, other: Taken): number | string {
	const [above, below] = [taken(measure, one), taken(measure, other)];
	if (typeof above === 'string') return above;
	return typeof below === 'string' ? below : above / below;
}
