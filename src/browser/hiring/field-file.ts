import { element } from '../page/element.ts';
import { sayWith } from '../page/say.ts';
import { sentences } from './sentences.ts';

/** The file in which a field of an entry is filled, and the address where that is done, where one is known. */
export interface FieldFile {
	path: string;
	href?: string;
}

/** A field of which the handbook says nothing. */
export interface EmptyField {
	/** What would stand there. */
	what: string;
	/** Its name in the file. */
	field: string;
	/** Nothing where its file is not known. */
	file?: FieldFile;
}

/** Draws which fields are empty, and where each is filled. */
export const drawEmptyFields = (fields: readonly EmptyField[]): HTMLElement =>
	element(
		'ul',
		{ class: 'empty-fields' },
		...fields.map(({ what, field, file }) => {
			const name = element('code', {}, field);
			if (!file) return element('li', {}, ...sayWith(sentences.emptyField, { what, field: name }));
			const path = element('code', {}, file.path);
			const where = file.href === undefined ? path : element('a', { href: file.href }, path);
			return element('li', {}, ...sayWith(sentences.emptyIn, { what, field: name, file: where }));
		}),
	);
