import { git } from './git.ts';

/** A file as git has it. */
export interface GitFile {
	/** `100644`, `100755`; `120000` is a symbolic link, `160000` another repository. */
	mode: string;
	/** What names its bytes. */
	object: string;
	/** In bytes; nothing of what is no file. */
	size: number | undefined;
}

/**
 * All files of the commit that a checkout is at. None of them is read, and no name can be taken for two.
 *
 * @returns by path
 * @throws Refusal where that is no checkout
 */
export function filesAtHead(folder: string): Map<string, GitFile> {
	const text = git(['ls-tree', '-r', '-l', '-z', '--full-tree', 'HEAD'], folder).toString();
	return new Map(
		text
			.split('\0')
			.filter(Boolean)
			.map((line) => {
				const at = line.indexOf('\t');
				const [mode, , object, size] = line.slice(0, at).split(/ +/);
				return [line.slice(at + 1), { mode: mode!, object: object!, size: size === '-' ? undefined : Number(size) }];
			}),
	);
}
