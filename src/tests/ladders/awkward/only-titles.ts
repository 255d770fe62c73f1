import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names } from './texts.ts';

const ROLES = [
	'Engineer',
	'Softwareentwicklungsleitung',
	'X',
	'Head of everything that is neither engineering nor design',
];

/** One of everything that has a title, and nothing but titles. */
export function onlyTitles(): Layer {
	const roles = ROLES.map((title) => ({ id: idOf(title), title }));
	const [engineer, lead] = roles.map(({ id }) => id) as [string, string];
	return layerOf({ name: 'Titles' }, [
		...roles.map(({ id, title }): Written => [`roles/${id}`, { title }]),
		...roles.flatMap(({ id: role, title }) =>
			[1, 2, 3].map((order): Written => [`levels/${role}/${order}`, { role, order, title: `${title} ${order}` }]),
		),
		...names(12).map((title): Written => [`axes/${idOf(title)}`, { title }]),
		...names(40).map((title, at): Written => [
			`responsibilities/${idOf(title)}`,
			{ title: `Decides: ${title}`, owner: roles[at % roles.length]!.id },
		]),
		['teams/all', { title: 'All', roles: roles.map(({ id }) => id) }],
		['stories/day', { title: 'Day', role: engineer, scenes: [{ time: '09:00', minutes: 5, title: 'A', text: 'B.' }] }],
		[`transitions/${engineer}-to-${lead}`, { title: 'Onwards', from: engineer, to: lead }],
		[`steps/${engineer}-to-${lead}/a`, { title: 'A', order: 1, exercises: [idOf(names(2)[1]!)] }],
		['faq/q', { question: 'Q?' }],
		['pages/p', { title: 'P' }],
	]);
}
