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
