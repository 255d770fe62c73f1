import { addLine } from './add-line.ts';
import { setAt, type DraftEntry } from './draft.ts';
import type { CellEdit, Gone } from './lines.ts';
import { mergeLines } from './merge-lines.ts';
import { wordsIn } from './plain.ts';
import { readCell, STATEMENT, touch, whereOf, type Work } from './work.ts';

/** Makes what was changed in grids: steps, texts, and statements line by line. */
export function applyGrid(work: Work, edits: readonly CellEdit[]): void {
	const gone: Gone[] = [];
	const later: (() => void)[] = [];
	for (const edit of edits) {
		const entry = work.draft.entries.get(`levels/${edit.level}`);
		const refuse = (message: string) => work.said.refused.push({ at: edit.to.at, message });
		if (!entry) refuse(`There is no level “${edit.level}”.`);
		else if (!work.draft.entries.has(`axes/${edit.column.axis}`)) refuse(`There is no axis “${edit.column.axis}”.`);
		else if (edit.column.part !== 'statements') setPart(work, entry, edit);
		else {
			const where = placeIn(work, entry, edit.column.axis);
			const merged = mergeLines(work, entry, edit, where);
			gone.push(...merged.gone);
			later.push(() => {
				let previous = undefined;
				for (const line of merged.fresh) previous = addLine(work, { entry, edit, where }, line, previous, gone);
			});
		}
	}
	// What is new in one cell may have gone from another that comes after it.
	for (const add of later) add();
	for (const { where } of gone) work.done.push({ what: 'removed', kind: STATEMENT, where });
}

function placeIn(work: Work, entry: DraftEntry, axis: string): string {
	const title = work.draft.entries.get(`axes/${axis}`)?.data.title;
	return whereOf(work.draft, entry, wordsIn(title, axis));
}

function setPart(work: Work, entry: DraftEntry, { column: { axis, part }, to, was }: CellEdit): void {
	const isStep = part === 'rating';
	const column = {
		path: [],
		head: '',
		about: '',
		kind: isStep ? ('number' as const) : ('text' as const),
		isLong: !isStep,
	};
	const faults = work.said.refused.length;
	const value = readCell(work, column, { ...to, was });
	if (work.said.refused.length > faults) return;
	setAt(entry.data, ['expectations', axis, part], value);
	touch(work, entry, to.at);
	work.done.push({
		what: isStep ? 'changed' : 'reworded',
		kind: isStep ? ['step', 'steps'] : ['text', 'texts'],
		where: placeIn(work, entry, axis),
	});
}
