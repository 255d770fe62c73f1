import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../harness/thoroughness.ts';
import { readFixture } from '../../tests/ladders/fixture.ts';
import { readLayers } from '../../workplace/layers.ts';
import { engine } from '../../workplace/roots.ts';
import { join } from 'node:path';
import { writeLayer } from '../write/write-layer.ts';
import { after, exported, imported, layerAt, type ByHand } from './by-hand.ts';
import { CHOICES, ORIGIN } from './origin.ts';
import { looksSame } from './same-text.ts';
import { tables } from './tables.ts';
import type { SourceLayer } from '../../handbook/source/source-file.ts';

const base = { ...readLayers([join(engine, 'content/base')]).layers[0]!, shown: 'base' };
const ladder = async (name: string) => [
	layerAt('org', Object.fromEntries(writeLayer((await readFixture(name)).table).files)),
];

const HANDBOOKS: [string, SourceLayer[]][] = [
	['what ships, under an empty layer', [base, layerAt('org', {})]],
	['what ships, alone', [base]],
	...(await Promise.all(
		['jorgef', 'etsy', 'monzo', 'unidays'].map(async (name): Promise<[string, SourceLayer[]]> => [
			`an excerpt of ${name}`,
			await ladder(name),
		]),
	)),
];

/** A cell that somebody may write in: its sheet, its row, its column. */
interface At {
	sheet: string;
	row: number;
	column: number;
	head: string;
}

const hidden = new Set([CHOICES, ORIGIN, 'How to use this']);
const sentence = fc
	.array(
		fc.constantFrom(
			'writes',
			'tests',
			'“quotes”',
			"it's",
			'=1+1',
			'- a',
			'#1',
			'naïve',
			'🛠️',
			'a: b',
			'5 < 6',
			'*not*',
			'@me',
			'yes',
		),
		{ minLength: 2, maxLength: 7 },
	)
	.map((words) => `Zq ${words.join(' ')}`);

/** Cells that hold sentences of readers: whatever is written there is right. */
function sentencesIn(book: ByHand): At[] {
	const heads = new Map(tables.map((table) => [`${table.sheet}: id`, table]));
	return [...book].flatMap(([sheet, [head = [], ...rows]]) => {
		if (hidden.has(sheet)) return [];
		const table = heads.get(head[0]!);
		return rows.flatMap((cells, row) =>
			cells.flatMap((text, column): At[] => {
				const is = table?.columns.find((one) => one.head === head[column]);
				const isFree = table
					? is?.kind === 'text' && !is.isRead
					: /^[^:]*\n\[/.test(head[column]!) && !text.includes('↗');
				return isFree && text !== '' ? [{ sheet, row: row + 1, column, head: head[column]! }] : [];
			}),
		);
	});
}

/** Cells of tables that are written in, with what other rows have in the same column. */
function valuesIn(book: ByHand): (At & { others: string[] })[] {
	return [...book].flatMap(([sheet, [head = [], ...rows]]) => {
		const table = tables.find((one) => head[0] === `${one.sheet}: id`);
		if (!table) return [];
		return rows.flatMap((_, row) =>
			head.flatMap((name, column) => {
				const is = table.columns.find((one) => one.head === name);
				const others = [...new Set(rows.map((cells) => cells[column]!)), ''];
				return is && !is.isRead ? [{ sheet, row: row + 1, column, head: name, others }] : [];
			}),
		);
	});
}

describe.each(HANDBOOKS)('%s', (_, layers) => {
	const book = exported(layers);

	test('comes back as it is', () => {
		const { plan, kept, refused, notes } = imported(layers, book);
		expect({
			write: [...plan.change.write],
			remove: [...plan.change.remove],
			lines: plan.lines,
			kept,
			refused,
			notes,
		}).toEqual({ write: [], remove: [], lines: [], kept: [], refused: [], notes: [] });
	});

	test('any sentence that is written in any one cell is the one that differs, and nothing else', () => {
		const cells = sentencesIn(book);
		fc.assert(
			fc.property(fc.nat(cells.length - 1), sentence, fc.nat(9), (at, text, line) => {
				const { sheet, row, column } = cells[at]!;
				const edited = new Map([...book].map(([name, rows]) => [name, rows.map((one) => [...one])]));
				const lines = edited.get(sheet)![row]![column]!.split('\n');
				const isGrid = edited.get(sheet)![0]![0]!.startsWith('Grid of');
				edited.get(sheet)![row]![column] = isGrid ? lines.with(line % lines.length, text).join('\n') : text;
				const plan = imported(layers, edited);
				expect({ kept: plan.kept, refused: plan.refused }).toEqual({ kept: [], refused: [] });
				expect(plan.plan.change.write.size).toBeGreaterThan(0);
				const now = exported([...layers.slice(0, -1), after(layers, plan)]);
				// Other words make another statement, with an id of its own.
				expect(differences(edited, now, 'Level statements')).toEqual([]);
			}),
			{ numRuns: runs(12, 400) },
		);
	});

	test('a cell that says what another row says in its column is the one that differs, or is refused by its address', () => {
		const cells = valuesIn(book);
		fc.assert(
			fc.property(fc.nat(cells.length - 1), fc.nat(), (at, other) => {
				const { sheet, row, column, others } = cells[at]!;
				const edited = new Map([...book].map(([name, rows]) => [name, rows.map((one) => [...one])]));
				edited.get(sheet)![row]![column] = others[other % others.length]!;
				const plan = imported(layers, edited);
				const isRefused = plan.refused.length > 0;
				expect(plan.refused.filter(({ at }) => !at.includes(`sheet “${sheet}”, `))).toEqual([]);
				const now = exported([...layers.slice(0, -1), after(layers, plan)]);
				expect(isRefused ? [] : differences(edited, now)).toEqual([]);
			}),
			{ numRuns: runs(20, 600) },
		);
	});
});

/**
 * What two workbooks show otherwise, row by row and column by column, in whatever order; words of statements are
 * shown on two sheets, and written on one.
 */
function differences(one: ByHand, other: ByHand, without = ''): string[] {
	return [...one].flatMap(([sheet, [head = [], ...rows]]) => {
		if (hidden.has(sheet) || sheet === without) return [];
		const [heads = [], ...now] = other.get(sheet) ?? [];
		const table = tables.find((known) => head[0] === `${known.sheet}: id`);
		return rows.flatMap((row) => {
			const there = now.find(([key]) => key === row[0]);
			// A row about a cell of which nothing is said any more is no more.
			if (sheet === 'Level expectations' && row.slice(3).every((text) => text === '')) return [];
			return row.flatMap((text, column) => {
				// What is read here follows from what is written elsewhere: another name has no address of the old one.
				const shown = table?.columns.find((known) => known.head === head[column]);
				const isRead = shown?.isRead !== undefined || head[column] === 'Level';
				const is = there?.[heads.indexOf(head[column]!)] ?? '';
				return isRead || looksSame(text, is) ? [] : [`${sheet}, ${row[0]}, ${head[column]}: ${text} / ${is}`];
			});
		});
	});
}
