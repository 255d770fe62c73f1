import { MODEL } from '../../handbook/schema/model.ts';
import type { Listed, Table } from '../table/table.ts';
import { Account } from './account.ts';
import { cellFields, type AskedIds } from './cells.ts';
import { dutyEntries } from './duties.ts';
import { entryText, isNothing, said, yamlText, type EntryFields } from './entry-text.ts';
import { indexTable } from './index-table.ts';
import { nameAll, titleText } from './layer-names.ts';
import { detailsOf, listsOf } from './own-fields.ts';
import { scaleOf } from './scales.ts';

/** A ladder as a layer of content, with what became of each of its statements. */
export interface WrittenLayer {
	/** The texts of the files, by path in the layer. */
	files: Map<string, string>;
	/** How many statements were written, how many a place says already that is asked on, and what has no place. */
	written: number;
	saidAlready: number;
	listed: Listed[];
}

/**
 * Writes a layer of its own of a ladder: what it says, in its words alone. Every statement is written,
 * or said already where it is asked on, or listed with a reason.
 *
 * @param table as it was read from any source
 */
export function writeLayer(table: Table): WrittenLayer {
	const names = nameAll(table);
	const index = indexTable(table, names);
	const account = new Account();
	const asked: AskedIds = { places: new Map() };
	const parts = { names, index, asked, account };
	const files = new Map<string, string>([['handbook.yaml', settingsText(table, names)]]);

	for (const role of table.roles) {
		const own = table.statements.filter(
			({ kind, level, role: of }) => of === role.key && level === undefined && kind !== 'responsibility',
		);
		const axisTitle = (key: string | undefined) => table.axes.find((axis) => axis.key === key)?.title;
		const fields = {
			title: titleText(role.title),
			aliases: role.aliases,
			track: names.tracks.get(role.track ?? ''),
			summary: role.summary,
			trunk: names.levels.get(role.trunk?.after ?? ''),
			lists: listsOf(own, `role ${role.key}`, ({ axis }) => axisTitle(axis), parts),
			details: detailsOf(role, account),
		};
		files.set(`roles/${names.roles.get(role.key)!}.mdx`, entryText(fields, role.prose));
	}
	for (const [at, axis] of table.axes.entries()) {
		const fields = {
			title: titleText(axis.title),
			summary: axis.summary,
			group: names.groups.get(axis.group ?? ''),
			order: at + 1,
			scale: scaleOf(axis, table, parts),
		};
		files.set(`axes/${names.axes.get(axis.key)!}.mdx`, entryText(fields, axis.prose));
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
			lists: listsOf(others, `level ${level.key}`, () => undefined, parts),
			details: detailsOf(level, account),
		};
		files.set(`levels/${id}.mdx`, entryText(fields, level.prose));
	}
	for (const [path, text] of dutyEntries(table, names, account)) files.set(path, text);
	for (const page of table.pages) {
		const title = titleText(page.title ?? '');
		if (title === '') account.list({ ...page, reason: '', text: page.prose }, 'A page needs a title.');
		else files.set(`pages/${names.ids.give('pages', [title], 'page')}.mdx`, entryText({ title }, page.prose));
	}
	for (const statement of table.statements) {
		if (account.written.has(statement.key) || account.saidAlready.has(statement.key)) continue;
		if (account.listed.some(({ at, text }) => at === statement.at && text === statement.text)) continue;
		account.list(statement, 'It belongs to no role, level or axis.');
	}
	return { files, written: account.written.size, saidAlready: account.saidAlready.size, listed: account.listed };
}

function settingsText({ tracks, groups, reading }: Table, names: ReturnType<typeof nameAll>): string {
	const listed = (things: Table['tracks'] | Table['groups'], ids: ReadonlyMap<string, string>) =>
		Object.fromEntries(
			things.map((thing) => [ids.get(thing.key), said({ title: titleText(thing.title), summary: thing.summary })]),
		);
	const lists = said({ tracks: listed(tracks, names.tracks), groups: listed(groups, names.groups) });
	// What one organisation says of its roles is not laid over what another does.
	return yamlText({ model: MODEL, base: false, rungs: reading.rungs, ...lists });
}
