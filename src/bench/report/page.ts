import type { Outcome } from './result.ts';
import { inWords } from './words.ts';

/** What is said of the circumstances of a run. */
export interface Circumstances {
	/** The day, as 2030-01-31. */
	day: string;
	machine: string;
	/** What makes the figures doubtful. */
	doubts: readonly string[];
}

/** The page that shows the last run: the table, the machine, and how each line is measured. */
export function pageOf(outcome: Outcome, { day, machine, doubts }: Circumstances): string {
	const hows = outcome.lines.map(({ name, how }) => `- **${name}**: ${how}`);
	return (
		[
			'# How fast it is',
			'Written by `npm run bench -- --write`. Ratios hold from machine to machine, seconds do not: each figure is the middle of several rounds, in each of which all that is held against each other ran in turn.',
			inWords(outcome),
			`${day}, on ${machine}.`,
			...doubts,
			'## How each line is measured',
			hows.join('\n'),
			'',
		]
			.join('\n\n')
			.trimEnd() + '\n'
	);
}
