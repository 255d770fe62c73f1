import { findInFiles } from './find-in-files.ts';
import { narrowRows } from './narrow-rows.ts';

/** Makes the list of responsibilities answer to its form: its rows, or, where they are on other pages, what files say of them. */
export function startFilters(): void {
	const form = document.querySelector<HTMLFormElement>('.filters')!;
	if (form.dataset.all === undefined) narrowRows(form);
	else findInFiles(form);
}
