import { chanceOf } from './chance.ts';
import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names, textsOf } from './texts.ts';

/** The levels of each role by number: a label, where it has one, and a title. */
const LADDERS: Readonly<Record<string, Readonly<Record<number, readonly [label: string | undefined, title: string]>>>> =
	{
		'Individual contributor': {
			1: ['IC1', 'Engineer'],
			2: ['IC2', 'Engineer'],
			3: ['IC3', 'Senior engineer'],
			4: ['IC4a', 'Staff'],
			7: ['IC7', 'Distinguished engineer and fellow of the company'],
		},
		Manager: { 1: ['M1', 'Manager'], 2: ['M2', 'Senior manager'], 40: ['M3', 'Abteilungsverantwortliche'] },
		Softwareentwicklungsleitung: {
			1: [undefined, '3'],
			2: [undefined, 'Softwareentwicklungsleitung II'],
			3: [undefined, 'X'],
		},
		Adviser: { 10: ['Consultant (external)', 'Adviser'], 20: ['Consultant (internal)', 'Adviser'] },
	};

/** Roles that each count for themselves, by labels such as IC3 and M1 and by none; a level titled only “3”, and a job beside a ladder. */
export function ownRungs(): Layer {
	const { sentence } = textsOf(chanceOf(3));
	const axes = names(7).map((title) => ({ id: idOf(title), title }));
	const scale = ['Learns', 'Does', 'Teaches', 'Eigenverantwortlich', 'Shapes'].map((name) => ({
		name,
		text: sentence(),
	}));
	const level = (
		role: string,
		at: number,
		order: number,
		[label, title]: readonly [string | undefined, string],
	): Written => [
		`levels/${role}/${order}`,
		{
			role,
			order,
			...(label === undefined ? {} : { label }),
			title,
			...(order === 40 ? { rung: false } : {}),
			details: [
				{ label: 'Pay band', value: `${at + 4}` },
				{ label: 'Years, as a rule, before somebody is here', value: `${2 * at} to ${3 * at + 2}` },
			],
			expectations: Object.fromEntries(
				axes.map(({ id }, n) => [
					id,
					n % 2 === 0 ? { rating: Math.min(5, at + 1), text: sentence() } : [{ id: `l${order}`, text: sentence() }],
				]),
			),
		},
	];
	return layerOf({ name: 'Own rungs', rungs: 'own', groups: { only: { title: 'What counts' } } }, [
		...Object.keys(LADDERS).map((title): Written => [`roles/${idOf(title)}`, { title, summary: sentence() }]),
		...axes.map(({ id, title }, at): Written => [
			`axes/${id}`,
			{ title, ...(at < 4 ? { group: 'only' } : {}), ...(at % 2 === 0 ? { scale } : {}) },
		]),
		...Object.entries(LADDERS).flatMap(([title, levels]) =>
			Object.entries(levels).map(([order, named], at) => level(idOf(title), at, Number(order), named)),
		),
	]);
}
