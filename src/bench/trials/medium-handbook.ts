import { firstDifference, pagesOf } from '../measure/folders.ts';
import { changeOne } from './change-one.ts';
import { ratio, trial } from './trial.ts';

const PAGES = 500;

/** A handbook of 500 pages, built from nothing, and again after one edit. */
export const mediumHandbook = trial({
	name: 'M, 500 pages',
	rounds: { usual: 5, quick: 1 },
	async contenders(shop) {
		const { ours } = shop;
		const content = await shop.handbook({ pages: PAGES });
		const [out, again] = [shop.place('medium-site'), shop.place('medium-site-again')];
		await ours.build(content, out);
		const pages = await pagesOf(out);
		const starlight = await shop.starlight();
		let round = 0;
		return {
			async 'one edit'() {
				await changeOne(content, round++);
				return ours.build(content, again);
			},
			Starlight: () => starlight.build(pages),
			async whole() {
				const took = await ours.buildCold(content, out);
				const different = await firstDifference(out, again);
				if (different !== undefined) throw new Error(`After an edit ${different} is not what a whole build makes.`);
				return took;
			},
		};
	},
	lines: [
		{
			name: 'M, 500 pages ÷ Starlight',
			bound: 0.45,
			how: 'The same of a made-up handbook of about 500 pages.',
			of: ({ whole, Starlight }) => ratio('cpu', whole, Starlight),
		},
		{
			name: 'M, one edit ÷ Starlight’s whole build',
			bound: 0.25,
			how: 'CPU time of `npm run build` after a sentence or a summary was changed in one file, another one in each round, ÷ that of the whole of Starlight. In each round a build from nothing follows, and is the same byte for byte.',
			of: ({ 'one edit': edit, Starlight }) => ratio('cpu', edit, Starlight),
		},
	],
});
