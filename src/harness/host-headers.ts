import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What is said with whatever matches a path, by path. */
export type HeaderRules = Record<string, Record<string, string>>;

/**
 * Reads a file `_headers` as hosts do: a path at the margin, its headers indented below it.
 *
 * @throws with a line that is neither
 */
export function readHeaders(text: string): HeaderRules {
	const rules: HeaderRules = {};
	let last: Record<string, string> = {};
	for (const line of text.split('\n').filter(Boolean)) {
		const header = /^ {2}([A-Za-z-]+): (\S.*)$/.exec(line);
		if (header) last[header[1]!] = header[2]!;
		else if (/^\/\S*$/.test(line)) rules[line] = last = {};
		else throw new Error(`Neither a path nor a header: ${line}`);
	}
	return rules;
}

/** The headers that a host sends with every file of a built site. */
export const headersOf = (site: string): Record<string, string> =>
	readHeaders(readFileSync(join(site, '_headers'), 'utf8'))['/*']!;
