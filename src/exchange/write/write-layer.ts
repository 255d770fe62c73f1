import { MODEL } from '../../handbook/schema/model.ts';
import type { Listed, Table } from '../table/table.ts';
import type { Thing } from '../table/things.ts';
import { Account } from './account.ts';
import { takeAreas } from './areas.ts';
import { askedScope, cellFields, type AskedIds } from './cells.ts';
import { dutyEntries } from './duties.ts';
import { isNothing, said, textOf, type EntryFields, type WrittenEntry } from './entry-text.ts';
import type { Known } from './ids.ts';
import { indexTable } from './index-table.ts';
import { nameAll, titleText, type LayerNames } from './layer-names.ts';
import { detailsOf, listsOf } from './own-fields.ts';
import { pageEntries } from './pages.ts';
import { scaleOf } from './scales.ts';
import { titlesOf } from './titles.ts';
import { factLines, listWithoutPlace } from './without-place.ts';

/** A ladder as a layer of content, with what became of each of its statements. */
export interface WrittenLayer {
	/** The texts of the files, by path in the layer. */
	files: Map<string, string>;
	/** What the files hold, by path. */
	entries: Map<string, WrittenEntry>;
	/** The places in the source of the statements that fields were made of. */
	origins: ReadonlyMap<object, readonly string[]>;
	/** How many statements were written, how many a place says already that is asked on, and what has no place. */
	written: number;
	saidAlready: number;
	listed: Listed[];
	/** Those that are said already, each with where. */
	repeats: Listed[];
}

/**
 * Writes a layer of its own of a ladder: what it says, in its words alone. Every statement is written,
 * or said already where it is asked on, or listed with a reason.
 *
 * @param whole as it was read from any source
 * @param known what had which id before
 */
export function writeLayer(whole: Table, known?: Known): WrittenLayer {
	const { table, areas, areaOf } = takeAreas(whole);
	const names = nameAll(table, areas, known);
	const index = indexTable(table, names);
	const account = new Account();
	const asked: AskedIds = { places: new Map(), cells: new Map() };
	const parts = { names, index, asked, account };
	const entries = new Map<string, WrittenEntry>([['handbook.yaml', settingsOf(table, areas, names, account)]]);

	const titleIn = (things: readonly Thing[], of: string | undefined) => things.find(({ key }) => key === of)?.title;
	const roleTitles = titlesOf(table.roles, ({ track }) => titleIn(table.tracks, track));
	const axisTitles = titlesOf(
		table.axes,
		({ role, group }) => titleIn(table.roles, role) ?? titleIn(table.groups, group),
	);
	for (const role of table.roles) {
		const own = table.statements.filter(
			({ kind, level, role: of }) => of === role.key && level === undefined && kind !== 'responsibility',
		);
		const path = `roles/${names.roles.get(role.key)!}.mdx`;
		const axisTitle = (key: string | undefined) => table.axes.find((axis) => axis.key === key)?.title;
		const fields = {
			title: roleTitles.get(role.key),
			aliases: role.aliases,
			kind: role.kind,
			track: names.tracks.get(role.track ?? ''),
			summary: role.summary,
			extends: names.roles.get(role.extends ?? ''),
			trunk: names.levels.get(role.trunk?.after ?? ''),
			lists: listsOf(own, path, ({ axis }) => axisTitle(axis), parts),
			details: detailsOf(role, account),
		};
		entries.set(path, { key: role.key, fields, body: role.prose });
	}
	for (const [at, axis] of table.axes.entries()) {
		const fields = {
			title: axisTitles.get(axis.key),
			summary: axis.summary,
			group: names.groups.get(axis.group ?? ''),
			order: at + 1,
			scale: scaleOf(axis, table, parts),
		};
		const body = [axis.prose, factLines(axis.facts)].filter(Boolean).join('\n\n') || undefined;
		entries.set(`axes/${names.axes.get(axis.key)!}.mdx`, { key: axis.key, fields, body });
	}
	for (const [axis, id] of names.axes) {
		const asks = table.statements.filter((one) => one.kind === 'asked' && one.axis === axis && one.side === 'meets');
		names.ids.expect(askedScope(id), asks);
	}
	// What several levels say is said by the first; so the lower ones come first.
	for (const level of table.levels.toSorted((a, b) => names.places.get(a.key)! - names.places.get(b.key)!)) {
		const id = names.levels.get(level.key);
		if (id === undefined) continue;
		const expectations: EntryFields = {};
		for (const axis of table.axes) {
			const cell = cellFields(level.key, axis.key, parts);
			if (!isNothing(cell)) expectations[names.axes.get(axis.key)!] = cell;
		}
		const others = table.statements.filter(
			(one) => one.level === level.key && (one.axis === undefined || !['asked', 'step'].includes(one.kind)),
		);
		const fields = {
			role: names.roles.get(level.role!),
			order: names.places.get(level.key),
			label: level.label,
			title: titleText(level.title),
			summary: level.summary,
			reach: level.reach,
			expectations: said(expectations),
			lists: listsOf(others, `levels/${id}.mdx`, () => undefined, parts),
			details: detailsOf(level, account),
		};
		entries.set(`levels/${id}.mdx`, { key: level.key, fields, body: level.prose });
	}
	for (const [path, entry] of dutyEntries(table, areaOf, parts)) entries.set(path, entry);
	for (const [path, entry] of pageEntries(table, names, account)) entries.set(path, entry);
	listWithoutPlace(table, account);
	for (const statement of table.statements) {
		if (account.written.has(statement.key) || account.saidAlready.has(statement.key)) continue;
		if (account.listed.some(({ at, text }) => at === statement.at && text === statement.text)) continue;
		account.list(statement, 'It belongs to no role, level or axis.');
	}
	return {
		files: new Map([...entries].map(([path, entry]) => [path, textOf(path, entry)])),
		entries,
		origins: account.origins,
		written: account.written.size,
		saidAlready: account.saidAlready.size,
		listed: account.listed,
		repeats: account.repeats,
	};
}

function settingsOf(
	{ tracks, groups, reading }: Table,
	areas: readonly Thing[],
	names: LayerNames,
	account: Account,
): WrittenEntry {
	const listed = (things: readonly Thing[], ids: ReadonlyMap<string, string>) =>
		Object.fromEntries(
			things.map((thing) => {
				const fields = said({ title: titleText(thing.title), summary: thing.summary });
				account.origins.set(fields, [thing.key]);
				return [ids.get(thing.key), fields];
			}),
		);
	const lists = said({
		tracks: listed(tracks, names.tracks),
		areas: listed(areas, names.areas),
		groups: listed(groups, names.groups),
	});
	// What one organisation says of its roles is not laid over what another does.
	return { fields: { model: MODEL, base: false, rungs: reading.rungs, ...lists } };
}
