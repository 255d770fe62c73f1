import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { textsOf, type Change, type Texts } from '../handbook/edit/change.ts';
import { IMPORT_FILES, nameFile } from '../handbook/load/file-name.ts';
import { contentFolders } from './layers.ts';
import { linkAmong } from './ladder-files.ts';
import { layersToChange } from './make-change.ts';
import { Refusal } from './refusal.ts';
import { writeChange } from './write-change.ts';

/** The layer that a ladder comes into, and where the answers are kept. */
export interface ImportTarget {
	/** Absolute path of the layer, and the path that is shown. */
	folder: string;
	shown: string;
	/** The layers that are checked with it, lowest first. */
	read: Awaited<ReturnType<typeof layersToChange>>;
	/** The texts of its files. */
	texts: Texts;
	/** The file of the answers, as it is shown; what stands in it. */
	answersShown: string;
	answers: string | undefined;
	/** Writes all of a change and the answers, or nothing. */
	write: (change: Change, answers: string) => Promise<void>;
}

/**
 * Opens the layer that a ladder is to come into.
 *
 * @param into another folder than the uppermost layer
 * @param answersFile another file than the layer’s own
 * @throws Refusal where it holds a ladder that did not come in this way, or a link leads out of it
 */
export async function openTarget(into: string | undefined, answersFile: string | undefined): Promise<ImportTarget> {
	const folders = into === undefined ? contentFolders() : [resolve(into)];
	const folder = folders.at(-1)!;
	const own = resolve(folder, IMPORT_FILES.answers);
	const file = answersFile === undefined ? own : resolve(answersFile);
	const read = await layersToChange(folders);
	const layer = read.layers.at(-1)!;
	const { shown } = layer;
	const link = linkAmong(
		folder,
		layer.files.map(({ path }) => path),
	);
	if (link !== undefined)
		throw new Refusal(
			`${link} is a symbolic link; nothing is written through one.`,
			'Put the file or the folder itself there.',
		);
	if (layer.files.some(({ path }) => path === ''))
		throw new Refusal(`${shown} is no folder.`, 'Name a folder of content, or one that is not there yet.');
	const entries = layer.files.filter(({ path }) => ![undefined, 'settings'].includes(nameFile(path, path).collection));
	if (entries.length > 0 && !layer.files.some(({ path }) => path === IMPORT_FILES.lock))
		throw new Refusal(
			`${shown} has a ladder of its own that did not come from an import: ${entries[0]!.path}, and ${entries.length - 1} more.`,
			'Nothing is mixed into it. Say `--into DIR` for another folder, or move those files away first.',
		);
	return {
		...{ folder, shown, read },
		texts: textsOf(layer),
		answersShown: file === own ? `${shown}/${IMPORT_FILES.answers}` : (answersFile ?? ''),
		answers: existsSync(file) ? readFileSync(file, 'utf8') : undefined,
		write: async (change, answers) => {
			if (file === own) change.write.set(IMPORT_FILES.answers, answers);
			const broken = linkAmong(folder, change.write.keys());
			if (broken !== undefined) throw new Refusal(`${broken} is a symbolic link; nothing is written through one.`);
			const files = new Map(file === own ? [] : [[file, answers]]);
			await writeChange(folder, change, { read: layer, files });
		},
	};
}
