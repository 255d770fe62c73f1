import type { Statement } from '../table/statements.ts';
import type { Listed, Note } from '../table/table.ts';

/** What becomes of the statements of a table: each is written, or said already at another place, or listed. */
export class Account {
	readonly written = new Set<string>();
	/** Statements that a lower level of the same ladder asks already, or that stand in the same cell twice. */
	readonly saidAlready = new Set<string>();
	readonly listed: Listed[] = [];

	write({ key }: { key: string }): void {
		this.written.add(key);
	}

	already({ key }: { key: string }): void {
		this.saidAlready.add(key);
	}

	list(what: Statement | (Note & { text: string }), reason: string): void {
		this.listed.push({ at: what.at, what: 'text', because: 'no place', text: what.text, reason });
	}
}
