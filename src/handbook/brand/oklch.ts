import { hexOf, lightOf, type Light } from './colour.ts';

/** A colour as the eye takes it: how light, how colourful, and of which hue (an angle in radians). */
export interface Oklch {
	lightness: number;
	chroma: number;
	hue: number;
}

/** How often the search for the strongest colour that a screen shows is halved: finer than a byte tells. */
const HALVINGS = 20;

/** How far a channel may lie outside of what a screen shows and be the edge itself, but for rounding. */
const ROUNDING = 1e-6;

/**
 * Takes a colour apart. The space is OKLab, in its polar form: Björn Ottosson 2020, “A perceptual
 * color space for image processing”, with the matrices of its note of 2021-01-25.
 *
 * @param hex `#rrggbb`
 */
export function oklchOf(hex: string): Oklch {
	const [red, green, blue] = lightOf(hex);
	const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
	const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
	const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
	const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
	const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
	return {
		lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
		chroma: Math.hypot(a, b),
		hue: Math.atan2(b, a),
	};
}

/**
 * Puts a colour together. Where no screen shows so strong a colour at this lightness, hue and
 * lightness are kept and it is made as strong as can be.
 *
 * @returns `#rrggbb`
 */
export function shown(colour: Oklch): string {
	if (isShown(toLight(colour))) return hexOf(toLight(colour));
	let [shownAt, tooStrong] = [0, colour.chroma];
	for (let halving = 0; halving < HALVINGS; halving++) {
		const chroma = (shownAt + tooStrong) / 2;
		if (isShown(toLight({ ...colour, chroma }))) shownAt = chroma;
		else tooStrong = chroma;
	}
	return hexOf(toLight({ ...colour, chroma: shownAt }));
}

const isShown = (light: Light) => light.every((amount) => amount >= -ROUNDING && amount <= 1 + ROUNDING);

/** The way back, from the same source. */
function toLight({ lightness, chroma, hue }: Oklch): Light {
	const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
	const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
	const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
	const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
	return [
		4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
		-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
		-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
	];
}
