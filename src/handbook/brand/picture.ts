import { svgSize } from './svg.ts';

/** The kinds of picture that a logo or an icon may be: every browser draws them, and lets the page show through. */
export const PICTURES = { svg: 'SVG', png: 'PNG' } as const;

/** How large a picture is by itself, in pixels or in any unit of its own. */
export interface Size {
	width: number;
	height: number;
}

/** How files of each kind begin, each byte as the letter of its number. */
const BEGINNINGS: readonly [string, RegExp][] = [
	['PNG', /^\x89PNG\r\n\x1a\n/],
	['JPEG', /^\xff\xd8\xff/],
	['GIF', /^GIF8/],
	['WebP', /^RIFF[^]{4}WEBP/],
	['AVIF', /^[^]{4}ftypavi[fs]/],
	['PDF', /^%PDF/],
	['packed file', /^(\x1f\x8b|PK\x03\x04)/],
	['web page', /^(\xef\xbb\xbf)?\s*<(!doctype\s+)?html/i],
];

/** As many bytes as a beginning may take. */
const BEGINNING = 64;

/** Where the size stands in a PNG: after its mark, and the length and name of its first chunk (W3C, PNG, 11.2.1). */
const PNG_SIZE_AT = 16;

/**
 * What a picture is by what it holds, whatever it is called.
 *
 * @returns the kind’s name, or nothing where it is none that we know
 */
export function kindOf(bytes: Uint8Array): string | undefined {
	const start = String.fromCharCode(...bytes.subarray(0, BEGINNING));
	const known = BEGINNINGS.find(([, beginning]) => beginning.test(start))?.[0];
	return known ?? (/<([\w.-]+:)?svg[\s>/]/.test(new TextDecoder().decode(bytes)) ? PICTURES.svg : undefined);
}

/**
 * How large a picture is.
 *
 * @param bytes of an SVG or a PNG
 * @returns nothing where it does not say
 */
export function sizeOf(bytes: Uint8Array): Size | undefined {
	const kind = kindOf(bytes);
	if (kind === PICTURES.svg) return svgSize(new TextDecoder().decode(bytes));
	if (kind !== PICTURES.png || bytes.length < PNG_SIZE_AT + 8) return undefined;
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const [width, height] = [view.getUint32(PNG_SIZE_AT), view.getUint32(PNG_SIZE_AT + 4)];
	return width > 0 && height > 0 ? { width, height } : undefined;
}
