import { STATEMENT, touch, type Work } from './work.ts';
import { setStatements, statementsAt, type CellEdit, type Fresh, type Gone } from './lines.ts';
import { brief } from './edits.ts';
import { JOINT, valueAt, type DraftEntry } from './draft.ts';
import { FROM } from './grids.ts';

import { isGroup, type Plain } from './plain.ts';
import { looksSame } from './same-text.ts';
import { STATEMENTS, tableOf } from './tables.ts';

/**
 * Adds the statement of a line: one that went from another cell, or a new one with an id that is made of its
 * words.
 *
 * @param previous the one that was added before it
 * @param gone what went from cells; what is taken is taken out of it
 */
export function addLine(
	work: Work,
	{ entry, edit, where }: { entry: DraftEntry; edit: CellEdit; where: string },
	{ text, after }: Fresh,
	previous: { statement: Plain; after: Plain | undefined } | undefined,
	gone: Gone[],
): typeof previous {
	const { axis } = edit.column;
	const from = gone.findIndex((one) => looksSame(one.text, text));
	const [moved] = from < 0 ? [] : gone.splice(from, 1);
	const isFrom = text.startsWith(FROM.trim());
	if (isFrom && !moved && !edit.brings.has(text)) {
		const message = `The line “${brief(text)}” begins with ${FROM.trim()}, which is for statements of other levels. Write it without the sign.`;
		work.said.refused.push({ at: edit.to.at, message });
		return previous;
	}
	const words = isFrom ? text.slice(FROM.length) : text;
	const id = edit.brings.get(text) ?? idFor(work, axis, words, moved?.statement.id);
	const statement: Plain = moved ? { ...moved.statement, id } : { id, text: words };
	const list = [...statementsAt(entry, axis)];
	const behind = previous && previous.after === after ? previous.statement : after;
	const place = behind === undefined ? 0 : list.indexOf(behind) + 1;
	setStatements(entry, axis, list.toSpliced(place, 0, statement));
	if (!moved) work.fresh.add(statement);
	const key = [entry.id, axis, id].join(JOINT);
	work.rows.get(tableOf(STATEMENTS))!.set(key, { value: statement, entry, place: place + 1 });
	work.done.push({ what: moved ? 'moved' : 'new', kind: STATEMENT, where });
	touch(work, entry, edit.to.at);
	return { statement, after };
}

/** An id that no level has on an axis: a statement with that of a lower level would raise it. */
function idFor(work: Work, axis: string, words: string, had: unknown): string {
	const taken = new Set(
		[...work.draft.entries.values()].flatMap(({ collection, data }) => {
			if (collection !== 'levels' || !isGroup(data.expectations)) return [];
			const said = valueAt(data, ['expectations', axis, 'statements']);
			return Array.isArray(said) ? (said as Plain[]).map(({ id }) => String(id)) : [];
		}),
	);
	if (typeof had === 'string' && !taken.has(had)) return had;
	const scope = `statement ${axis}`;
	work.ids.keep(scope, taken);
	return work.ids.give(scope, [words], 'statement');
}
