import type { PageText } from './page-text.ts';

/**
 * A page as text while it waits to be put into files, and as it is kept for the next build: bytes take
 * half as much room as the same letters in memory, and nobody goes through them when memory is tidied.
 */
export type PackedText = Pick<PageText, 'name' | 'about'> & Record<'markdown' | 'part' | 'paper', Uint8Array>;

/** Packs a page as text. */
export const packText = ({ name, about, markdown, part, paper }: PageText): PackedText => ({
	...{ name, about },
	...{ markdown: Buffer.from(markdown), part: Buffer.from(part), paper: Buffer.from(paper) },
});

/** The text that was packed. */
export const unpackText = ({ name, about, markdown, part, paper }: PackedText): PageText => ({
	...{ name, about },
	...{ markdown: textOf(markdown), part: textOf(part), paper: textOf(paper) },
});

const textOf = ({ buffer, byteOffset, byteLength }: Uint8Array) =>
	Buffer.from(buffer, byteOffset, byteLength).toString();
