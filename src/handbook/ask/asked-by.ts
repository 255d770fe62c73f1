import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered } from '../model/remembered.ts';
import { cellsOf, statementKey, type Asked } from './asked.ts';
import { ladderUpTo } from './ladder.ts';

/** The levels at which a statement is asked and was not before, the one that says it first. */
export const askedBy = (handbook: Handbook, statement: Asked): readonly Entry<'levels'>[] =>
	allAsking(handbook).get(statementKey(statement)) ?? [];

const allAsking = remembered((handbook) => {
	const all = new Map<string, Entry<'levels'>[]>();
	for (const level of handbook.levels.values()) {
		for (const key of keysAt(handbook, level)) {
			const levels = all.get(key) ?? [];
			all.set(key, levels);
			const lower = ladderUpTo(handbook, level).slice(0, -1);
			if (lower.some((other) => keysAt(handbook, other).has(key))) continue;
			if (key.startsWith(`levels/${level.id}#`)) levels.unshift(level);
			else levels.push(level);
		}
	}
	return all;
});

const keysAt = (handbook: Handbook, level: Entry<'levels'>): ReadonlySet<string> => {
	const known = keys(handbook);
	let found = known.get(level);
	if (!found) {
		const statements = [...cellsOf(handbook, level).values()].flatMap((cell) => cell.statements);
		known.set(level, (found = new Set(statements.map(statementKey))));
	}
	return found;
};

/** The keys of what each level asks: looked for at every rung above it. */
const keys = remembered(() => new Map<Entry<'levels'>, ReadonlySet<string>>());
