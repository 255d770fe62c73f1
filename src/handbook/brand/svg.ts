import type { Size } from './picture.ts';

const TAG = /<([a-zA-Z][\w:.-]*)((?:"[^"]*"|'[^']*'|[^'">])*)>/g;
const ATTRIBUTE = /([^\s"'=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

/** Elements that run, or that hold a page of their own, each with what it is to a reader. */
const REFUSED: Readonly<Record<string, string>> = {
	script: 'a script',
	foreignobject: 'a foreignObject, in which a whole page may stand',
	iframe: 'another page',
	embed: 'another page',
	object: 'another page',
};

/** What an address may be: a part of the picture itself, or pixels that stand in it. */
const OWN_ADDRESS = /^\s*(#|data:(image\/(png|jpe?g|gif|webp)|font\/)|$)/i;

/**
 * Finds in an SVG what a picture does not need: what runs, and what loads something from elsewhere.
 * A browser runs none of it where the SVG is an image, but all of it where somebody opens the file.
 *
 * @returns each in words, once
 */
export function foreignInSvg(svg: string): string[] {
	const text = withoutEscapes(svg.replace(/<!--[^]*?-->/g, ''));
	const found = new Set<string>();
	for (const { name, attributes } of tagsOf(text)) {
		const refused = REFUSED[name];
		if (refused !== undefined) found.add(refused);
		for (const [key, value] of attributes) {
			if (/^on[a-z]+$/.test(key)) found.add(`an attribute that runs (${key})`);
			if (/^(href|src)$/.test(key) && !OWN_ADDRESS.test(value)) found.add(elsewhere(value));
		}
	}
	for (const [, address = ''] of text.matchAll(/url\(\s*["']?([^"')]*)/gi))
		if (!OWN_ADDRESS.test(address)) found.add(elsewhere(address));
	for (const [, address = ''] of text.matchAll(/(?:@import|<\?xml-stylesheet)\s+([^;>]*)/gi))
		found.add(elsewhere(address));
	if (/<!ENTITY/i.test(text)) found.add('words that stand for others (<!ENTITY>)');
	if (/\b(java|vb)script:/i.test(text)) found.add('a script in an address');
	return [...found];
}

/** How large an SVG says that it is: by its viewBox, which counts for its shape, or by width and height. */
export function svgSize(svg: string): Size | undefined {
	const root = tagsOf(svg.replace(/<!--[^]*?-->/g, '')).find(({ name }) => name === 'svg');
	const number = (text = '') => (/^\s*[\d.]+(px)?\s*$/.test(text) ? parseFloat(text) : NaN);
	const [, , boxWidth, boxHeight] =
		root?.attributes
			.get('viewbox')
			?.trim()
			.split(/[\s,]+/) ?? [];
	const width = boxWidth === undefined ? number(root?.attributes.get('width')) : number(boxWidth);
	const height = boxHeight === undefined ? number(root?.attributes.get('height')) : number(boxHeight);
	return width > 0 && height > 0 ? { width, height } : undefined;
}

/** The tags of a text, their names and attributes in lower case and without the prefix of a namespace. */
function tagsOf(text: string): { name: string; attributes: Map<string, string> }[] {
	const plain = (name: string) => name.toLowerCase().replace(/^(xlink|svg|\w+(?=:(svg|script|foreignobject)$)):/, '');
	return [...text.matchAll(TAG)].map(([, name = '', rest = '']) => ({
		name: plain(name),
		attributes: new Map([...rest.matchAll(ATTRIBUTE)].map(([, key = '', a, b]) => [plain(key), a ?? b ?? ''])),
	}));
}

/** Letters that are written as numbers, as letters: `&#106;` and `&#x6a;` are both “j”. */
function withoutEscapes(text: string): string {
	return text.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/gi, (whole, hex?: string, decimal?: string) => {
		const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
		return code > 0x10ffff || /["'<>]/.test(String.fromCodePoint(code)) ? whole : String.fromCodePoint(code);
	});
}

const elsewhere = (address: string) => {
	const text = address.trim();
	return `an address outside of itself (${text.length > 40 ? `${text.slice(0, 40)}…` : text})`;
};
