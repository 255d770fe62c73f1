import type { SourceFile, SourceLayer } from '../handbook/source/source-file.ts';

/**
 * Puts the files of an earlier reading in the place of those that say the same. What was made of a
 * file is remembered by it, so only what changed is parsed again.
 */
export function withSameFiles(layer: SourceLayer, before: SourceLayer): SourceLayer {
	const known = new Map(before.files.map((file) => [file.path, file]));
	const asBefore = (file: SourceFile) => {
		const old = known.get(file.path);
		return old && saysTheSame(file, old) ? old : file;
	};
	return { ...layer, files: layer.files.map(asBefore) };
}

function saysTheSame({ bytes: now, ...file }: SourceFile, { bytes: then, ...old }: SourceFile): boolean {
	const isAlike = (['shown', 'kind', 'size', 'reason'] as const).every((fact) => file[fact] === old[fact]);
	return isAlike && (now && then ? Buffer.compare(now, then) === 0 : now === then);
}
