import { chanceOf } from './chance.ts';
import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names, textsOf } from './texts.ts';

const LEVELS = ['Associate', 'Engineer', 'Senior engineer', 'E'];

/** What falls short, meets and goes beyond on each axis and in each statement, with examples for somebody and links. */
export function threeSides(): Layer {
	const { sentence, paragraph } = textsOf(chanceOf(33));
	const axes = names(8).map((title) => ({ id: idOf(title), title }));
	const statement = (id: string, at: number) => ({
		id,
		text: paragraph(1 + (at % 3)),
		...(at % 4 === 3 ? {} : { below: paragraph(1 + (at % 2)) }),
		...(at % 4 === 2 ? {} : { above: sentence() }),
		...(at % 2 === 0
			? { examples: [sentence(), { flavour: 'Site reliability engineering', text: paragraph(3) }] }
			: {}),
		...(at % 3 === 0 ? { links: ['[How we review](/how-we-review/)', '[C](/how-we-review/#c)'] } : {}),
		...(at % 5 === 4 ? { flavour: 'front-end' } : {}),
	});
	const statements = (prefix: string, count: number, from: number) =>
		Array.from({ length: count }, (_, n) => statement(`${prefix}-${n}`, from + n));
	const welcome = (own: object, at: number) => (at % 3 === 2 ? { ...own, optional: true } : own);
	const expectation = (order: number, at: number) => ({
		...(at === 0 ? { rating: order } : {}),
		...(at % 2 === 0 ? { text: paragraph(2), below: sentence(), above: paragraph(3), examples: [sentence()] } : {}),
		...(at % 3 === 0 && at % 2 === 0
			? {}
			: { statements: statements(`l${order}`, 1 + ((at + order) % 4), at).map(welcome) }),
	});
	const scale = ['Learns', 'Does', 'Teaches', 'Shapes'].map((name, at) => ({
		name,
		statements: statements(`step-${at}`, 3, at),
	}));
	return layerOf({ name: 'Three sides' }, [
		['roles/engineer', { title: 'Engineer' }],
		['roles/manager', { title: 'Manager' }],
		...axes.map(({ id, title }, at): Written => [`axes/${id}`, { title, ...(at === 0 ? { scale } : {}) }]),
		...['engineer', 'manager'].flatMap((role) =>
			LEVELS.slice(role === 'manager' ? 2 : 0).map((title, index): Written => [
				`levels/${role}/${index + 1}`,
				{
					role,
					order: index + 1,
					title: role === 'manager' ? `Manager ${index + 1}` : title,
					expectations: Object.fromEntries(axes.map(({ id }, at) => [id, expectation(index + 1, at)])),
					lists: [{ id: 'advice', title: 'Advice to the manager', items: statements('a', 4, index) }],
				},
				`${paragraph(4)}\n\n## What it is not\n\n${paragraph(6)}`,
			]),
		),
		['pages/how-we-review', { title: 'How we review' }, `${paragraph(3)}\n\n## C\n\n${paragraph(3)}`],
	]);
}
