/** What is done on a page, and with which words. */
export interface Use {
	/** What is written into each field. */
	text: string;
	/** How many buttons are pressed at most: each may bring others. */
	most: number;
	/** What is left alone, as a selector. */
	spared?: string;
}

/**
 * Uses all that a page lets one use, as far as it leads to no other page: writes into every field, picks
 * the last of every list, presses every button. It runs in the page and knows nothing but its argument.
 *
 * @returns how many things it used
 */
export async function usePage({ text, most, spared = 'no-such-element' }: Use): Promise<number> {
	const isThere = (element: Element) =>
		element.checkVisibility() && !element.matches(':disabled') && !element.closest(spared);
	const drawn = () => new Promise(requestAnimationFrame);
	const settled = async () => {
		await drawn();
		while (document.querySelector('[aria-busy]')) await drawn();
	};
	window.print = () => {};
	// A form that is sent before its script listens leads to another page of ours, under whoever looks at this one.
	window.navigation?.addEventListener('navigate', (event) => {
		const { sameDocument, url } = event.destination;
		if (!sameDocument && new URL(url).origin === location.origin) event.preventDefault();
	});
	// What a page hands over as a file goes nowhere here.
	HTMLAnchorElement.prototype.click = () => {};
	const used = new WeakSet<Element>();
	let count = 0;
	const next = () =>
		[
			...document.querySelectorAll('main :is(select, input, textarea, button, summary), header button, [role=switch]'),
		].find((element) => !used.has(element) && isThere(element));
	await settled();
	for (let element = next(); element && count < most; element = next()) {
		used.add(element);
		count++;
		if (element instanceof HTMLSelectElement) {
			element.selectedIndex = element.options.length - 1;
			fill(element);
		} else if (element instanceof HTMLTextAreaElement) {
			element.value = text;
			fill(element);
		} else if (element instanceof HTMLInputElement && /^(text|search|url|email|tel)$/.test(element.type)) {
			element.value = text;
			fill(element);
		} else if (element instanceof HTMLInputElement && element.type === 'date') {
			element.value = '2026-11-02';
			fill(element);
		} else if (element instanceof HTMLInputElement && /^(number|range)$/.test(element.type)) {
			element.value = '3';
			fill(element);
		} else if (!(element instanceof HTMLInputElement && element.type === 'file')) (element as HTMLElement).click();
		await settled();
	}
	await drawn();
	return count;

	function fill(field: HTMLElement): void {
		for (const name of ['input', 'change']) field.dispatchEvent(new Event(name, { bubbles: true }));
	}
}

/** Notes in the page what its policy stops or reports, for `violationsOf`. */
export function watchPolicy(): void {
	const seen: string[] = [];
	Object.assign(window, { violations: seen });
	document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sourceFile, sample }) =>
		seen.push(`${effectiveDirective}: ${blockedURI} ${sample} in ${sourceFile}`),
	);
}

/** What `watchPolicy` has noted. */
export const violationsOf = (): string[] => (window as unknown as { violations: string[] }).violations;
