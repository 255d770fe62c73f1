import { drawSaid } from '../levels/draw-said.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { drawCounts } from './draw-found.ts';
import { isNamed, leftKey, OF_TEAM, OUTSIDE, teamsWith, type Doer } from './filled.ts';
import { asTwo, countsIn, type Plan, type TeamOfPlan } from './fitting.ts';
import { countInWords, nameOfTeam, peopleInWords } from './in-words.ts';
import { leftOver, type LeftOver } from './left-over.ts';
import { sentences } from './sentences.ts';
import type { Shapes } from './shapes.ts';

/** Who does the work of a role that nobody holds; nothing where nobody is said. */
type DoerOf = (role: string) => Doer | undefined;

/** Draws the plan that was taken, to be filled in. */
export function drawPlan(plan: Plan, count: number, shapes: Shapes): HTMLElement[] {
	const left = leftOver(plan);
	return [
		...drawSplit(plan, count),
		element('div', { class: 'teams' }, ...plan.teams.map((_, at) => drawTeam(plan, at, shapes))),
		...(left.length === 0 ? [] : [element('h3', { class: 'left-head' }, say(sentences.left))]),
		element('p', { class: 'left-told', role: 'status' }),
		...(left.length === 0
			? []
			: [
					element('p', { class: 'hint' }, say(sentences.leftHint)),
					element('div', { class: 'left-over' }, ...left.map((one) => drawLeft(one, plan, shapes))),
				]),
	];
}

/** Draws the plan as it is printed. */
export const drawPlanOnPaper = (plan: Plan, shapes: Shapes, doerOf: DoerOf): HTMLElement[] => [
	...plan.teams.map((_, at) => drawTeam(plan, at, shapes)),
	...(leftOver(plan).length === 0 ? [] : [element('h3', {}, leftHead(plan, doerOf))]),
	element('p', {}, leftInWords(plan, doerOf)),
	...leftOver(plan).map((one) =>
		element(
			'section',
			{ class: 'left' },
			element('h4', {}, leftTitle(one, shapes)),
			element('p', { class: 'done-by' }, doerInWords(doerOf(one.roles[0]!), plan, shapes)),
			drawDuties(one, shapes),
		),
	),
];

/** How much is left over, in a sentence. */
export function leftInWords(plan: Plan, doerOf: DoerOf): string {
	const count = countUnnamed(plan, doerOf);
	return count === 0 ? say(sentences.nothingLeft) : say(sentences.stillLeft, { count, all: sum(leftOver(plan)) });
}

/** What stands above what is left over, until all of it has somebody who does it. */
export const leftHead = (plan: Plan, doerOf: DoerOf): string =>
	say(countUnnamed(plan, doerOf) === 0 ? sentences.allNamed : sentences.left);

const countUnnamed = (plan: Plan, doerOf: DoerOf): number =>
	sum(leftOver(plan).filter(({ roles }) => !isNamed(doerOf(roles[0]!))));

const sum = (some: readonly LeftOver[]) => some.reduce((total, { duties }) => total + duties.length, 0);

function doerInWords(doer: Doer | undefined, plan: Plan, { roles }: Shapes): string {
	if (!doer) return say(sentences.nobodyYet);
	const name = doer.who.trim();
	if (doer.by === OUTSIDE) return name === '' ? say(sentences.unnamed) : say(sentences.doneBy, { who: name });
	const title = roles[doer.by]?.title ?? doer.by;
	const role = doer.team === undefined ? title : `${title}, ${nameOfTeam(plan, doer.team)}`;
	return say(sentences.doneBy, { who: name === '' ? role : `${name} (${role})` });
}

function drawSplit(plan: Plan, count: number): HTMLElement[] {
	const [first, second] = plan.teams;
	if (!first || !second) return [];
	const shapes = first.shape === second.shape ? [first.shape] : [first.shape, second.shape];
	const [whole] = asTwo(shapes, count).filter(
		({ teams }) => teams[0]!.shape === first.shape && teams[1]!.shape === second.shape,
	);
	const { from, to } = whole!.teams[0]!.people;
	const sizes = Array.from({ length: to - from + 1 }, (_, at) => from + at);
	if (sizes.length < 2) return [];
	const select = element(
		'select',
		{ 'data-question': 'of', autocomplete: 'off' },
		...sizes.map((size) =>
			element(
				'option',
				{ value: String(size), selected: size === first.people.from },
				say(sentences.split, { first: size, second: count - size }),
			),
		),
	);
	return [
		element('p', { 'data-key': 'plan' }, element('label', { class: 'field' }, say(sentences.splitInto), ' ', select)),
	];
}

