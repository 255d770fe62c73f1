/**
 * Keeps a value in this browser, and nowhere else. Where the browser keeps nothing, as in a private
 * window, the value holds as long as the page.
 */
export function keep(name: string, value: string): void {
	try {
		localStorage.setItem(name, value);
	} catch {
		// The page shows it all the same.
	}
}

/** What is kept under a name; nothing where nothing is, or the browser keeps nothing. */
export function kept(name: string): string | null {
	try {
		return localStorage.getItem(name);
	} catch {
		return null;
	}
}

/** Keeps it no longer. */
export function forget(name: string): void {
	try {
		localStorage.removeItem(name);
	} catch {
		// There is nothing, then.
	}
}
