import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkHandbook } from '../../handbook/check/check.ts';
import { settleAlone } from '../../exchange/questions/of-alone.ts';
import { settleUnnamed } from '../../exchange/questions/of-unnamed.ts';
import type { Table } from '../../exchange/table/table.ts';
import { readAnswers } from '../../exchange/shapes/answers-file.ts';
import { settle } from '../../exchange/shapes/answers.ts';
import { readLadder } from '../../exchange/shapes/read-ladder.ts';
import { recognise } from '../../exchange/shapes/recognise/recognise.ts';
import { readSources } from '../../exchange/sources/read-sources.ts';
import { fileOf, type SourceFile } from '../../handbook/source/source-file.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import { engine } from '../../workplace/roots.ts';

/** Where the excerpts of published ladders lie. */
const FIXTURES = join(engine, 'src/exchange/shapes/fixtures');

/** The files of a folder of a ladder. */
const filesIn = async (folder: string): Promise<readonly SourceFile[]> => readFolder(folder, folder)!.files;

/** The files of an excerpt. */
export const filesOf = (ladder: string) => filesIn(join(FIXTURES, ladder, 'data'));

/** The answers that stand beside an excerpt. */
export const answersOf = (ladder: string) => readAnswers(readFileSync(join(FIXTURES, ladder, 'import.yaml'), 'utf8'));

/** Files as a ladder, read with some answers; with none as it is recognised. */
export async function readFiles(files: readonly SourceFile[], given = readAnswers('')) {
	const source = await readSources(files);
	const { shape, answers } = recognise(source.tree);
	return { source, shape, ...readLadder(source, settle(given, answers)) };
}

/** A table in which what a person could name has the name that is proposed. */
export const asProposed = (table: Table): Table => settleAlone(settleUnnamed(table, readAnswers('')), readAnswers(''));

/** An excerpt, read with its answers or with others. */
export const readFixture = async (ladder: string, given = answersOf(ladder)) => readFiles(await filesOf(ladder), given);

/** A folder with a folder for each of the ladders of which there are excerpts here, as their authors published them. */
export const LADDERS = process.env.RUNGBOOK_LADDERS;

/** The files of a whole ladder: they lie in a folder of its name, in `data` or themselves. */
export function filesOfWhole(ladder: string) {
	const own = join(
		LADDERS!,
		readdirSync(LADDERS!).find((name) => name.startsWith(ladder))!,
	);
	return filesIn(readdirSync(own).includes('data') ? join(own, 'data') : own);
}

/** What the checker says of a layer, rule by rule. */
export function findingsIn(files: ReadonlyMap<string, string>) {
	const layer = {
		shown: 'org',
		files: [...files].map(([path, text]) => fileOf(path, `org/${path}`, text)),
		emptyFolders: [],
	};
	return checkHandbook([layer]).diagnostics.map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}
