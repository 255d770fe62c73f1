import { list } from '../../../handbook/language/words.ts';
import { element } from '../../page/element.ts';
import { say } from '../../page/say.ts';
import type { Answers } from '../answers.ts';
import { mostOf, total, type Hours, type RoleHours, type Taking } from '../hours.ts';
import { partsInWords, roleInWords, timeInWords } from './in-words.ts';
import { sentences } from './sentences.ts';

/** How many answers stand as the reason for what a role comes to. */
const MOST = 4;

const PARTS = ['fills', 'neutral', 'drains', 'unsaid'] as const;

/** Draws what each role comes to: its days one below the other, and the answers that weigh most. */
export const drawDays = (roles: readonly RoleHours[], now: string, answers: Answers): Node[] => [
	element('ul', { class: 'energy-key' }, ...PARTS.map((part) => element('li', {}, piece(part), say(keyOf[part])))),
	...roles.map((hours) => {
		const { role, days, all, isTold } = hours;
		return element(
			'section',
			{ class: 'of-role', 'data-track': String(role.colour) },
			element(
				'h4',
				{},
				element('a', { class: 'chip', href: role.href }, role.title),
				...(role.id === now ? [' ', element('span', { class: 'is-now' }, say(sentences.isNow))] : []),
			),
			element('p', {}, roleInWords(hours)),
			...(isTold ? [] : [bar(all)]),
			...days.map(({ day, hours: ofDay }) =>
				element(
					'div',
					{ class: 'day-row' },
					element('a', { href: day.href }, day.title),
					bar(ofDay),
					element('p', { class: 'in-hours' }, partsInWords(ofDay)),
				),
			),
			why(hours, answers),
		);
	}),
];

const keyOf = {
	fills: sentences.keyFills,
	neutral: sentences.keyNeutral,
	drains: sentences.keyDrains,
	unsaid: sentences.keyUnsaid,
} as const;

const piece = (part: string) => element('span', { class: `piece is-${part}` });

/** A bar whose pieces are as long as their hours; what it says stands beside it in words. */
function bar(hours: Hours): HTMLElement {
	const pieces = PARTS.filter((part) => hours[part] > 0).map((part) => {
		const made = piece(part);
		made.style.setProperty('flex-grow', String(hours[part] / total(hours)));
		return made;
	});
	return element('div', { class: 'bar', 'aria-hidden': 'true' }, ...pieces);
}

/** The answers that weigh most, and what weighs most of what is not answered. */
function why({ role, isTold }: RoleHours, answers: Answers): HTMLElement {
	const line = (sentence: (typeof sentences)['whyFills' | 'whyDrains' | 'whyUnsaid'], work: readonly Taking[]) => {
		if (work.length === 0) return [];
		const named = work
			.slice(0, MOST)
			.map(({ work: { title }, minutes }) =>
				isTold && minutes > 0 ? say(sentences.withTime, { work: title, time: timeInWords(minutes) }) : title,
			);
		const more = work.length - named.length;
		const all = list(more > 0 ? [...named, say(sentences.more, { count: more })] : named);
		return [element('p', {}, say(sentence, { work: all }))];
	};
	return element(
		'details',
		{ class: 'why more', 'data-name': `why ${role.id}` },
		element('summary', {}, say(sentences.why)),
		...line(sentences.whyFills, mostOf(role, answers, 'fills')),
		...line(sentences.whyDrains, mostOf(role, answers, 'drains')),
		...line(sentences.whyUnsaid, mostOf(role, answers, undefined)),
	);
}
