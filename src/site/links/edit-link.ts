import type { Entry } from '../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';
import { overlay } from '../../handbook/begin/overlay.ts';
import { editAddress, newFileAddress } from './git-host.ts';

/** The file in which an entry is changed, and whether it is there. */
export interface FileToEdit {
	path: string;
	isThere: boolean;
}

/**
 * The file in which an organisation changes an entry: its own, if there is one; a new one of its own
 * layer, where it has named that layer as its handbook; otherwise the one that the entry is made of,
 * which in the repository of the handbook that ships is the right one.
 *
 * @returns nothing where the file lies outside of the project
 */
export function fileToEdit(handbook: PublicHandbook, entry: Entry): FileToEdit | undefined {
	const layer = handbook.layers.at(-1)!;
	const highest = entry.files.at(-1)!;
	const isOwn = highest.startsWith(`${layer}/`);
	const isNamed = handbook.settingsAt('name').file === `${layer}/handbook.yaml`;
	const path = isOwn || !isNamed ? highest : `${layer}/${entry.collection}/${entry.id}.mdx`;
	return isOutside(path) ? undefined : { path, isThere: path === highest };
}

/** Whether a file lies outside of the project. */
const isOutside = (path: string) => /^([/\\]|\.\.|\w:)/.test(path);

/**
 * The address at which what handbook.yaml says is changed: in the organisation’s own, where it has named
 * its layer as its handbook; otherwise in the one that says it.
 *
 * @param path of the field, such as a list and an id in it
 * @returns nothing where none is known
 */
export function settingsLink({ layers, settings, settingsAt }: PublicHandbook, ...path: string[]): string | undefined {
	const own = `${layers.at(-1)!}/handbook.yaml`;
	const { file } = settingsAt(...path);
	const edited = settingsAt('name').file === own ? own : file;
	return isOutside(edited) ? undefined : editAddress(settings, edited);
}

/** The address at which an entry is changed in the browser; nothing where none is known. */
export function editLink(handbook: PublicHandbook, entry: Entry): string | undefined {
	const file = fileToEdit(handbook, entry);
	if (file === undefined) return undefined;
	const { settings } = handbook;
	if (file.isThere) return editAddress(settings, file.path);
	return newFileAddress(settings, { path: file.path, layer: handbook.layers.at(-1)! }, overlay(entry));
}
