import type { FieldFile } from '../../../browser/hiring/field-file.ts';
import type { Entry } from '../../../handbook/model/handbook.ts';
import type { PublicHandbook } from '../../../handbook/model/published.ts';
import { editLink, fileToEdit } from '../../links/edit-link.ts';

/** Where the fields of an entry are filled; nothing where its file lies outside of the project. */
export function fieldFile(view: PublicHandbook, entry: Entry): FieldFile | undefined {
	const file = fileToEdit(view, entry);
	const href = editLink(view, entry);
	return file && { path: file.path, ...(href !== undefined && { href }) };
}
