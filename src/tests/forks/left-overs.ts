import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { OWN_COLOUR } from '../../site/brand/accent.ts';
import { engine } from '../../workplace/roots.ts';
import { everyFile } from './make-fork.ts';

/** What the project says of itself. */
export const project = JSON.parse(readFileSync(join(engine, 'package.json'), 'utf8')) as {
	name: string;
	homepage: string;
	repository: string;
};

/** What a fork must not hold: what the project is called, where it lives, and the colour of its mark. */
const UPSTREAM = [
	project.name,
	new URL(project.homepage).host,
	project.repository.replace(/^https?:\/\//, ''),
	OWN_COLOUR.slice(1),
].map((text) => text.toLowerCase());

/** The files of a site that hold something of upstream's, in their names or within, each with what. */
export async function leftOvers({ folder }: { folder: string }, without = ''): Promise<string[]> {
	const files = await everyFile(folder);
	expect(files.size).toBeGreaterThan(10);
	return [...files].flatMap(([path, text]) => {
		const held = `${path}\n${without === '' ? text : text.replace(without, '')}`.toLowerCase();
		return UPSTREAM.filter((word) => held.includes(word)).map((word) => `${path}: ${word}`);
	});
}
