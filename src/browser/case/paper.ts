import { dayInWords } from '../growing/kept-sheet.ts';
import type { OfHandbook } from '../growing/asked.ts';
import { say } from '../page/say.ts';
import type { Evidence } from '../notes/notes.ts';
import { linesThatAre, type Case, type LineOfCase, type Shown } from './case.ts';
import { askedText, coverageInWords } from './in-words.ts';
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

/** By which handbook it was made, and when: the form that its data has, and as much of its digest as tells it from others. */
export function paperStamp({ handbook: { name: handbook, release }, on }: Pick<Paper, 'handbook' | 'on'>): string {
	const [form, digest = ''] = release.split('-');
	return say(sentences.stamp, { handbook, release: `${form} (${digest.slice(0, 8)})`, day: dayInWords(on) });
}

/** A case as Markdown. */
export function asMarkdown(paper: Paper): string {
	const { own } = paper;
	const gaps = paper.lines.filter(({ shown }) => shown === 'gap');
	const part = (title: string, text: string) => (text.trim() === '' ? [] : [`## ${title}`, text.trim()]);
	const told = (title: string, shown: Shown) => {
		const groups = linesThatAre(paper, shown);
		const texts = groups.flatMap(([axis, its]) => [`### ${axis.title}`, ...its.flatMap(lineAsMarkdown)]);
		return groups.length === 0 ? [] : [`## ${title}`, ...texts];
	};
	return `${[
		`# ${paperTitle(paper)}`,
		paperStamp(paper),
		...part(say(sentences.claim), own.claim),
		`## ${say(sentences.coverage)}`,
		coverageInWords(paper),
		...told(say(sentences.proof), 'shown'),
		...told(say(sentences.onlyClaimed), 'claimed'),
		...part(say(sentences.vouch), own.vouch),
		...part(say(sentences.weakness), own.weakness),
		...(gaps.length > 0
			? [
					`## ${say(sentences.openGaps)}`,
					say(sentences.openGapsHint),
					gaps.map((gap) => `- ${askedText(gap.what)}`).join('\n'),
				]
			: []),
	].join('\n\n')}\n`;
}

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
	const { who, handbook, on, own, counts } = paper;
	const told = (wanted: Shown) =>
		linesThatAre(paper, wanted).flatMap(([axis, its]) =>
			its.map(({ what, note, evidence }) => ({
				...{ key: what.key, axis: axis.id, text: askedText(what), optional: what.line?.optional ?? false },
				...{ note, evidence },
			})),
		);
	const data = {
		...{ case: 2, handbook, on, ...ids, levelTitle: paper.level, who },
		...{ claim: own.claim, vouch: own.vouch, weakness: own.weakness, coverage: counts },
		...{ proof: told('shown'), claimedOnly: told('claimed'), gaps: told('gap'), welcome: told('open') },
	};
	return `${JSON.stringify(data, undefined, '\t')}\n`;
}
