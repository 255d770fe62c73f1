import { chanceOf } from './chance.ts';
import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names, textsOf } from './texts.ts';

const LEVELS = 48;
const STATEMENTS = 60;
const AXES = 20;

const TITLES = [
	'Engineer',
	'Senior engineer',
	'Softwareentwicklungsleitung',
	'Principal engineer of everything we run',
];

/** One role of 48 levels with 60 statements each, on 20 axes; and a small one beside it. */
export function tallRole(): Layer {
	const chance = chanceOf(48);
	const { sentence, paragraph } = textsOf(chance);
	const axes = names(AXES).map((title) => ({ id: idOf(title), title }));
	const level = (role: string, order: number, each: number): Written => [
		`levels/${role}/${order}`,
		{
			role,
			order,
			label: `L${order}`,
			title: TITLES[Math.floor(order / (LEVELS / TITLES.length + 0.1))],
			...(order % 5 === 0 ? { summary: paragraph(2), reach: sentence() } : {}),
			expectations: Object.fromEntries(
				axes.map(({ id }) => [
					id,
					Array.from({ length: each }, (_, at) => ({ id: `l${order}-${at}`, text: sentence() })),
				]),
			),
		},
	];
	return layerOf({ name: 'Tall ladder', tracks: { building: { title: 'Building' } } }, [
		['roles/engineer', { title: 'Engineer', track: 'building' }],
		['roles/apprentice', { title: 'Apprentice', track: 'building' }],
		...axes.map(({ id, title }): Written => [`axes/${id}`, { title }]),
		...Array.from({ length: LEVELS }, (_, at) => level('engineer', at + 1, STATEMENTS / AXES)),
		...[1, 2].map((order) => level('apprentice', order, 1)),
	]);
}
