import { dayInWords } from '../growing/kept-sheet.ts';
import type { OfHandbook } from '../growing/asked.ts';
import { say } from '../page/say.ts';
import type { Evidence } from '../notes/notes.ts';
import { gapsOf, type Case, type LineOfCase } from './case.ts';
import { askedText, coverageInWords, gapText } from './in-words.ts';
import { sentences } from './sentences.ts';

/** A case with what stands at its head: about whom, for which level, by which handbook, on which day. */
export interface Paper extends Case {
	who: string;
	level: string;
	handbook: OfHandbook;
	on: string;
}

/** The title of a case. */
export const paperTitle = ({ who, level }: Pick<Paper, 'who' | 'level'>): string =>
	who === '' ? say(sentences.caseFor, { level }) : say(sentences.caseForWhom, { who, level });

/** By which handbook it was made, and when. */
export const paperStamp = ({ handbook: { name: handbook, release }, on }: Pick<Paper, 'handbook' | 'on'>): string =>
	say(sentences.stamp, { handbook, release, day: dayInWords(on) });

/** A case as Markdown. */
export function asMarkdown(paper: Paper): string {
	const { own, lines } = paper;
	const gaps = gapsOf(paper);
	const part = (title: string, text: string) => (text.trim() === '' ? [] : [`## ${title}`, text.trim()]);
	const axes = [...Map.groupBy(lines.filter(isSaid), ({ what }) => what.axis)];
	return `${[
		`# ${paperTitle(paper)}`,
		paperStamp(paper),
		...part(say(sentences.claim), own.claim),
		`## ${say(sentences.coverage)}`,
		coverageInWords(paper),
		...(axes.length > 0 ? [`## ${say(sentences.proof)}`] : []),
		...axes.flatMap(([axis, its]) => [`### ${axis.title}`, ...its.flatMap(lineAsMarkdown)]),
		...part(say(sentences.vouch), own.vouch),
		...part(say(sentences.weakness), own.weakness),
		...(gaps.length > 0
			? [
					`## ${say(sentences.openGaps)}`,
					say(sentences.openGapsHint),
					gaps.map((gap) => `- ${gapText(gap)}`).join('\n'),
				]
			: []),
	].join('\n\n')}\n`;
}

/** Whether something is said of a line. */
export const isSaid = ({ shown }: LineOfCase): boolean => shown !== 'gap';

function lineAsMarkdown({ what, note, evidence }: LineOfCase): string[] {
	return [
		`**${askedText(what)}**${what.line?.optional ? ` (${say(sentences.welcome)})` : ''}`,
		...(note.trim() === '' ? [] : [note.trim()]),
		...(evidence.length > 0 ? [evidence.map(pieceAsMarkdown).join('\n')] : []),
	];
}

const pieceAsMarkdown = ({ text, link, on }: Evidence) =>
	`- ${[text, link === undefined ? '' : `<${link.replaceAll(/[<>\s]/g, '')}>`, on === undefined ? '' : dayInWords(on)].filter((part) => part !== '').join(' · ')}`;

/** A case as data, for whoever keeps cases elsewhere. */
export function asJson(paper: Paper, ids: { role: string; level: string }): string {
	const { who, handbook, on, own, counts, lines } = paper;
	const data = {
		...{ case: 1, handbook, on, ...ids, levelTitle: paper.level, who },
		...{ claim: own.claim, vouch: own.vouch, weakness: own.weakness, coverage: counts },
		lines: lines.map(({ what, shown, note, evidence }) => ({
			...{ key: what.key, axis: what.axis.id, text: askedText(what), optional: what.line?.optional ?? false },
			...{ shown, note, evidence },
		})),
	};
	return `${JSON.stringify(data, undefined, '\t')}\n`;
}
