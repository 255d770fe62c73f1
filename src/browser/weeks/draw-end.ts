import { list } from '../../handbook/language/words.ts';
import type { Answer, Answers } from '../energy/answers.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import type { Beside } from './beside.ts';
import { nameOf as dayName, type LogDay } from './calendar.ts';
import { conclude, isTime, type Conclusion } from './conclusion.ts';
import { daysInWords, hoursInWords, partsInWords } from './in-words.ts';
import type { Log } from './log.ts';
import { sentences } from './sentences.ts';
import { sumsOf } from './sums.ts';

/** Draws what a log says at its end; before that, how long to wait. */
export function drawEnd(log: Log, days: readonly LogDay[], { roles, answers }: Beside, today: string): Node[] {
	const { is, days: count, until } = isTime(log, today);
	if (!is) return [paragraph(say(sentences.early, { until: dayName(until), count, all: days.length }))];
	const sums = sumsOf(log, days);
	const conclusion = conclude(log, roles, answers);
	return [
		paragraph(say(sentences.all, { days: daysInWords(sums.days).toLowerCase(), parts: partsInWords(sums) })),
		...(conclusion.missed.length > 0 ? [paragraph(say(sentences.missed, { work: list(conclusion.missed) }))] : []),
		...(roles.length > 0 ? ofRoles(conclusion) : []),
		...(roles.length > 0 ? besideInventory(conclusion, answers) : []),
		...(Object.values(answers).some(({ energy }) => energy) ? [paragraph(say(sentences.notJudged))] : []),
	];
}

function ofRoles({ roles, other }: Conclusion): Node[] {
	const lines = roles.map(({ role, hours }) => {
		const parts = partsInWords(hours);
		return element(
			'li',
			{},
			parts === '' ? say(sentences.ofRoleNone, { role: role.name }) : say(sentences.ofRole, { role: role.name, parts }),
		);
	});
	const rest = other > 0 ? [element('li', {}, say(sentences.other, { hours: hoursInWords(other) }))] : [];
	return [element('ul', {}, ...lines, ...rest)];
}

function besideInventory({ surprises, borneOut }: Conclusion, answers: Answers): Node[] {
	if (!Object.values(answers).some(({ energy }) => energy)) return [paragraph(say(sentences.noInventory))];
	const lines = surprises.map(({ title, thought, found, hours }) =>
		element(
			'li',
			{},
			say(sentences.surprise, {
				work: title,
				thought: say(THOUGHT[thought!]),
				found: say(FOUND[found!]),
				hours: hoursInWords(hours),
			}),
		),
	);
	return [
		...(lines.length > 0 ? [element('h3', {}, say(sentences.surprises)), element('ul', {}, ...lines)] : []),
		...(borneOut.length > 0 ? [paragraph(say(sentences.borneOut, { work: list(borneOut) }))] : []),
	];
}

type Energy = NonNullable<Answer['energy']>;

const FOUND = { fills: sentences.didFill, neutral: sentences.didNeither, drains: sentences.didDrain } satisfies Record<
	Energy,
	string
>;

const THOUGHT = {
	fills: sentences.thoughtFill,
	neutral: sentences.thoughtNeither,
	drains: sentences.thoughtDrain,
} satisfies Record<Energy, string>;

const paragraph = (text: string) => element('p', {}, text);
