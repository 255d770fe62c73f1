import { chanceOf } from './chance.ts';
import { layerOf, type Layer, type Written } from './layer.ts';
import { idOf, names, textsOf } from './texts.ts';

/** 131 competencies in 46 groups, some with a scale of five steps, and no role. */
export function manyAxes(): Layer {
	const chance = chanceOf(131);
	const { sentence, paragraph } = textsOf(chance);
	const groups = names(46).map((title, at) => ({ id: `g-${at + 1}`, title }));
	// From its end, so that no competency is called as its group is.
	const titles = names(150).slice(-131);
	const scale = (statements: number) =>
		['Begins', 'Practises', 'Eigenverantwortlich', 'Leads the way', 'Z'].map((name, step) => ({
			name,
			...(step % 2 === 0 ? { text: sentence() } : {}),
			statements: Array.from({ length: statements }, (_, at) => ({ id: `${'abcde'[step]}-${at}`, text: sentence() })),
		}));
	const axes = titles.map((title, at): Written => [
		`axes/${idOf(title)}`,
		{
			title,
			group: groups[at % groups.length]!.id,
			...(at % 3 === 0 ? {} : { summary: sentence() }),
			...(at % 4 === 3 ? {} : { scale: scale(1 + (at % 6)) }),
		},
		at % 10 === 0 ? paragraph(5) : undefined,
	]);
	return layerOf(
		{
			name: 'C',
			groups: Object.fromEntries(
				groups.map(({ id, title }, at) => [id, { title, ...(at % 2 === 0 ? { summary: sentence() } : {}) }]),
			),
		},
		axes,
	);
}
