/**
 * Copies a text in two forms: as HTML, which word processors take, and plain, for all else.
 *
 * @throws what the browser throws where it lets no page copy
 */
export async function copyRich(html: string, plain: string): Promise<void> {
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(plain);
	const blob = (type: string, text: string) => new Blob([text], { type });
	await navigator.clipboard.write([
		new ClipboardItem({ 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', plain) }),
	]);
}
