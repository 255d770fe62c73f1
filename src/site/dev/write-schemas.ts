import { mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { editorSchemas, schemaName } from '../../handbook/begin/editor-schemas.ts';
import type { Handbook } from '../../handbook/model/handbook.ts';
import { collectionNames, type CollectionName } from '../../handbook/schema/collections.ts';

/** Where Astro's extension for editors looks, from the project's root. */
export const SCHEMA_FOLDER = '.astro/collections';

/**
 * Writes what editors need to propose fields and ids: the schemas, and for Astro's extension a list
 * of which file is of which. A file that says the same already is left alone, since editors start
 * anew with each change.
 *
 * @param root the folder of the project
 * @param folders the folders of content, lowest layer first
 * @returns how many schemas there are
 */
export async function writeSchemas(root: string, folders: readonly string[], handbook: Handbook): Promise<number> {
	const target = join(root, SCHEMA_FOLDER);
	await mkdir(target, { recursive: true });
	const schemas = editorSchemas(handbook);
	const names = collectionNames.flatMap((name) => [schemaName(name, false), schemaName(name, true)]);
	const list = {
		collections: names.map((name) => ({ name, hasSchema: true })),
		entries: Object.fromEntries(await schemasByFile(folders)),
	};
	for (const [name, schema] of schemas) await writeNew(join(target, `${name}.schema.json`), asJson(schema));
	await writeNew(join(target, 'collections.json'), asJson(list));
	return schemas.size;
}

/** The name of the schema for each content file, by its address in the form that the extension asks for. */
async function schemasByFile(folders: readonly string[]): Promise<[string, string][]> {
	const below = new Set<string>();
	const found: [string, string][] = [];
	for (const folder of folders) {
		const files = await readdir(folder, { recursive: true }).catch(() => []);
		const paths = files.filter((path) => /\.mdx?$/.test(path)).sort();
		for (const path of paths) {
			const collection = path.split(sep)[0] as CollectionName;
			if (!collectionNames.includes(collection)) continue;
			const address = decodeURIComponent(pathToFileURL(join(folder, path)).href).toLowerCase();
			found.push([address, schemaName(collection, below.has(idOf(path)))]);
		}
		for (const path of paths) below.add(idOf(path));
	}
	return found;
}

const idOf = (path: string) => path.replace(/\.mdx?$/, '');
const asJson = (value: unknown) => `${JSON.stringify(value, undefined, '\t')}\n`;

async function writeNew(path: string, text: string): Promise<void> {
	if ((await readFile(path, 'utf8').catch(() => undefined)) === text) return;
	await writeFile(`${path}.next`, text);
	await rename(`${path}.next`, path);
}
