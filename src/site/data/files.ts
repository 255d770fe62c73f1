import { apiFiles } from './api/files.ts';
import { energyFiles } from './energy/files.ts';
import { growingFiles } from './growing/files.ts';
import { hiringFiles } from './hiring/files.ts';
import { licencesFile } from '../kept/licences-file.ts';
import { previewFile } from './preview-file.ts';
import type { DataSource } from './source.ts';
import { assistantFiles } from './assistants/files.ts';
import { llms } from './text/llms.ts';
import { runningHeads } from './text/running-heads.ts';
import { twins } from './text/twins.ts';

/** What a file holds. */
type Made = string | Uint8Array;

/**
 * A file that stands beside the pages: its path from the root of the site, such as `api/v1/index.json`,
 * and what makes it, which is asked only when the file is wanted.
 */
export type DataFile = readonly [path: string, make: () => Made | Promise<Made>];

/**
 * Lists some of the files that stand beside the pages. Paths are known without making anything; what has
 * nothing to say is not listed, so that no file is empty.
 */
export type Maker = (source: DataSource) => Iterable<DataFile>;

/** All makers, whose files a build writes, the dev server serves and the audit expects. */
const makers: readonly Maker[] = [
	apiFiles,
	previewFile,
	twins,
	llms,
	assistantFiles,
	energyFiles,
	growingFiles,
	hiringFiles,
	runningHeads,
	() => [licencesFile()],
];

/** Every file that stands beside the pages, in the order in which they are made. */
export function* dataFiles(source: DataSource): Iterable<DataFile> {
	for (const make of makers) yield* make(source);
}
