import { chanceOf } from './chance.ts';
import { daysAndWays } from './days-and-ways.ts';
import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names, textsOf } from './texts.ts';

/** The roles that go on from the trunk, each with its letter. */
const BRANCHES = {
	M: 'Engineering manager',
	T: 'Softwareentwicklungsleitung',
	A: 'Architect for distributed systems, data platforms and interoperability',
	S: 'Specialist',
};

/** A ladder with a trunk of three levels, which goes on in four branches; one of them asks of another's levels too. */
export function branches(): Layer {
	const chance = chanceOf(4);
	const { sentence, paragraph } = textsOf(chance);
	const axes = names(9).map((title) => ({ id: idOf(title), title }));
	const asked = (order: number, each: number) =>
		Object.fromEntries(
			axes.map(({ id }, at) => [
				id,
				at % 3 === 2
					? sentence()
					: Array.from({ length: each }, (_, n) => ({ id: `l${order}-${n}`, text: sentence() })),
			]),
		);
	const level = (role: string, order: number, label: string, title: string, more = {}): Written => [
		`levels/${role}/${order}`,
		{ role, order, label, title, reach: sentence(), expectations: asked(order, 2), ...more },
	];
	const roles = Object.entries(BRANCHES).map(([letter, title]) => ({ id: idOf(title), title, letter }));
	const held = ['r-1', 'r-2', 'r-3'];
	return layerOf({ name: 'Branches', rungs: 'common', areas: { work: { title: 'Work' } } }, [
		['roles/engineer', { title: 'Engineer', summary: paragraph(2) }],
		...roles.map(({ id, title }): Written => [`roles/${id}`, { title, trunk: 'engineer/3' }]),
		...axes.map(({ id, title }): Written => [`axes/${id}`, { title }]),
		...[1, 2, 3].map((order) =>
			level('engineer', order, `L${order}`, ['Associate', 'Engineer', 'Senior engineer'][order - 1]!),
		),
		...roles.flatMap(({ id, letter }, branch) =>
			[4, 5, 6, 7].slice(0, 4 - (branch % 2)).map((order) =>
				level(id, order, `${letter}${order}`, order === 4 ? letter : `${['Lead', 'Head', 'Chief'][order - 5]} ${id}`, {
					...(letter === 'S' && order === 5 ? { takes: [`${roles[0]!.id}/5`] } : {}),
				}),
			),
		),
		...held.map((id, at): Written => [
			`responsibilities/${id}`,
			{ title: ['Pay', 'Retirement of services', 'C'][at], area: 'work', owner: roles[0]!.id },
		]),
		...daysAndWays('engineer', roles[0]!.id, held, chance),
	]);
}
