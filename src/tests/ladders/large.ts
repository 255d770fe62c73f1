import { chanceOf } from './awkward/chance.ts';
import { layerOf, type Layer, type Written } from './awkward/layer.ts';
import { textsOf } from './awkward/texts.ts';
import { NAMES } from './awkward/words.ts';

/** How much there is of each kind. */
export interface Amounts {
	roles: number;
	tracks: number;
	responsibilities: number;
	/** Areas beside the one in which nearly all responsibilities are. */
	areas: number;
	/** How many of the responsibilities one role holds. */
	heldByOne: number;
	axes: number;
	/** How many levels each role has. */
	levels: number;
	stories: number;
	transitions: number;
	questions: number;
	guides: number;
	teams: number;
}

const every = <Item>(count: number, make: (index: number) => Item): Item[] =>
	Array.from({ length: count }, (_, index) => make(index));

/**
 * A handbook of very much of each kind, unevenly: one role holds hundreds of responsibilities, one area has nearly all
 * of them, most days are of one role, and most ways lead into one.
 */
export function large(amounts: Amounts): Layer {
	const chance = chanceOf(5);
	const { sentence, paragraph } = textsOf(chance);
	const id = (kind: string, index: number) => `${kind}-${index + 1}`;
	const role = (index: number) => id('role', index % amounts.roles);
	const duty = (index: number) => id('duty', index % amounts.responsibilities);
	const named = (index: number) => `${NAMES[index % NAMES.length]} ${index + 1}`;
	/** A title has no marks. */
	const title = () => sentence().slice(0, -1).replaceAll(/[*`]/g, '');
	const roles = every(amounts.roles, (index): Written => [
		`roles/${role(index)}`,
		{
			title: `${named(index)} lead`,
			order: index + 1,
			...(index % 9 === 8 ? {} : { track: id('track', index % amounts.tracks) }),
			summary: sentence(),
			facts: { focus: sentence() },
			...(index > 0 ? { reportsTo: role(0) } : {}),
		},
		paragraph(3),
	]);
	const responsibilities = every(amounts.responsibilities, (index): Written => [
		`responsibilities/${duty(index)}`,
		{
			title: `${title()} ${index + 1}`,
			summary: sentence(),
			...(index % 40 === 39
				? {}
				: { area: index % 20 === 19 ? id('area', 1 + (index % amounts.areas)) : id('area', 0) }),
			...(index % 12 === 11
				? { shared: [role(index), role(index + 1), role(index + 7), role(index + 20)] }
				: { owner: index < amounts.heldByOne ? role(0) : role(index) }),
			...(index > 0 && index < 300 ? { confusedWith: [duty(0)] } : {}),
			consulted: [role(index + 3), role(index + 4)].filter((other) => other !== role(0)),
		},
		paragraph(2),
	]);
	const axes = every(amounts.axes, (index): Written => [
		`axes/${id('axis', index)}`,
		{
			title: named(index),
			summary: sentence(),
			...(index % 20 === 0 ? {} : { group: id('group', index % 20 < 18 ? 0 : 1) }),
		},
	]);
	const levels = roles.flatMap((_, at) =>
		every(amounts.levels, (index): Written => [
			`levels/${role(at)}/${index + 1}`,
			{
				role: role(at),
				order: index + 1,
				title: `Grade ${index + 1} of ${named(at)}`,
				summary: sentence(),
				expectations: Object.fromEntries(
					[0, 1 + ((at + index) % (amounts.axes - 1))].map((axis) => [
						id('axis', axis),
						[{ id: `s${index + 1}`, text: sentence() }],
					]),
				),
			},
		]),
	);
	const scene = (index: number, shown: object) => ({
		...shown,
		time: `${String(8 + index).padStart(2, '0')}:00`,
		minutes: 45,
		title: title(),
		text: paragraph(2),
	});
	const stories = every(amounts.stories, (index): Written => [
		`stories/${id('day', index)}`,
		{
			title: title(),
			role: index % 3 === 0 ? role(index) : role(1),
			summary: sentence(),
			scenes: every(7, (at) => scene(at, index % 3 === 0 ? {} : { helping: [duty(0)] })),
		},
	]);
	const transitions = every(amounts.transitions, (index): Written => [
		`transitions/${id('way', index)}`,
		{
			title: title(),
			from: role(2 + (index % (amounts.roles - 2))),
			to: role(Math.floor(index / (amounts.roles - 2))),
			summary: paragraph(2),
			cost: [sentence()],
		},
		paragraph(2),
	]);
	const steps = every(Math.min(amounts.transitions, amounts.roles - 2), (index): Written => [
		`steps/${id('way', index)}/try`,
		{ title: title(), order: 1, kind: 'practice', exercises: [duty(0)] },
	]);
	const questions = every(amounts.questions, (index): Written => [
		`faq/${id('question', index)}`,
		{
			question: `${title()}, or not?`,
			answer: sentence(),
			...(index % 2 === 0 ? { roles: [role(0)], shows: [duty(0)] } : {}),
		},
		paragraph(3),
	]);
	const guides = every(amounts.guides, (index): Written => [
		`pages/${id('guide', index)}`,
		{ title: title(), description: sentence() },
		paragraph(6),
	]);
	const teams = every(amounts.teams, (index): Written => [
		`teams/${id('team', index)}`,
		{
			title: title(),
			summary: sentence(),
			roles: every(amounts.roles - index, (at) => role(at)),
			elsewhere: every(index, (at) => role(amounts.roles - 1 - at)),
		},
	]);
	const titled = (kind: string, count: number) =>
		Object.fromEntries(every(count, (index) => [id(kind, index), { title: title(), summary: sentence() }]));
	return layerOf(
		{
			name: 'Everything that everybody does',
			site: 'https://ladder.example',
			tracks: titled('track', amounts.tracks),
			areas: titled('area', amounts.areas + 1),
			groups: titled('group', 2),
			words: {
				responsibility: 'accountability',
				responsibilities: 'accountabilities',
				competency: 'skill',
				competencies: 'skills',
			},
		},
		[
			...roles,
			...responsibilities,
			...axes,
			...levels,
			...stories,
			...transitions,
			...steps,
			...questions,
			...guides,
			...teams,
		],
	);
}
