/** The letters that Pagefind's files begin with. */
const SIGNATURE = 'pagefind_dcd'.length;

/**
 * Reads a file of Pagefind's index, packed or not.
 *
 * @throws where the host does not give it
 */
export async function unpack(response: Response): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await given(response).arrayBuffer();
	const [first, second] = new Uint8Array(bytes, 0, 2);
	const isPacked = first === 0x1f && second === 0x8b;
	return new Uint8Array(isPacked ? await inflate(bytes) : bytes, SIGNATURE);
}

/** An answer that is one. @throws where the host has nothing to give */
export function given(response: Response): Response {
	if (!response.ok) throw new Error(`${response.url} could not be fetched: ${response.status}.`);
	return response;
}

function inflate(bytes: ArrayBuffer): Promise<ArrayBuffer> {
	const { readable, writable } = new DecompressionStream('gzip');
	const writer = writable.getWriter();
	// What is wrong with it shows where it is read.
	writer.write(bytes).catch(() => {});
	writer.close().catch(() => {});
	return new Response(readable).arrayBuffer();
}
