import type { Texts } from '../../handbook/edit/change.ts';
import { IMPORT_FILES } from '../../handbook/load/file-name.ts';
import { settlePay } from '../private/pay.ts';
import { withoutPrivate } from '../private/leave-out.ts';
import { settleAlone } from '../questions/of-alone.ts';
import { settleDuties } from '../questions/of-duties.ts';
import type { Place } from '../../handbook/model/diagnostic.ts';
import { settleUnnamed } from '../questions/of-unnamed.ts';
import type { Asked } from '../questions/question.ts';
import { countWords, type WordCount } from '../shapes/survey.ts';
import type { Listed, Table } from '../table/table.ts';
import { writeLayer, type WrittenLayer } from '../write/write-layer.ts';
import { knownFrom } from './before.ts';
import { readLock, type Lock } from './lock.ts';
import type { Unsure } from './match.ts';
import { lockAsRenamed, readOurs } from './ours.ts';
import { objectsIn } from './parts.ts';
import { planLayer, type LayerPlan } from './plan-layer.ts';

/** What an import would do, and what becomes of each statement of the source. */
export interface ImportPlan extends LayerPlan {
	/** What was written by the last import; nothing where there was none. */
	before: Lock;
	layer: WrittenLayer;
	/** How many texts are in the source, and what became of them when it was read. */
	words: WordCount;
	/** How many statements are in the source. */
	statements: number;
	/** Those of them that are not written, each with why. */
	unwritten: Listed[];
	/** What else of the source is not written. */
	listed: Listed[];
	/** Where in the source an entry of the layer comes from, by the path of its file. */
	placeOf: (path: string) => Place | undefined;
	/** Texts that may be one or another of the last import. */
	doubts: Unsure[];
}

/**
 * Plans what an import does to a layer.
 *
 * @param asked the ladder, read with all that was answered
 * @param texts of the files of the layer as they are
 * @throws where what the last import has written down cannot be understood
 */
export function planImport({ source, read, given }: Asked, texts: Texts): ImportPlan {
	const clean = withoutPrivate(read.table);
	const paid = settlePay(clean.table, given);
	const table = settleAlone(settleUnnamed(settleDuties(paid.table, given), given), given);
	const ours = readOurs(texts);
	const locked = texts.get(IMPORT_FILES.lock);
	const then = locked === undefined ? new Map<string, never>() : lockAsRenamed(readLock(locked), ours);
	const { known, doubts } = knownFrom(then, ours, given.same ?? {});
	const layer = writeLayer(table, known);
	const plan = planLayer(layer, then, ours, texts);
	const things = [...table.roles, ...table.levels, ...table.axes, ...table.statements, ...table.pages];
	const places = new Map(things.map(({ key, at }) => [key, at]));
	const isText = ({ what }: Listed) => what === 'text';
	const unplaced = layer.listed.filter(({ at, text }) => isStatement(table, at, text));
	const unwritten = [
		...[...clean.listed, ...paid.listed].filter(isText),
		...layer.repeats,
		...unplaced,
		...outByHand(plan, layer, table),
	];
	return {
		...plan,
		before: then,
		layer,
		doubts,
		unwritten,
		placeOf: (path) => places.get(layer.entries.get(path)?.key ?? ''),
		words: countWords(source.tree, read),
		statements: read.table.statements.length,
		listed: [
			...read.table.listed,
			...[...clean.listed, ...paid.listed].filter((one) => !isText(one)),
			...layer.listed.filter((one) => !unplaced.includes(one)),
		],
	};
}

const isStatement = ({ statements }: Table, at: Listed['at'], text: string) =>
	statements.some((statement) => statement.at === at && statement.text === text);

/** Statements that somebody has taken out of the layer since the last import, or that stand in a file that cannot be written into. */
function outByHand({ takenOut, broken, kept }: LayerPlan, { entries, origins }: WrittenLayer, table: Table): Listed[] {
	const gone = new Map<string, string>();
	const note = (file: string, within: string, reason: string) => {
		for (const [path, object] of objectsIn(entries.get(file)!.fields))
			if (path === within || within === '' || path.startsWith(`${within}/`))
				for (const key of origins.get(object) ?? []) gone.set(key, reason);
	};
	for (const file of takenOut) note(file, '', `Somebody has taken ${file} out since the last import.`);
	for (const file of broken) note(file, '', `${file} cannot be understood, so nothing was written into it.`);
	for (const { file, path, ours } of kept)
		if (ours === undefined && entries.has(file))
			note(file, path.join('/'), `Somebody has taken it out of ${file} since the last import.`);
	return table.statements.flatMap(({ key, at, text }) => {
		const reason = gone.get(key);
		return reason === undefined ? [] : [{ at, text, reason, what: 'text' as const, because: 'answered' as const }];
	});
}
