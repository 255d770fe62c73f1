import { count } from '../../handbook/language/words.ts';
import type { Table } from '../table/table.ts';
import type { WrittenLayer } from './write-layer.ts';

/** What became of the statements of a table, in lines for a terminal: those that came in are those that are told. */
export function reportWriting({ statements }: Table, { files, written, saidAlready, listed }: WrittenLayer): string {
	const without = statements.length - written - saidAlready;
	const lines = [
		`${count(statements.length, 'statement')} in: ${written} written, ${saidAlready} asked already by a lower level, ${without} without a place.`,
		`${count(files.size, 'file')} written.`,
		...listed.map(({ at, reason, text }) => `  ${at.file}:${at.line} “${text.slice(0, 60)}”: ${reason}`),
	];
	return lines.join('\n');
}
