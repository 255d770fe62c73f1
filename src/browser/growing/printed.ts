import { say } from '../page/say.ts';
import type { OfHandbook } from './asked.ts';
import { dayInWords } from './kept-sheet.ts';
import { sentences } from './sentences.ts';

/**
 * Of what a sheet was printed, and when. A release is told by its version; the digest behind that is for
 * programs, which find it in the file.
 */
export const printedInWords = ({ name: handbook, release }: OfHandbook, day: string): string =>
	say(sentences.printed, { handbook, release: release.split('-')[0]!, day: dayInWords(day) });
