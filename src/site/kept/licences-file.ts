import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LICENCES } from '../../handbook/addresses/addresses.ts';
import { sentences } from './sentences.ts';
import { engine } from '../../workplace/roots.ts';

/** The packages of which a reader's browser is given something, each with what that is. */
export const SERVED: Readonly<Record<string, string>> = {
	'@astrojs/starlight': 'parts of the frame of a page and of its style sheet',
	pagefind: 'the module that reads the search index',
	stemmer: 'what the forms of a word have in common, for the search',
};

/** What a file with a licence is called. */
const NAMES = ['LICENSE/LICENSE', 'LICENSE', 'LICENSE.md', 'license', 'LICENCE'];

/** The file with the licences of what was made by others, as they stand in their packages. */
export function licencesFile(): readonly [path: string, make: () => string] {
	return [
		LICENCES.slice(1),
		() =>
			[
				...Object.entries(SERVED).map(([name, what]) => part(name, what, textOf(name))),
				part(sentences.letters, 'the outlines of letters in the picture for shared links', read(OUTLINES)),
			].join('\n'),
	];
}

const OUTLINES = join(engine, 'src/site/brand/preview/OFL.txt');

const read = (path: string) => readFileSync(path, 'utf8').replaceAll('\r\n', '\n').trim();

const part = (name: string, what: string, licence: string) =>
	`${name}: ${what}\n${'='.repeat(name.length)}\n\n${licence}\n`;

function textOf(name: string): string {
	const folder = join(engine, 'node_modules', name);
	const found = NAMES.map((file) => join(folder, file)).find((path) => existsSync(path) && statSync(path).isFile());
	if (found !== undefined) return read(found);
	const { license, author } = JSON.parse(read(join(folder, 'package.json'))) as { license: string; author?: unknown };
	return [license, typeof author === 'string' ? author : ''].filter(Boolean).join('\n');
}
