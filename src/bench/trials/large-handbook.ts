import { pagesOf } from '../measure/folders.ts';
import { hasHugo, hugoIn } from '../peers/hugo.ts';
import type { Run } from '../measure/run.ts';
import { ratio, taken, trial } from './trial.ts';

const [FEWER, MANY] = [1_000, 5_000];

/** A handbook of 5,000 pages, and one of 1,000, built from nothing. */
export const largeHandbook = trial({
	name: 'L, 5,000 pages',
	rounds: { usual: 5, quick: 0 },
	async contenders(shop) {
		const [fewer, many] = [await shop.handbook({ pages: FEWER }), await shop.handbook({ pages: MANY })];
		const built = async (content: string, out: string) => {
			const took = await shop.ours.buildCold(content, out);
			return { ...took, pages: await pagesOf(out) };
		};
		const site = shop.place('many-site');
		let hugo: (() => Promise<Run>) | undefined;
		return {
			'1,000 pages': () => built(fewer, shop.place('fewer-site')),
			'5,000 pages': () => built(many, site),
			'Hugo and Pagefind': hasHugo()
				? async () => (hugo ??= await hugoIn(shop.place('hugo'), await pagesOf(site)))()
				: 'no `hugo` on PATH',
		};
	},
	lines: [
		{
			name: 'L, 5,000 pages ÷ Hugo and Pagefind',
			bound: 2.5,
			how: 'CPU time of all processes of `npm run build`, every cache deleted before, ÷ that of Hugo with three bare templates and of Pagefind, on as many pages of the same text.',
			of: (round) => ratio('cpu', round['5,000 pages'], round['Hugo and Pagefind']),
		},
		{
			name: '1,000 → 5,000 pages, exponent',
			bound: 1,
			how: 'By which power of the number of pages the CPU time grows: the logarithm of the one ratio ÷ that of the other.',
			of(round) {
				const [times, growth] = (['cpu', 'pages'] as const).map((measure) =>
					ratio(measure, round['5,000 pages'], round['1,000 pages']),
				);
				return typeof times === 'number' && typeof growth === 'number' ? Math.log(times) / Math.log(growth) : times!;
			},
		},
		{
			name: 'L, memory of all processes',
			bound: 2,
			unit: 'GB',
			how: 'The most that all processes of the build hold together at one moment, looked at ten times a second (resident set, 10⁹ bytes).',
			of: (round) => taken('peak', round['5,000 pages']),
		},
	],
});
