import { pagesOf } from '../measure/folders.ts';
import { ratio, trial } from './trial.ts';

/** The handbook that ships, built from nothing. */
export const defaultHandbook = trial({
	name: 'default handbook',
	rounds: { usual: 5, quick: 2 },
	async contenders(shop) {
		const out = shop.place('default-site');
		const starlight = await shop.starlight();
		return {
			ours: () => shop.ours.buildCold(undefined, out),
			Starlight: async () => starlight.build(await pagesOf(out)),
		};
	},
	lines: [
		{
			name: 'default handbook ÷ Starlight',
			bound: 0.8,
			how: 'CPU time of all processes of `npm run build` (check, build, index, audit, exports), every cache deleted before, what Node has compiled too, ÷ that of `astro build` of a plain Starlight site with as many .mdx pages of made-up text.',
			of: ({ ours, Starlight }) => ratio('cpu', ours, Starlight),
		},
	],
});
