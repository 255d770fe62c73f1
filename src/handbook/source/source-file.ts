/** A file as the disk has it: its path below the layer, and its bytes or why there are none. */
export interface SourceFile {
	/** The path from the layer's root, with slashes. */
	path: string;
	/** The path that reports show. */
	shown: string;
	kind: 'file' | 'folder' | 'link' | 'other' | 'unreadable';
	bytes?: Uint8Array;
	/** Its size in bytes, also where it was too large to be read. */
	size: number;
	/** Why it could not be read, in the words of the system. */
	reason?: string;
}

/** A file as it would be read that holds a text, or bytes. */
export function fileOf(path: string, shown: string, content: string | Uint8Array): SourceFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	return { path, shown, kind: 'file', bytes, size: bytes.length };
}

/** One layer of content, read but not understood. */
export interface SourceLayer {
	/** The path that reports show, such as `content/base`. */
	shown: string;
	files: SourceFile[];
	/** Folders that hold no file, neither themselves nor in a folder of theirs. */
	emptyFolders: string[];
	/** Whether all that is asked of it is what is wrong with it: then its prose need not be at hand. */
	isOnlyChecked?: boolean;
}

/** The largest content file that is read, in bytes. */
export const SIZE_LIMIT = 1_000_000;
