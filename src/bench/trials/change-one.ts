import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { filesBelow } from '../measure/folders.ts';

/** What people edit: kinds of entry, each in its turn. */
const KINDS = ['responsibilities', 'levels', 'stories', 'roles', 'pages'];

/**
 * Changes one file of a layer as an author does: in every other round a sentence of its text, else its
 * summary, which other pages show as well.
 *
 * @param round counted from 0; each changes another file
 */
export async function changeOne(layer: string, round: number): Promise<void> {
	const kind = KINDS[round % KINDS.length]!;
	const files = (await filesBelow(layer)).filter((path) => path.startsWith(kind));
	const file = join(layer, files[(round * 7) % files.length]!);
	const text = await readFile(file, 'utf8');
	await writeFile(file, changed(text, round));
}

/** The text of a file with one sentence more in its body or in its summary. */
export function changed(text: string, round: number): string {
	const words = `What was new in round ${round + 1} stands here.`;
	return round % 2 === 0
		? `${text.trimEnd()}\n\n${words}\n`
		: text.replace(/^(summary|description): .*(\n {2}.*)*/m, `$1: ${words}`);
}
