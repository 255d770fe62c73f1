/** Whose a file is; nothing where the list does not speak of it. */
export type Owner = 'upstream' | 'org' | undefined;

/** Tells whose the file at a path is, from the project’s folder and with slashes. */
export type Owners = (path: string) => Owner;

/** Where the list lies, here and in every release. */
export const OWNERS_FILE = 'src/upgrade/owners.txt';

/**
 * Reads a list of owners: lines of `upstream` or `org` and a pattern, of which the last that fits holds,
 * as in `.gitattributes`.
 *
 * @throws where a line is none of these
 */
export function readOwners(text: string): Owners {
	const rules = text.split(/\r?\n/).flatMap((line, index) => {
		if (/^\s*(#|$)/.test(line)) return [];
		const [, owner, pattern] = /^(upstream|org)\s+(\S+)\s*$/.exec(line) ?? [];
		if (owner === undefined || pattern === undefined)
			throw new Error(`Line ${index + 1} of the list of owners is not understood: ${line}`);
		return [{ owner: owner as Owner, fits: matcher(pattern) }];
	});
	return (path) => rules.findLast(({ fits }) => fits.test(path))?.owner;
}

/** What is the organisation’s by either of two lists is the organisation’s. */
export function eitherOf(ours: Owners, theirs: Owners): Owners {
	return (path) => (ours(path) === 'org' ? 'org' : theirs(path));
}

/** The patterns of a list, for whoever asks whether each still fits something. */
export function patternsOf(text: string): { pattern: string; fits: RegExp }[] {
	return [...text.matchAll(/^(?:upstream|org)\s+(\S+)\s*$/gm)].map(([, pattern]) => ({
		pattern: pattern!,
		fits: matcher(pattern!),
	}));
}

function matcher(pattern: string): RegExp {
	const source = pattern
		.split(/(\*\*|\*)/)
		.map((part) => (part === '**' ? '.+' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
		.join('');
	return new RegExp(`^${source}$`);
}
