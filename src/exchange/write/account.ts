import type { Statement } from '../table/statements.ts';
import type { Listed, Note } from '../table/table.ts';

/** What becomes of the statements of a table: each is written, or said already at another place, or listed. */
export class Account {
	readonly written = new Set<string>();
	/** Statements that a lower level of the same ladder asks already, or that stand in the same cell twice. */
	readonly saidAlready = new Set<string>();
	readonly repeats: Listed[] = [];
	/** The statements that fields were made of: their keys in the source. */
	readonly origins = new Map<object, string[]>();
	readonly listed: Listed[] = [];

	write({ key }: { key: string }): void {
		this.written.add(key);
	}

	/** Notes that fields were made of a statement. */
	made<Fields extends object>(of: { key: string }, fields: Fields): Fields {
		this.write(of);
		this.origins.set(fields, [...(this.origins.get(fields) ?? []), of.key]);
		return fields;
	}

	already(statement: Statement, reason: string): void {
		this.saidAlready.add(statement.key);
		this.repeats.push({ at: statement.at, what: 'text', because: 'no place', text: statement.text, reason });
	}

	list(what: Statement | (Note & { text: string }), reason: string): undefined {
		this.listed.push({ at: what.at, what: 'text', because: 'no place', text: what.text, reason });
	}
}
