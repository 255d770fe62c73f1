import { changed } from './base.ts';
import type { Case, Said } from './case.ts';

/** What must be said of a file: line and column, words, and that it is a warning where it is one. */
export type Row = [at: string, says: string | RegExp, severity?: 'warning'];

/** One file changed or added, and all that must be said. */
export function oneFile(name: string, path: string, text: string, ...said: readonly Row[]): Case {
	return {
		name,
		files: { [path]: text },
		expected: said.map(([at, says, severity]): Said => ({ at: `${path}:${at}`, says, severity: severity ?? 'error' })),
	};
}

/** One passage of a file of the base changed, and the one thing that must be said. */
export function onePassage(name: string, path: string, [from, to]: [string, string], ...row: Row): Case {
	return oneFile(name, path, changed(path, from, to), row);
}
