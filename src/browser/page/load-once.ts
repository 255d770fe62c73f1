/** What was loaded, by its address. */
export type Loaded = Map<string, Promise<unknown>>;

/**
 * Loads a file of data once; what could not be loaded is asked for again the next time.
 *
 * @param loaded what was loaded before
 */
export function once<Data>(loaded: Loaded, file: string): Promise<Data> {
	const known =
		loaded.get(file) ??
		fetch(file).then((response) => {
			if (!response.ok) throw new Error(String(response.status));
			return response.json();
		});
	loaded.set(file, known);
	known.catch(() => loaded.delete(file));
	return known as Promise<Data>;
}
