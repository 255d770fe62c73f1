import { hasBullet, withoutBullet } from '../../handbook/language/bullets.ts';
import { STATEMENT, touch, type Work } from './work.ts';
import { setStatements, statementsAt, type CellEdit, type Fresh, type Gone } from './lines.ts';
import { linesOf } from './cell-text.ts';
import { brief } from './edits.ts';
import type { DraftEntry } from './draft.ts';
import { FROM, statementLine } from './grids.ts';
import { matchLines } from './match-lines.ts';
import { wordsIn, type Plain } from './plain.ts';
import { cleaned, looksSame } from './same-text.ts';

/**
 * Takes over what was done to the lines of a cell that there were: what was reworded, moved and taken out.
 *
 * @returns what went, and what is new
 */
export function mergeLines(
	work: Work,
	entry: DraftEntry,
	{ column: { axis }, to, was, ids }: CellEdit,
	where: string,
): { gone: Gone[]; fresh: Fresh[] } {
	const before = linesOf(was);
	const now = linesOf(cleaned(to.text, to.was ?? was)).map((line) => asStatement(line, before));
	const matches = matchLines(before, now);
	const ours = statementsAt(entry, axis);
	const byId = new Map(ours.map((statement) => [String(statement.id), statement]));
	const lineOf = (statement: Plain) => linesOf(statementLine(work.draft, axis, statement))[0] ?? '';
	const keep = (message: string) => work.said.kept.push({ at: to.at, message });
	touch(work, entry, to.at);

	const gone = before.flatMap((text, line): Gone[] => {
		const statement = byId.get(ids[line] ?? '');
		if (matches.includes(line) || !statement) return [];
		if (looksSame(lineOf(statement), text)) return [{ text, statement, where }];
		keep(`The statement “${brief(text)}” was removed here, and changed in the files meanwhile: it stays.`);
		return [];
	});
	const fresh: Fresh[] = [];
	const order: Plain[] = [];
	for (const [line, text] of now.entries()) {
		const then = before[matches[line] ?? -1];
		const statement = byId.get(ids[matches[line] ?? -1] ?? '');
		if (then === undefined) fresh.push({ text, after: order.at(-1) });
		else if (statement) {
			order.push(statement);
			reword(statement, text, then);
		} else if (!looksSame(text, then))
			keep(`The statement “${brief(text)}” was reworded here, and removed from the files meanwhile: it stays removed.`);
	}
	const left = ours.filter((statement) => !gone.some((one) => one.statement === statement));
	setStatements(entry, axis, inOrder(left, order));
	return { gone, fresh };

	function reword(statement: Plain, text: string, then: string): void {
		const ours = lineOf(statement);
		if (looksSame(text, then) || looksSame(text, ours)) return;
		if (statement.from !== undefined) keep(`“${brief(then)}” is said by “${wordsIn(statement.from)}”. Write it there.`);
		else if (!looksSame(ours, then))
			keep(
				`The statement says “${brief(text)}” here, and “${brief(ours)}” in the files, where it was changed meanwhile: that stays.`,
			);
		else {
			statement.text = text;
			work.done.push({ what: 'reworded', kind: STATEMENT, where });
		}
	}

	/** The statements in the order of the lines, where somebody changed it and nobody else did. */
	function inOrder(left: readonly Plain[], order: readonly Plain[]): readonly Plain[] {
		const sequence = (list: readonly Plain[]) => list.map(({ id }) => String(id)).join(' ');
		const asThen = ids.filter((id) => order.some((one) => one.id === id)).join(' ');
		const others = left.filter((statement) => !order.includes(statement));
		if (sequence(order) === asThen || others.some(({ id }) => ids.includes(String(id)))) return left;
		work.done.push({ what: 'moved', kind: STATEMENT, where });
		return [...order, ...others];
	}
}

/** A line as a statement: without the sign of a list that somebody set before it. */
const asStatement = (line: string, before: readonly string[]): string =>
	before.some((one) => looksSame(one, line)) || !hasBullet(line) || line.startsWith(FROM.trim())
		? line
		: withoutBullet(line);
