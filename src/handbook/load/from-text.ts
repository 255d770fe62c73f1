import { SETTINGS_FILE, withModel } from '../migrations/layer-model.ts';
import type { Handbook } from '../model/handbook.ts';
import { MODEL } from '../schema/model.ts';
import { loadHandbook } from './load.ts';
import { fileOf, type SourceLayer } from '../source/source-file.ts';
import { readYaml } from '../source/yaml.ts';

/**
 * A handbook of one layer, from the texts of its files.
 *
 * @param texts by path; of an entry, its front matter without the dashes
 * @throws where the loader finds fault with them
 */
export function handbookFrom(texts: Record<string, string>): Handbook {
	const whole = Object.entries(texts).map(([path, text]) => [
		path,
		path.endsWith('.mdx') ? `---\n${text}\n---\n` : text,
	]);
	const { handbook, faults } = loadHandbook([layerFrom(Object.fromEntries(whole))]);
	if (faults.length > 0)
		throw new Error(faults.map(({ at, message }) => `${at.file}:${at.line} ${message}`).join('\n'));
	return handbook;
}

/**
 * A layer from the texts of its files, written for the present content model.
 *
 * @param texts by path
 */
export function layerFrom(texts: Record<string, string>, shown = '.'): SourceLayer {
	const files = Object.entries(inPresentModel(texts)).map(([path, text]) =>
		fileOf(path, shown === '.' ? path : `${shown}/${path}`, text),
	);
	return { shown, files, emptyFolders: [] };
}

/** The files of a layer, of which handbook.yaml says at its end that they are written for the present model, where it does not say another. */
export function inPresentModel<Content>(
	files: Readonly<Record<string, Content | string>>,
): Record<string, Content | string> {
	const settings = files[SETTINGS_FILE] ?? '';
	const isGiven = files[SETTINGS_FILE] !== undefined && files[SETTINGS_FILE] !== null;
	if (typeof settings !== 'string' || (isGiven && !lacksItsModel(settings))) return { ...files };
	const isFlow = settings.trimStart().startsWith('{');
	const end = settings === '' || settings.endsWith('\n') ? '' : '\n';
	// Behind the last line, so that all before it stands where it stood.
	const whole = isFlow ? withModel(settings, MODEL) : `${settings}${end}model: ${MODEL}\n`;
	return { ...files, [SETTINGS_FILE]: whole };
}

/** Whether a handbook.yaml that can be understood says something, and nothing of its model. */
function lacksItsModel(settings: string): boolean {
	const yaml = readYaml(settings, SETTINGS_FILE, 0);
	return !Array.isArray(yaml) && Object.keys(yaml.value).length > 0 && !('model' in yaml.value);
}
