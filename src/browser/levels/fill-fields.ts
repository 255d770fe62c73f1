import { element } from '../page/element.ts';

/** A role with the levels that a reader may pick, as its fields list them. */
export interface PickableRole {
	title: string;
	/** The file of what these levels ask. */
	file: string;
	levels: { id: string; text: string }[];
}

/** Fills fields with the levels of all roles, where they are in a file. */
export async function fillFields(fields: readonly HTMLSelectElement[], file: string): Promise<void> {
	const roles = (await (await fetch(file)).json()) as PickableRole[];
	const groups = roles.map(({ title, file: of, levels }) =>
		element(
			'optgroup',
			{ label: title, 'data-file': of },
			...levels.map(({ id, text }) => element('option', { value: id }, text)),
		),
	);
	for (const field of fields) field.append(...groups.map((group) => group.cloneNode(true)));
}
