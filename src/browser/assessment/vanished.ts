import { drawGone } from '../growing/draw-gone.ts';
import { element } from '../page/element.ts';
import { answerInWords, sheetName } from './in-words.ts';
import type { Assessment } from './sheets.ts';

/** A sheet about a level that the handbook no longer has: all that was said on it. */
export const drawVanished = (sheet: Assessment): HTMLElement[] => [
	element('p', { class: 'sheet-title' }, sheetName(sheet)),
	...drawGone(sheet.marks, answerInWords),
];
