import { fileURLToPath } from 'node:url';
import { engine } from '../../workplace/roots.ts';
import { run } from '../measure/run.ts';
import { COMPILED } from './ours.ts';
import { ratio, trial, type Trial } from './trial.ts';

const READER = fileURLToPath(new URL('../peers/read-and-parse.ts', import.meta.url));

/** What a check takes beside reading and parsing. */
export const checkOfThousand = checkOf('1,000', 1_000, { usual: 7, quick: 3 });

/** The same of many files. */
export const checkOfTwentyThousand = checkOf('20,000', 20_000, { usual: 5, quick: 0 });

function checkOf(shown: string, files: number, rounds: Trial['rounds']): Trial {
	return trial({
		name: `check of ${shown} files`,
		rounds,
		async contenders(shop) {
			const content = await shop.handbook({ files });
			return {
				'reading and parsing': () =>
					run({ words: [process.execPath, READER, content], cwd: engine, env: { NODE_COMPILE_CACHE: COMPILED } }),
				async cold() {
					await shop.ours.forgetContent();
					return shop.ours.check(content);
				},
				'nothing changed': () => shop.ours.check(content),
			};
		},
		lines: [
			{
				name: `check of ${shown} files ÷ reading and parsing`,
				bound: 2,
				how: 'CPU time of the check of a made-up handbook, nothing kept of its content, ÷ that of reading the same files and parsing their fields and bodies with the same libraries.',
				of: (round) => ratio('cpu', round.cold, round['reading and parsing']),
			},
			{
				name: `${shown} files again, nothing changed`,
				bound: 0.7,
				how: 'The same right after.',
				of: (round) => ratio('cpu', round['nothing changed'], round['reading and parsing']),
			},
		],
	});
}
