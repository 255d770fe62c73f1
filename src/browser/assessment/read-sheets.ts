import { drawGone } from '../growing/draw-gone.ts';
import { carried, isoDay } from '../growing/kept-sheet.ts';
import { printedInWords } from '../growing/printed.ts';
import { element } from '../page/element.ts';
import { say } from '../page/say.ts';
import { apart } from './apart.ts';
import { drawAlone, drawApart } from './draw-apart.ts';
import type { OfForm } from './form.ts';
import { answerInWords, sheetName, voiceName } from './in-words.ts';
import { sentences } from './sentences.ts';
import type { Assessment } from './sheets.ts';

/** One or two sheets to be read, on the screen and on paper. */
export interface ToRead {
	title: string;
	told: string;
	drawn: HTMLElement[];
}

/** Reads one sheet, or two side by side, differences first; with what the handbook no longer asks. */
export function readSheets({ asked, at, lines, renamed }: OfForm, one: Assessment, other?: Assessment): ToRead {
	// One’s own answers go first, whoever reads.
	const sheets = [one, ...(other ? [other] : [])].sort((a, b) => b.part.localeCompare(a.part));
	const names = new Set(sheets.map(voiceName));
	const read = sheets.map((sheet) => ({
		name: names.size < sheets.length ? sheetName(sheet) : voiceName(sheet),
		...carried(sheet.marks, lines, renamed),
	}));
	const [first, second] = read;
	const all = apart(lines, first!.marks, second?.marks ?? {});
	const { differ, single, alike, open } = all;
	const gone = read.flatMap(({ name, gone: its }) => {
		const drawn = drawGone(its, answerInWords);
		return drawn.length === 0 || !second ? drawn : [element('p', { class: 'whose' }, name), ...drawn];
	});
	const stamp = element('p', { class: 'stamp' }, printedInWords(asked.handbook, isoDay(new Date())));
	const level = asked.levels[at]!.title;
	const about = sheets.find(({ who }) => who !== '')?.who;
	const heading =
		about === undefined ? say(sentences.onPaperPlain, { level }) : say(sentences.onPaper, { who: about, level });
	const head = [element('p', { class: 'sheet-title' }, heading), stamp];
	if (!second)
		return {
			title: say(sentences.alone, { one: sheetName(one) }),
			told: '',
			drawn: [...head, ...drawAlone(inOrder(lines, single), open, first!), ...gone],
		};
	return {
		title: heading,
		told: say(sentences.toldApart, { differ: differ.length, single: single.length, alike: alike.length }),
		drawn: [...head, ...drawApart(all, [first!, second]), ...gone],
	};
}

/** What one person alone has answered, in the order of the level. */
const inOrder = (lines: OfForm['lines'], pairs: ReturnType<typeof apart>['single']) =>
	pairs.toSorted((a, b) => lines.indexOf(a.what) - lines.indexOf(b.what));
