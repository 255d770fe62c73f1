import { list } from '../../handbook/language/words.ts';
import { drawSaid } from '../levels/draw-said.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { exampleOf } from './example.ts';
import { countsIn, evenly, splitAt, type Plan, type TeamOfPlan } from './fitting.ts';
import { peopleInWords, rangeInWords, titleOfPlan } from './in-words.ts';
import { leftOver } from './left-over.ts';
import type { Found } from './rank.ts';
import { sentences } from './sentences.ts';
import type { Shapes } from './shapes.ts';
import { spokenOf } from './wanted.ts';

/** How many plans are shown before somebody asks for all. */
const FIRST = { one: 6, two: 4 };

/** What drawing needs to know. */
export interface Drawing {
	shapes: Shapes;
	words: string;
	/** What the plan that was taken is called, if one was. */
	taken: string | undefined;
	take: (plan: Plan) => void;
	/** Which lists are shown whole. */
	whole: Set<keyof Found>;
	redraw: () => void;
}

/** Draws what fits: as one team, then as two. */
export const drawFound = (found: Found, drawing: Drawing): HTMLElement[] =>
	(['one', 'two'] as const).flatMap((kind) => {
		const plans = found[kind];
		if (plans.length === 0) return [];
		const isWhole = drawing.whole.has(kind) || plans.length <= FIRST[kind] + 1;
		const all = element('button', { type: 'button' }, say(sentences.more, { count: plans.length }));
		all.addEventListener('click', () => {
			drawing.whole.add(kind);
			drawing.redraw();
		});
		return [
			element(
				'section',
				{ class: `found-${kind}` },
				element('h2', {}, say(kind === 'one' ? sentences.asOne : sentences.asTwo)),
				element(
					'ul',
					{ class: 'plans' },
					...(isWhole ? plans : plans.slice(0, FIRST[kind])).map((plan) => drawPlanBrief(plan, drawing)),
				),
				...(isWhole ? [] : [element('p', { class: 'buttons' }, all)]),
			),
		];
	});

function drawPlanBrief(plan: Plan, { shapes, words, taken, take }: Drawing): HTMLElement {
	const split = splitAt(plan, evenly(plan));
	const title = titleOfPlan(plan);
	const isTaken = taken === title;
	const name = say(isTaken ? sentences.taken : sentences.take);
	const button = element(
		'button',
		{ type: 'button', 'aria-pressed': String(isTaken), 'aria-label': `${name}: ${title}` },
		name,
	);
	button.addEventListener('click', () => take(plan));
	const spoken = [...new Set(plan.teams.flatMap(({ shape }) => spokenOf(shape, words)))].filter(
		(phrase) => !plan.teams.some(({ shape }) => shape.title === phrase),
	);
	return element(
		'li',
		{ class: isTaken ? 'plan is-taken' : 'plan' },
		...split.teams.map((team) =>
			element(
				'div',
				{ class: 'team' },
				element('h3', {}, element('a', { href: team.shape.href }, team.shape.title)),
				...(split.teams.length > 1 ? [element('p', { class: 'size' }, peopleInWords(team))] : []),
				...(team.shape.summary && split.teams.length === 1
					? [element('p', { class: 'about' }, ...drawSaid(team.shape.summary))]
					: []),
				...drawCounts(team, shapes),
			),
		),
		...(spoken.length > 0
			? [element('p', { class: 'hint' }, say(sentences.alsoCalled, { words: spoken.slice(0, 4).join(', ') }))]
			: []),
		element('p', { class: 'leaves' }, leavesInWords(plan, shapes)),
		element('p', { class: 'buttons' }, button),
	);
}

/** Draws how many hold each role: one way that adds up, with its range; where that is not known, who is there. */
export function drawCounts(team: TeamOfPlan, { roles }: Shapes): HTMLElement[] {
	const counts = countsIn(team);
	const example = exampleOf(team);
	const drawRole = (role: string) => {
		const range = counts?.[role];
		const count = example?.[role] ?? (range && rangeInWords(range));
		return element(
			'li',
			{ 'data-track': String(roles[role]?.colour ?? 0) },
			...(count === undefined ? [] : [element('b', {}, say(sentences.times, { count })), ' ']),
			roles[role]?.title ?? role,
			...(example && range && range.from < range.to
				? [' ', element('span', { class: 'range' }, say(sentences.range, { from: range.from, to: range.to }))]
				: []),
		);
	};
	return [
		element('ul', { class: 'counts' }, ...team.shape.roles.map(drawRole)),
		...(example ? [element('p', { class: 'hint' }, say(sentences.oneWay))] : []),
	];
}

function leavesInWords(plan: Plan, { roles }: Shapes): string {
	const left = leftOver(plan);
	const count = left.reduce((sum, { duties }) => sum + duties.length, 0);
	if (count === 0) return say(sentences.leavesNothing);
	const whose = left.map((one) => say(sentences.workOf, { role: roles[one.roles[0]!]?.name ?? one.roles[0]! }));
	return say(count === 1 ? sentences.leavesOne : sentences.leaves, { count, roles: list(whose) });
}
