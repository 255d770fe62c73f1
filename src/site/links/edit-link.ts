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
	return /^([/\\]|\.\.|\w:)/.test(path) ? undefined : { path, isThere: path === highest };
}

/** The address at which an entry is changed in the browser; nothing where none is known. */
export function editLink(handbook: PublicHandbook, entry: Entry): string | undefined {
	const file = fileToEdit(handbook, entry);
	if (file === undefined) return undefined;
	const { settings } = handbook;
	if (file.isThere) return editAddress(settings, file.path);
	return newFileAddress(settings, { path: file.path, layer: handbook.layers.at(-1)! }, overlay(entry));
}
