import type { Example, Statement } from '../table/statements.ts';
import { said, type EntryFields } from './entry-text.ts';

/** What a statement is in a layer, beside its text: its examples, its links, whether it is asked. */
export function fieldsOf(
	{ optional, flavour, links, text }: Statement,
	examples: readonly Example[],
	sides: Readonly<Partial<Record<'below' | 'above', string>>>,
): EntryFields {
	return said({
		optional,
		flavour,
		...sides,
		examples: examples.map(exampleField),
		links: links.filter(({ url }) => !text.includes(`](${url}`)).map(({ text: words, url }) => `[${words}](${url})`),
	});
}

/** An example as a layer has it: its text alone where it says no more. */
export const exampleField = ({ text, flavour, heading }: Example): string | EntryFields => {
	const whose = flavour ?? heading;
	return whose === undefined ? text : { flavour: whose, text };
};
