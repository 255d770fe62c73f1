import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative, sep } from 'node:path';
import { engine } from '../../workplace/roots.ts';

/** The files below a folder with one of some endings; a law about a folder that is gone must not hold by that. */
export function filesOf(folder: string, ...endings: string[]): string[] {
	if (!existsSync(join(engine, folder)))
		throw new Error(`There is no folder ${folder}: the law about it speaks of nothing.`);
	const found = readdirSync(join(engine, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
		.map((entry) => relative(engine, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	if (found.length === 0) throw new Error(`There is no file in ${folder}: the law about it speaks of nothing.`);
	return found;
}

const isTest = (file: string) => file.endsWith('.test.ts');
/** The text of a file. */
export const read = (file: string) => readFileSync(join(engine, file), 'utf8');
/** The files of a folder that are code and no tests. */
export const codeOf = (folder: string) => filesOf(folder, '.ts', '.astro', '.mjs').filter((file) => !isTest(file));

/** What a file imports: a path of ours, or the name of a package. */
export function importsOf(file: string): string[] {
	const found = read(file).matchAll(
		/(?:^|\n)\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|(?:^|\n)\s*import\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g,
	);
	return [...found].map(([, from, bare, dynamic]) => {
		const name = (from ?? bare ?? dynamic)!;
		return name.startsWith('.')
			? normalize(join(dirname(file), name))
					.split(sep)
					.join('/')
			: name;
	});
}

/** The files of a folder that import what they may not, each with what it is. */
export function breaches(files: readonly string[], mayNot: (imported: string, file: string) => boolean): string[] {
	return files.flatMap((file) =>
		importsOf(file)
			.filter((imported) => mayNot(imported, file))
			.map((imported) => `${file} → ${imported}`),
	);
}
