import { plainOf } from '../../../handbook/source/field-text.ts';
import { shorten } from '../../parts/shorten.ts';

/**
 * What a list says of a thing: the first sentence of its summary, or as much of it as there is room for.
 *
 * @param most how many letters there is room for
 */
export function firstLine(summary: string, most: number): string {
	const plain = plainOf(summary).replace(/\s+/g, ' ').trim();
	const [sentence] = /^.*?\p{Ll}{2}[.!?](?=\s|$)/u.exec(plain) ?? [plain];
	return shorten(sentence, most).replace(/[,;:]…$/, '…');
}
