import { fault, type Fault } from './fault.ts';

/**
 * Whether what stands between the braces of an MDX expression is comments and nothing else. Goes from
 * one comment to the next: what begins and ends with a comment may hold code between the two.
 */
export function isOnlyComments(code: string): boolean {
	let rest = code.trim();
	while (rest.startsWith('/*')) {
		const end = rest.indexOf('*/', 2);
		if (end < 0) return false;
		rest = rest.slice(end + 2).trimStart();
	}
	return rest === '';
}

/**
 * Whether a piece of HTML is comments and nothing else. Stricter than HTML, in which `<!-->` and
 * `--!>` end a comment too, so that no reader takes for HTML what is a comment here.
 */
export function isOnlyHtmlComments(html: string): boolean {
	let rest = html.trim();
	while (rest.startsWith('<!--')) {
		const end = rest.indexOf('--', 4);
		const text = rest.slice(4, Math.max(end, 4));
		if (rest[end + 2] !== '>' || text.startsWith('>') || text.startsWith('->')) return false;
		rest = rest.slice(end + 3).trimStart();
	}
	return rest === '';
}

/** Whether a YAML text is comments and nothing else: then it says nothing, though it looks as if it did. */
export function isOnlyYamlComments(yaml: string): boolean {
	let says = false;
	// Of nearly every text, one line is enough.
	for (let at = 0; at < yaml.length;) {
		const end = yaml.indexOf('\n', at);
		const line = yaml.slice(at, end < 0 ? undefined : end).trimEnd();
		at = end < 0 ? yaml.length : end + 1;
		if (line === '' || line === '---') continue;
		if (!line.trimStart().startsWith('#')) return false;
		says = true;
	}
	return says;
}

/** Says so of a file, or of the front matter of one. */
export const commentFault = (file: string, what: 'this file' | 'the front matter'): Fault =>
	fault(
		'file-is-readable-text',
		{ file, line: 1, column: 1 },
		`Every line of ${what} is a comment, so it says nothing.`,
		'Take the # away before the lines that are to count, or remove the file.',
	);
