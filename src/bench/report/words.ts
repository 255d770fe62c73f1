import { isMet, type Outcome, type Result, type Took } from './result.ts';
import { table } from './table.ts';

/** The lines with bound, figure and verdict, then what each of those measured took. */
export function inWords({ lines, took }: Outcome): string {
	const results = table(
		['what', 'bound', 'figure', 'rounds', 'verdict'],
		lines.map((line) => [line.name, `≤ ${show(line.bound)}${unitOf(line)}`, ...figures(line)]),
	);
	const seconds = table(['middle of each', 'CPU s', 'wall s', 'peak GB'], took.map(tookRow));
	return took.length === 0 ? results : `${results}\n\n${seconds}`;
}

function figures(line: Result): [figure: string, rounds: string, verdict: string] {
	if ('missing' in line) return ['–', '', line.missing];
	const { middle, least, most } = line.spread;
	const apart = line.rounds === 1 ? '1' : `${line.rounds}: ${show(least)} to ${show(most)}`;
	return [`${show(middle)}${unitOf(line)}`, apart, isMet(line) ? 'met' : 'missed'];
}

const unitOf = ({ unit }: Result) => (unit === undefined ? '' : ` ${unit}`);

/** The exponent of a bound of 1 is missed by hundredths. */
const show = (figure: number) => figure.toFixed(2);

const tookRow = ({ name, cpu, wall, peak }: Took) => [
	name,
	...[cpu, wall, peak].map((value) => value?.toFixed(2) ?? '–'),
];
