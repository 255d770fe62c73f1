import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type DevSpeed, measureDev, measureStarlightDev } from '../../evaluation/dev-speed.ts';
import { project } from '../../workplace/roots.ts';
import { spreadOf } from '../measure/middle.ts';
import type { Run } from '../measure/run.ts';
import { ratio, trial } from './trial.ts';

const PAGES = 500;

/** How often each entry is saved in each round. */
const SAVES = 3;

/** What somebody waits for who writes with `npm run dev`, in the handbook that ships and in one of 500 pages. */
export const saves = trial({
	name: 'saves',
	rounds: { usual: 5, quick: 0 },
	async contenders(shop) {
		const starlight = await shop.starlight();
		await starlight.fill(PAGES);
		const docs = join(starlight.folder, 'src', 'content', 'docs');
		const page = readdirSync(docs, { recursive: true, encoding: 'utf8' }).find((file) =>
			/(?<!index)\.mdx$/.test(file),
		)!;
		const written = { file: join(docs, page), address: `/${page.replace(/\.mdx$/, '')}/` };
		const handbooks = { default: join(project, 'content', 'base'), M: await shop.handbook({ pages: PAGES }) };
		const last = new Map<string, DevSpeed>();
		const terminal = (name: keyof typeof handbooks) => async () => {
			last.set(name, await measureDev(handbooks[name], { rounds: SAVES }));
			return middleOf(last.get(name)!, 'terminal');
		};
		const seen = (name: string, what: 'finding' | 'words') => () => Promise.resolve(middleOf(last.get(name)!, what));
		return {
			'default, finding in the terminal': terminal('default'),
			'default, finding on the page': seen('default', 'finding'),
			'M, finding in the terminal': terminal('M'),
			'M, finding on the page': seen('M', 'finding'),
			'M, words on the page': seen('M', 'words'),
			'Starlight, words on the page': async () =>
				middleOf(await measureStarlightDev(starlight.folder, written, SAVES), 'words'),
		};
	},
	lines: [
		{
			name: 'save to finding, page ÷ terminal',
			bound: 1.5,
			how: 'The middle time from a save until a finding stands on the open page, ÷ until it stands in the terminal; default handbook, an entry of each kind.',
			of: (round) => ratio('wall', round['default, finding on the page'], round['default, finding in the terminal']),
		},
		{
			name: 'the same, M',
			bound: 1.5,
			how: 'The same of a handbook of about 500 pages.',
			of: (round) => ratio('wall', round['M, finding on the page'], round['M, finding in the terminal']),
		},
		{
			name: 'save to words, M ÷ Starlight',
			bound: 1,
			how: 'The middle time from a save until the changed words stand on the open page, ÷ the same in Starlight’s own development server with as many pages.',
			of: (round) => ratio('wall', round['M, words on the page'], round['Starlight, words on the page']),
		},
	],
});

const middleOf = ({ saves }: DevSpeed, what: 'terminal' | 'finding' | 'words'): Run => ({
	wall: spreadOf(saves.flatMap((one) => one[what])).middle,
});
