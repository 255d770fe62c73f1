import { stringify } from 'yaml';
import { MODEL } from '../../../handbook/schema/model.ts';

/** The files of a layer, by path from the root of a project. */
export type Layer = Readonly<Record<string, string>>;

/** An entry: where it lies in its layer, without the ending, with its fields and its text. */
export type Written = readonly [path: string, fields: object, body?: string];

/**
 * A layer that is a handbook of its own.
 *
 * @param settings what its handbook.yaml says beside that
 */
export function layerOf(settings: object, entries: readonly Written[]): Layer {
	const files = entries.map(([path, fields, body]) => [
		`content/org/${path}.mdx`,
		`---\n${stringify(fields)}---\n${body === undefined ? '' : `\n${body}\n`}`,
	]);
	return {
		'content/org/handbook.yaml': stringify({ model: MODEL, base: false, ...settings }),
		...Object.fromEntries(files),
	};
}
