import { assistantFile, assistedRoles } from '../../../handbook/addresses/text-addresses.ts';
import type { DataFile } from '../files.ts';
import type { DataSource } from '../source.ts';
import { assistedLevels } from './levels.ts';
import { assistantText } from './assistant-text.ts';

/** What assistants are told, a file for each level of each role. */
export function* assistantFiles(source: DataSource): Iterable<DataFile> {
	for (const role of assistedRoles(source.view))
		for (const level of assistedLevels(source.view, role.id))
			yield [assistantFile(role.id, level).slice(1), () => assistantText(source, role, level)];
}
