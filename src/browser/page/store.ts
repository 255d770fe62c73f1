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
