import { setAt, valueAt } from './draft.ts';
import type { Edit } from './edits.ts';
import type { Plain } from './plain.ts';
import { parentOf, rowWords, touch, whereOf, type Work } from './work.ts';

/** Puts lists in the order of the numbers that somebody wrote beside their items. */
export function reorder(work: Work, edits: readonly Extract<Edit, { is: 'place' }>[]): void {
	for (const { table, key, to } of edits) {
		const row = work.rows.get(table)!.get(key);
		const place = Number(to.text.trim().replace(',', '.'));
		if (!row) continue;
		if (Number.isNaN(place))
			work.said.refused.push({
				at: to.at,
				message: `“${to.text.trim()}” is no number. Write where the row stands among its like.`,
			});
		else row.place = place;
		touch(work, row.entry, to.at);
	}
	for (const [table, rows] of work.rows) {
		if (!table.hasPlace || table.isFromGrid) continue;
		const places = new Map([...rows.values()].map(({ value, place }) => [value, place]));
		for (const key of rows.keys()) {
			const parent = parentOf(work, table, key);
			const { path } = table.steps.at(-1)!;
			const list = parent && valueAt(parent.value, path);
			if (!Array.isArray(list)) continue;
			const sorted = (list as Plain[]).toSorted((a, b) => (places.get(a) ?? Infinity) - (places.get(b) ?? Infinity));
			if (sorted.every((item, index) => item === list[index])) continue;
			setAt(parent!.value, path, sorted);
			work.done.push({ what: 'moved', kind: rowWords(table), where: whereOf(work.draft, rows.get(key)!.entry) });
		}
	}
}
