import type { OpenedWorkbook } from '../src/exchange/workbook/open-workbook.ts';
import { placeInWords } from '../src/exchange/workbook/open-workbook.ts';
import { planWorkbook } from '../src/exchange/workbook/plan-workbook.ts';
import { count } from '../src/handbook/language/words.ts';
import { reportText } from '../src/handbook/report/text.ts';
import { isWritten, layersToChange } from '../src/workplace/make-change.ts';
import { paint } from '../src/workplace/terminal.ts';

/**
 * Brings an edited workbook of ours back: says what was changed in it, checks the whole, and writes what
 * differs, or nothing.
 *
 * @param folders of content, the lowest first
 * @returns the exit code: 1 where something is for a person to decide
 */
export async function importWorkbook(
	opened: OpenedWorkbook,
	folders: readonly string[],
	isDry: boolean,
): Promise<number> {
	const { layers, ...files } = await layersToChange(folders);
	const { plan, found, kept, refused, notes } = planWorkbook(layers, files, opened);
	const wrong = [...opened.wrong.map((note) => ({ at: placeInWords(note), message: note.reason })), ...refused];
	const say = (lines: readonly { at: string; message: string }[]) =>
		lines.map(({ at, message }) => `  ${at}: ${message}`).join('\n');
	if (notes.length > 0) console.log(`${notes.join('\n')}\n`);
	if (kept.length > 0) console.log(`Not taken over:\n${say(kept)}\n`);
	if (wrong.length > 0) {
		if (plan.lines.length > 0)
			console.log(`What was changed in the workbook:\n${plan.lines.map((line) => `  ${line}`).join('\n')}\n`);
		console.error(`Nothing was written. To be mended first:\n${say(wrong)}`);
		return 1;
	}
	const paths = [...plan.change.write.keys(), ...plan.change.remove].sort();
	if (paths.length === 0) {
		console.log('The handbook says all of this already: nothing was written.');
		return kept.length > 0 ? 1 : 0;
	}
	if (!isDry && !(await isWritten(folders.at(-1)!, plan.change, 'written', { read: layers.at(-1) }))) return 1;
	console.log(plan.lines.join('\n'));
	console.log(`\n${isDry ? 'Would write' : 'Wrote'} ${count(paths.length, 'file')}:`);
	for (const path of paths)
		console.log(`  ${layers.at(-1)!.shown}/${path}${plan.change.remove.has(path) ? ' (removed)' : ''}`);
	if (found.length > 0) console.log(`\nFor a person to decide:\n\n${reportText(found, '', paint()).trimEnd()}`);
	else console.log('\nThe checker finds nothing that it did not find before.');
	if (isDry) console.log('\nNothing was written: this was a dry run.');
	return kept.length > 0 ? 1 : 0;
}
