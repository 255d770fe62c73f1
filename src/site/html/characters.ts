const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0' };

/** The text that a piece of HTML shows; a reference by a name that our pages do not use stays as it is. */
export const readText = (html: string) =>
	// Most hold none, which is found faster than that nothing is to be replaced.
	!html.includes('&')
		? html
		: html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, decimal?: string, name = '') => {
				const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
				if (code === undefined) return NAMED[name] ?? whole;
				return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
			});

/** A text as HTML, between tags or within quotes of either kind. */
export const writeText = (text: string) =>
	// Most hold none, which is found faster than that nothing is to be replaced.
	!/[&<>"']/.test(text)
		? text
		: text.replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)!};`).replaceAll('&#38;', '&amp;');
