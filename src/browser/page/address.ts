/** The longest value that is taken from an address. */
const LONGEST = 200;

/** What a reader asked for, by name; empty where it does not matter. */
export type Asked<Name extends string> = Readonly<Record<Name, string>>;

/**
 * Reads what an address asks for.
 *
 * @param search the part of it behind the `?`
 */
export function readAsked<Name extends string>(names: readonly Name[], search: string): Asked<Name> {
	const asked = new URLSearchParams(search);
	return Object.fromEntries(names.map((name) => [name, (asked.get(name) ?? '').slice(0, LONGEST)])) as Asked<Name>;
}

/** The part of an address that asks for something, with its `?`; empty where nothing is asked. */
export function writeAsked<Name extends string>(names: readonly Name[], asked: Asked<Name>): string {
	const written = new URLSearchParams(names.flatMap((name) => (asked[name] === '' ? [] : [[name, asked[name]]])));
	return written.size === 0 ? '' : `?${written.toString()}`;
}

/**
 * Puts what is asked for into the address of the page, so that it can be sent to somebody.
 *
 * @param written a part of an address that begins with `?` or `#`; nothing takes away what stands behind the `?`
 */
export function showAddress(written: string): void {
	const address = written.startsWith('#') ? location.search + written : written + location.hash;
	try {
		history.replaceState(null, '', location.pathname + address);
	} catch {
		// Safari refuses where somebody types fast; the next key brings the address up to date.
	}
}
