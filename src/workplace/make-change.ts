import { relative } from 'node:path';
import { consequencesOf, touched } from '../handbook/edit/consequences.ts';
import type { Plan } from '../handbook/edit/plan-rename.ts';
import type { PublicFiles } from '../handbook/model/handbook.ts';
import type { Diagnostic } from '../handbook/model/diagnostic.ts';
import type { SourceLayer } from '../handbook/source/source-file.ts';
import { reportText } from '../handbook/report/text.ts';
import { count } from '../handbook/language/words.ts';
import { readLayers } from './layers.ts';
import { project } from './roots.ts';
import { paint } from './terminal.ts';
import { Refusal } from './refusal.ts';
import { writeChange, type Beside } from './write-change.ts';

/** What a command reads before it changes something. */
type Read = PublicFiles & { layers: SourceLayer[] };

const shownAs = (folder: string) => (relative(project, folder).startsWith('..') ? folder : relative(project, folder));

/** The layers that a command changes the uppermost of; a layer that is not there yet is empty. */
export async function layersToChange(folders: readonly string[]): Promise<Read> {
	const { layers, assets, brandFiles } = readLayers(folders);
	return {
		assets,
		brandFiles,
		layers: layers.map((layer, index) => layer ?? { shown: shownAs(folders[index]!), files: [], emptyFolders: [] }),
	};
}

/**
 * Shows a plan, carries it out unless it is only to be shown, and says what the checker finds that it
 * did not find before.
 *
 * @param folder absolute path of the uppermost layer
 * @param beside files that belong to it and lie elsewhere, by absolute path
 * @returns the exit code: 1 where there is an error that was not there before
 */
export async function makeChange(
	plan: Plan,
	{ layers, ...files }: Read,
	before: readonly Diagnostic[],
	folder: string,
	isDry: boolean,
	beside: Beside['files'] = new Map(),
): Promise<number> {
	const { found } = consequencesOf(layers, plan.change, before, files);
	const { write, move = new Map<string, string>() } = plan.change;
	const paths = touched(plan.change);
	const written = new Set([...write.keys(), ...move.values()]);
	const isLeft = (path: string) => !written.has(path);
	const read = layers.at(-1);
	if (!isDry && !(await isWritten(folder, plan.change, 'changed', { read, files: beside }))) return 1;
	if (plan.lines.length > 0) console.log(`${plan.lines.join('\n')}\n`);
	if (paths.length === 0) console.log('Every file says so already: nothing was changed.');
	else {
		console.log(`${isDry ? 'Would change' : 'Changed'} ${count(paths.length, 'file')}:`);
		for (const path of paths) console.log(`  ${layers.at(-1)!.shown}/${path}${isLeft(path) ? ' (removed)' : ''}`);
	}
	if (found.length === 0) console.log('\nThe checker finds nothing that it did not find before.');
	else console.log(`\nFor a person to decide:\n\n${reportText(found, '', paint()).trimEnd()}`);
	if (isDry) console.log('\nNothing was changed: this was a dry run.');
	return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/**
 * Writes a change, or says why it cannot be written.
 *
 * @param done what was to be done, as the command calls it
 * @param beside the layer as it was read, and what belongs to the change
 */
export async function isWritten(
	folder: string,
	change: Plan['change'],
	done: 'changed' | 'written',
	beside: Beside,
): Promise<boolean> {
	try {
		await writeChange(folder, change, beside);
		return true;
	} catch (error) {
		const { code, path, message } = error as NodeJS.ErrnoException;
		const hint = error instanceof Refusal ? `\n  → ${error.hint}` : '';
		const why = error instanceof Refusal ? message : `${path ?? folder} could not be written (${code ?? message}).`;
		console.error(`Nothing was ${done}: ${why}${hint}`);
		return false;
	}
}
