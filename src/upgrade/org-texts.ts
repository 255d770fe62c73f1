import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { carryOver, type CarriedOver } from './carry-over.ts';
import { willAppear } from './changing.ts';
import { listLocal } from './local.ts';
import { copyOver, removeFile, UNDO } from './restore.ts';

/** The two layers, from the project’s folder. */
export const BASE = 'content/base';
export const ORG = 'content/org';

/** What is text of a layer: what else lies there no upgrade has anything to say of. */
const TEXT = /^(handbook\.yaml|.+\/.+\.mdx?)$/;

/** A file as it was read: its text with line feeds, and whether it has those of Windows. */
interface Read {
	text: string;
	windows: boolean;
}

/**
 * Finds out what moving the content along comes to; nothing is changed.
 *
 * @param before a folder that holds upstream’s layer as it was; nothing where that is not known
 */
export function planCarryOver(
	root: string,
	before: string | undefined,
): CarriedOver & { read: ReadonlyMap<string, Read> } {
	const texts = (folder: string) => new Map([...readTexts(folder)].map(([path, { text }]) => [path, text]));
	const read = readTexts(join(root, ORG));
	const org = new Map([...read].map(([path, { text }]) => [path, text]));
	return { ...carryOver(org, before === undefined ? undefined : texts(before), texts(join(root, BASE))), read };
}

/**
 * Writes content that was moved along.
 *
 * @returns the files that were written and removed, from the project’s folder
 */
export function writeTexts(root: string, { texts, origins, read }: ReturnType<typeof planCarryOver>): string[] {
	const touched: string[] = [];
	willAppear(
		root,
		[...texts.keys()].filter((path) => !read.has(path)).map((path) => `${ORG}/${path}`),
	);
	for (const [path, text] of texts) {
		const old = read.get(path);
		if (old?.text === text) continue;
		const next = join(root, UNDO, 'text');
		mkdirSync(dirname(next), { recursive: true });
		const { windows = false } = read.get(origins.get(path) ?? path) ?? {};
		writeFileSync(next, windows ? text.replaceAll('\n', '\r\n') : text);
		copyOver(root, next, join(root, ORG, path));
		touched.push(`${ORG}/${path}`);
	}
	for (const path of read.keys()) {
		if (texts.has(path)) continue;
		removeFile(root, `${ORG}/${path}`);
		touched.push(`${ORG}/${path}`);
	}
	return touched;
}

function readTexts(folder: string): Map<string, Read> {
	const read = new Map<string, Read>();
	for (const [path, kind] of listLocal(folder)) {
		if (kind !== 'file' || !TEXT.test(path)) continue;
		try {
			const text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(folder, path)));
			read.set(path, { text: text.replaceAll('\r\n', '\n'), windows: text.includes('\r\n') });
		} catch {
			// In no encoding of ours: the check says so, and it stays as it is.
		}
	}
	return read;
}
