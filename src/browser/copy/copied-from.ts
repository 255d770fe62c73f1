/** A text that could not be loaded. */
export class Unloaded extends Error {}

/**
 * Copies the text of a file. A browser may only let a page copy right after a click, so where it takes
 * a text that is still to come, it is given that.
 *
 * @throws {Unloaded} where the file cannot be loaded, and what the browser throws where it lets nothing be copied
 */
export async function copiedFrom(address: string): Promise<void> {
	const text = load(address);
	if (typeof ClipboardItem === 'undefined') return navigator.clipboard.writeText(await text);
	const blob = text.then((loaded) => new Blob([loaded], { type: 'text/plain' }));
	blob.catch(() => {});
	await navigator.clipboard.write([new ClipboardItem({ 'text/plain': blob })]).catch(async (error: unknown) => {
		await text;
		throw error;
	});
}

async function load(address: string): Promise<string> {
	const response = await fetch(address).catch(() => undefined);
	if (!response?.ok) throw new Unloaded(address);
	return response.text();
}