function drawTeam(plan: Plan, at: number, shapes: Shapes): HTMLElement {
	const team: TeamOfPlan = plan.teams[at]!;
	const { shape, people } = team;
	const isSaid = shape.roles.every((role) => shape.people[role] !== undefined);
	const also = Object.entries(shape.instead).map(([absent, holder]) =>
		say(sentences.alsoDoes, {
			holder: shapes.roles[holder]?.title ?? holder,
			role: shapes.roles[absent]?.name ?? absent,
		}),
	);
	for (const { roles } of shape.open)
		for (const role of roles.filter((one) => teamsWith(plan, one).length > 0))
			also.push(
				say(sentences.fromOther, {
					role: shapes.roles[role]?.name ?? role,
					team: nameOfTeam(plan, teamsWith(plan, role)[0]!),
				}),
			);
	const notes = [
		...(isSaid ? [] : [say(sentences.noCounts)]),
		...(isSaid && !countsIn(team) ? [say(sentences.wrongCounts, { people: countInWords(people.from) })] : []),
	];
	return element(
		'section',
		{ class: 'team' },
		element('h3', {}, element('a', { href: shape.href }, shape.title)),
		element('p', { class: 'size' }, peopleInWords(team)),
		...drawCounts(team, shapes),
		...(also.length > 0 ? [element('ul', { class: 'also' }, ...also.map((text) => element('li', {}, text)))] : []),
		...notes.map((text) => element('p', { class: 'hint' }, text)),
		...(shape.splitsWhen
			? [element('p', { class: 'splits' }, element('b', {}, say(sentences.splits)), ' ', ...drawSaid(shape.splitsWhen))]
			: []),
		...(people.from === shape.size.to ? [element('p', { class: 'hint' }, say(sentences.full))] : []),
	);
}

const leftTitle = ({ roles, duties }: LeftOver, shapes: Shapes) =>
	say(sentences.leftOf, {
		title: roles.map((role) => shapes.roles[role]?.title ?? role).join(', '),
		count: duties.length,
	});

const drawDuties = ({ duties }: LeftOver, shapes: Shapes) =>
	element(
		'ul',
		{ class: 'duties' },
		...duties.map((at) => {
			const { title, href } = shapes.duties[at]!;
			return element('li', {}, element('a', { href }, title));
		}),
	);

/** Draws whoever holds a role: in both teams, each of them by their team. */
function drawHolders(id: string, plan: Plan, { roles }: Shapes): HTMLElement[] {
	const role = roles[id]?.name ?? id;
	const teams = teamsWith(plan, id);
	if (teams.length < 2) return [element('option', { value: id }, say(sentences.theHolder, { role }))];
	return teams.map((at) =>
		element(
			'option',
			{ value: `${id}${OF_TEAM}${at}` },
			say(sentences.theHolderOf, { role, team: nameOfTeam(plan, at) }),
		),
	);
}

function drawLeft(one: LeftOver, plan: Plan, shapes: Shapes): HTMLElement {
	const present = [...new Set(plan.teams.flatMap(({ shape }) => shape.roles))];
	const [role] = one.roles;
	const of = plan.teams.length > 1 && one.teams.length < plan.teams.length;
	const title = leftTitle(one, shapes);
	return element(
		'div',
		{ class: 'left', 'data-key': leftKey(role!), role: 'group', 'aria-label': title },
		element(
			'details',
			{},
			element('summary', {}, title),
			...(of
				? [element('p', { class: 'hint' }, say(sentences.of, { team: plan.teams[one.teams[0]!]!.shape.title }))]
				: []),
			drawDuties(one, shapes),
		),
		element(
			'label',
			{ class: 'field' },
			say(sentences.who),
			' ',
			element(
				'select',
				{ 'data-question': 'by', autocomplete: 'off' },
				element('option', { value: '' }, say(sentences.nobody)),
				element('option', { value: OUTSIDE }, say(sentences.somebody)),
				...present.flatMap((id) => drawHolders(id, plan, shapes)),
			),
		),
		element(
			'label',
			{ class: 'field' },
			say(sentences.name),
			' ',
			element('input', { type: 'text', 'data-question': 'who', maxlength: '200', autocomplete: 'off' }),
		),
	);
}
