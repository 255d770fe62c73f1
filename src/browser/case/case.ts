import type { AskedLine, AskedOfRole, AskedOnAxis } from '../growing/asked.ts';
import { newAt, saidOfLine, stepAt, stepKey } from '../growing/lines.ts';
import type { MarkableLine } from '../growing/kept-sheet.ts';
import type { Evidence, Mark, Sheet } from '../notes/notes.ts';

type Marks = Sheet['marks'];

/** What a case says beside what the level asks; each has a name of the sheet’s own. */
export const OWN = ['claim', 'vouch', 'weakness'] as const;

export type Own = (typeof OWN)[number];

/** Something that is new at the level that the case is for. */
export interface AskedInCase extends MarkableLine {
	axis: AskedOnAxis;
	/** What is asked in words; none where it is a higher step. */
	line?: AskedLine;
	/** The step that is asked, and the one that the level below asks. */
	step?: { from: number | undefined; to: number };
}

/** How far something is shown: by evidence, by a sentence alone, or not at all; what is only welcome is no gap then. */
export type Shown = 'shown' | 'claimed' | 'gap' | 'open';

/** A line of a case as it stands. */
export interface LineOfCase {
	what: AskedInCase;
	shown: Shown;
	note: string;
	evidence: readonly Evidence[];
}

/** A case as it stands: what is shown of what is new, and what is said beside that. */
export interface Case {
	lines: readonly LineOfCase[];
	own: Readonly<Record<Own, string>>;
	/** How many of the lines that are asked, and not only welcome, are shown how. */
	counts: Readonly<Record<Exclude<Shown, 'open'>, number>>;
}

/** What a level asks and the one below does not: higher steps, and what is said in words. */
export const askedInCase = (ladder: AskedOfRole, at: number): AskedInCase[] =>
	newAt(ladder, at).flatMap(({ axis, step, lines }) => [
		...(step !== undefined && axis.steps.length > 0
			? [{ key: stepKey(axis), said: axis.title, axis, step: { from: stepAt(axis, at - 1), to: step } }]
			: []),
		...lines.map((line) => ({ key: line.key, said: saidOfLine(line), axis, line })),
	]);

/** What somebody has made of it so far. */
export function caseOf(asked: readonly AskedInCase[], marks: Marks): Case {
	const markOf = (key: string): Mark => (Object.hasOwn(marks, key) && marks[key]) || {};
	const lines = asked.map((what): LineOfCase => {
		const { note = '', evidence = [] } = markOf(what.key);
		const unsaid = what.line?.optional ? 'open' : 'gap';
		return { what, note, evidence, shown: evidence.length > 0 ? 'shown' : note === '' ? unsaid : 'claimed' };
	});
	const counts = { shown: 0, claimed: 0, gap: 0 };
	for (const { what, shown } of lines) if (!what.line?.optional && shown !== 'open') counts[shown] += 1;
	const own = Object.fromEntries(OWN.map((name) => [name, markOf(name).note ?? ''])) as Record<Own, string>;
	return { lines, own, counts };
}

/** What is asked and not shown, be it that something is claimed. */
export const notShownOf = ({ lines }: Case): LineOfCase[] =>
	lines.filter(({ what, shown }) => shown !== 'shown' && !what.line?.optional);

/** The lines that stand as they do, by what they belong to, as the paper has them. */
export const linesThatAre = ({ lines }: Case, wanted: Shown): [AskedOnAxis, LineOfCase[]][] => [
	...Map.groupBy(
		lines.filter(({ shown }) => shown === wanted),
		({ what }) => what.axis,
	),
];
