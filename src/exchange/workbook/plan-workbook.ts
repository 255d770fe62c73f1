import { checkHandbook } from '../../handbook/check/check.ts';
import { consequencesOf } from '../../handbook/edit/consequences.ts';
import type { Plan } from '../../handbook/edit/plan-rename.ts';
import { loadHandbook } from '../../handbook/load/load.ts';
import type { Diagnostic } from '../../handbook/model/diagnostic.ts';
import type { Entry, Handbook, PublicFiles } from '../../handbook/model/handbook.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { MODEL } from '../../handbook/schema/model.ts';
import type { SourceLayer } from '../../handbook/source/source-file.ts';
import { applyEdits } from './apply.ts';
import { bookOf } from './book.ts';
import { compare } from './compare.ts';
import type { Said } from './edits.ts';
import { draftOf, type Draft } from './draft.ts';
import { inWords } from './in-words.ts';
import type { Located, Opened } from './located.ts';
import { readOrigin, type Origin } from './origin.ts';
import { isSame } from './plain.ts';
import { inLines } from './same-text.ts';
import { changeTo } from './to-change.ts';
import { SETTINGS } from './tables.ts';
import type { Work } from './work.ts';

/** What becomes of an edited workbook. */
export interface WorkbookPlan {
	/** What is to be written, and what it comes to in words. */
	plan: Plan;
	/** What the checker finds of the whole that it did not find before. */
	found: Diagnostic[];
	/** What was not taken over, and why. */
	kept: Said[];
	/** Why nothing can be written; where there is something, nothing is. */
	refused: Said[];
	/** What was passed over. */
	notes: string[];
}

/**
 * Plans what an edited workbook changes in the uppermost layer.
 *
 * @param layers lowest first
 */
export function planWorkbook(layers: readonly SourceLayer[], files: PublicFiles, opened: Opened): WorkbookPlan {
	const nothing = {
		plan: { change: { write: new Map<string, string>(), remove: new Set<string>() }, lines: [] },
		found: [],
		kept: [],
		notes: [],
	};
	if (opened.mark && opened.mark.model !== MODEL)
		return {
			...nothing,
			refused: [
				{
					at: 'The workbook',
					message: `It was made for content model ${opened.mark.model}, and this is ${MODEL}. Export it again, and bring your changes over.`,
				},
			],
		};
	const whole = checkHandbook(layers, files.assets, files.brandFiles);
	const origin = opened.origin.length > 0 ? readOrigin(opened.origin, inLines) : undefined;
	const isNew = origin !== undefined && isOfAnother(origin, whole.handbook);
	// What is published alone does not lie over anything.
	const isAlone = isNew && saysAlone(opened.sheets);
	const handbook = isAlone ? loadHandbook(layers.slice(-1), files.assets, files.brandFiles).handbook : whole.handbook;
	const before = draftOf(handbook);
	if (isAlone && layers.length > 1) before.settings = {};
	const differences = compare(opened, bookOf(handbook), origin, isNew);
	const work = applyEdits(draftOf(handbook), differences.edits, differences);
	const { kept, refused, notes } = differences;
	if (isNew)
		notes.unshift(
			`The workbook is of another handbook (“${opened.mark?.handbook ?? 'of no name'}”): everything in it is new here.`,
		);
	if (!origin)
		notes.unshift(
			'The workbook does not say what its cells said when it was made: rows that are missing are not taken for removed.',
		);
	const change = changeTo(before, work.draft, handbook, layers.at(-1)!);
	const lines = inWords(work.done);
	if (refused.length > 0) return { plan: { change, lines }, found: [], kept, refused, notes };
	const { after, found } = consequencesOf(layers, change, whole.diagnostics, files);
	for (const error of found.filter(({ severity }) => severity === 'error'))
		refused.push(asSaid(error, work, layers.at(-1)!.shown));
	if (refused.length === 0) refused.push(...notSaid(draftOf(after.handbook), work));
	return { plan: { change, lines }, found: found.filter(({ severity }) => severity !== 'error'), kept, refused, notes };
}

/** Whether most of what a workbook was made of is nothing of a handbook. */
function isOfAnother({ cells }: Origin, handbook: Handbook): boolean {
	const keys = [...cells]
		.flatMap(([table, rows]) => [...rows.keys()].map((id) => [table, id] as const))
		.filter(([table]) => collectionNames.some((name) => name === table));
	const there = keys.filter(([table, id]) =>
		(handbook[table as Entry['collection']] as ReadonlyMap<string, unknown>).has(id),
	);
	return keys.length > 0 && there.length * 2 < keys.length;
}

const saysAlone = (sheets: readonly Located[]) =>
	sheets.some(
		({ of, rows }) =>
			'table' in of &&
			of.table.name === 'settings' &&
			rows.some(({ cells }) => /^(no|false)$/i.test(cells.get('Base')?.text.trim() ?? '')),
	);

/** Some cells, by name. */
function cellsOf(cells: readonly Said[] | undefined): string | undefined {
	return cells && [...new Set(cells.map(({ at }) => at))].slice(0, 3).join('; ');
}

/** A finding of the checker with the cells that it comes from: those of its file, of one that it speaks of, or any. */
function asSaid({ at, message, hint, related = [] }: Diagnostic, { touched }: Work, top: string): Said {
	const pathOf = ({ file }: { file: string }) => (file.startsWith(`${top}/`) ? file.slice(top.length + 1) : file);
	const cells = [at, ...related.map((other) => other.at)].flatMap(
		(place) => touched.get(pathOf(place).replace(/\.mdx?$/, '')) ?? [],
	);
	const where = cellsOf(cells.length > 0 ? cells : [...touched.values()].flat());
	return {
		at: where === undefined || where === '' ? at.file : where,
		message: `${message} ${hint ?? ''} (${pathOf(at)}:${at.line})`.replace(/ +/g, ' '),
	};
}

/** What the files would say otherwise than the workbook: what comes with Rungbook can be replaced, and not taken away. */
function notSaid(now: Draft, { draft, touched }: Work): Said[] {
	const ofSettings = columnsOnSheet.filter((field) => !isSame(now.settings[field], draft.settings[field]));
	const inSettings =
		ofSettings.length === 0 ? [] : [notTaken(cellsOf(touched.get('')) ?? 'The workbook', 'handbook.yaml', ofSettings)];
	const inEntries = [...draft.entries].flatMap(([key, entry]): Said[] => {
		const there = now.entries.get(key);
		if (there && isSame(there.data, entry.data) && there.body === entry.body) return [];
		const cells = touched.get(key);
		if (!cells) return [];
		const fields = Object.keys({ ...there?.data, ...entry.data }).filter(
			(field) => !isSame(there?.data[field], entry.data[field]),
		);
		return [notTaken(cellsOf(cells)!, key, fields)];
	});
	return [...inSettings, ...inEntries];
}

/** The settings that sheets hold. */
const columnsOnSheet = Object.keys(SETTINGS).filter((field) => SETTINGS[field as keyof typeof SETTINGS] === 'here');

const notTaken = (at: string, what: string, fields: readonly string[]): Said => ({
	at,
	message: `What was taken away here comes from a layer below (${what}: ${fields.join(', ') || 'prose'}). It can be replaced, and not taken away: write something else, or leave it.`,
});
