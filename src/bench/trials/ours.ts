import { join } from 'node:path';
import { engine } from '../../workplace/roots.ts';
import { remove, removeWithin } from '../measure/remove.ts';
import { run, type Run } from '../measure/run.ts';

const packages = join(engine, 'node_modules');

/** What Node keeps of our code, compiled. */
export const COMPILED = join(packages, '.cache', 'node');

/** Commands of ours, run as npm runs them. Content is a folder, or nothing for the handbook that ships. */
export interface Ours {
	/** Checks, builds and audits into a folder, with what was kept of the last time. */
	build: (content: string | undefined, out: string) => Promise<Run>;
	/** The same as on a machine that has only installed. */
	buildCold: (content: string | undefined, out: string) => Promise<Run>;
	/** Checks a folder of content. */
	check: (content: string) => Promise<Run>;
	/** Runs npm in our folder. */
	npm: (...words: string[]) => Promise<Run>;
	/** Removes what is kept of content that was read before, and leaves what is kept of our code. */
	forgetContent: () => Promise<void>;
}

/**
 * Gives the commands of ours.
 *
 * @param kept the folder in which they keep what a run need not do again, so that nobody else's is touched
 */
export function oursWith(kept: string): Ours {
	const env = { RUNGBOOK_KEEP: kept };
	const ours = (command: string, content: string | undefined, ...flags: string[]) =>
		run({
			words: [
				process.execPath,
				join(engine, 'scripts', 'ready.mjs'),
				command,
				...(content === undefined ? [] : ['--content', content]),
				...flags,
			],
			cwd: engine,
			env,
		});
	return {
		build,
		async buildCold(content, out) {
			await removeWithin(join(engine, '.astro'), ['building']);
			await remove(kept, COMPILED, join(packages, '.astro'), join(packages, '.vite'));
			return build(content, out);
		},
		check: (content) => ours('check', content),
		npm: (...words) => run({ words: ['npm', ...words], cwd: engine, env }),
		forgetContent: () => removeWithin(kept, ['as-one-file']),
	};

	async function build(content: string | undefined, out: string): Promise<Run> {
		await remove(out);
		return ours('build', content, '--out', out);
	}
}
