import { fileOf, type SourceFile } from '../../handbook/source/source-file.ts';
import type { Note } from '../table/table.ts';
import { DEEPEST_PACK, LARGEST_FILE } from './limits.ts';
import { isWorkbook } from './sheets/workbook.ts';
import { isZip, unzip } from './unzip.ts';

const TOO_DEEP = 'This is packed in itself too often. Unpack it, and name the folder.';

/** Files that systems put beside those of people. */
const OF_SYSTEMS = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|\._)/;

/**
 * Files with those of packed ones in their place: the export of a wiki is one file that holds a folder.
 * Workbooks stay as they are. The names inside are names, and nothing is written anywhere.
 *
 * @returns the files, and those that could not be unpacked, with the reason
 */
export async function unpacked(
	files: readonly SourceFile[],
	depth = 0,
): Promise<{ files: SourceFile[]; unread: { file: SourceFile; read: Note }[] }> {
	const found: SourceFile[] = [];
	const unread: { file: SourceFile; read: Note }[] = [];
	for (const file of files) {
		const { bytes, shown } = file;
		if (bytes === undefined || !isZip(bytes) || bytes.length > LARGEST_FILE) {
			found.push(file);
			continue;
		}
		const unzipped = await unzip(bytes);
		if ('parts' in unzipped && isWorkbook(unzipped.parts)) {
			found.push(file);
			continue;
		}
		const at = { file: shown, line: 1, column: 1 };
		if ('reason' in unzipped) unread.push({ file, read: { at, reason: unzipped.reason } });
		else if (depth === DEEPEST_PACK) unread.push({ file, read: { at, reason: TOO_DEEP } });
		else {
			const inside = await unpacked(partsAsFiles(unzipped.parts, file), depth + 1);
			found.push(...inside.files);
			unread.push(...inside.unread);
		}
	}
	return { files: found, unread };
}

const partsAsFiles = (parts: ReadonlyMap<string, Uint8Array>, { path, shown }: SourceFile): SourceFile[] =>
	[...parts].flatMap(([name, bytes]) => {
		if (OF_SYSTEMS.test(name)) return [];
		const inside = name
			.split(/[/\\]/)
			.filter((part) => !/^\.*$/.test(part))
			.join('/');
		const folder = path.replace(/\.zip$/i, '');
		return [fileOf(`${folder}/${inside}`, `${shown}/${inside}`, bytes)];
	});
