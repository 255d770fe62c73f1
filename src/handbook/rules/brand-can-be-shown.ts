import { oklchOf } from '../brand/oklch.ts';
import { kindOf, PICTURES, sizeOf } from '../brand/picture.ts';
import { foreignInSvg } from '../brand/svg.ts';
import type { BrandFile, Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { didYouMean } from '../language/suggest.ts';
import { list } from '../language/words.ts';

/**
 * Below this, a colour in OKLCH has no hue that one sees in a letter: the inks themselves have 0.006 to
 * 0.02, the greyest blue that companies use for links 0.04.
 */
const LEAST_CHROMA = 0.03;

/** Below this lightness in OKLCH, any colour is black to the eye. */
const BLACK = 0.2;

/** The pictures of a brand, and how heavy each may be, in bytes: no picture outweighs the page that it stands on. */
const PARTS = [
	{ key: 'logo', name: 'logo', most: 32_000 },
	{ key: 'logoDark', name: 'logo for dark pages', most: 32_000 },
	{ key: 'icon', name: 'icon', most: 20_000 },
] as const;

type Said = Omit<Finding, 'at'>;

export const brandCanBeShown: Rule = {
	id: 'brand-can-be-shown',
	summary:
		'Your colour can be told from the text around it, and your logo and icon are pictures that every browser shows.',
	severity: 'error',
	*check(handbook) {
		const { brand } = handbook.settings;
		if (brand.colour !== undefined) {
			const said = colourFault(brand.colour);
			if (said) yield { at: handbook.settingsAt('brand', 'colour'), ...said };
		}
		for (const { key, name, most } of PARTS) {
			const address = brand[key];
			if (address === undefined) continue;
			const at = handbook.settingsAt('brand', key);
			for (const said of pictureFaults(`The ${name} ${address}`, address, most, handbook)) yield { at, ...said };
		}
	},
};

function colourFault(colour: string): Said | undefined {
	const { lightness, chroma } = oklchOf(colour);
	if (chroma >= LEAST_CHROMA && lightness >= BLACK) return undefined;
	const what = lightness < BLACK ? 'black' : lightness > 0.95 ? 'white' : 'grey';
	return {
		message: `The colour ${colour} is ${what} to the eye: links in it look like the text around them.`,
		hint: 'Give a colour with a hue, such as the strongest of your logo, or leave `colour` out.',
	};
}

function* pictureFaults(what: string, address: string, most: number, handbook: Handbook): Iterable<Said> {
	const ending = /\.([^.]*)$/.exec(address)?.[1]?.toLowerCase() ?? '';
	if (!handbook.assets.has(address)) {
		const inBrand = [...handbook.assets].filter((other) => other.startsWith('/brand/'));
		yield {
			message: `${what} is not found: there is no file public${address}.`,
			hint: didYouMean(address, inBrand) ?? 'Put the file there, or remove the line.',
		};
	} else if (!isPicture(ending)) {
		yield {
			message: `${what} is neither an SVG nor a PNG by the ending of its name.`,
			hint: 'Save it as SVG or PNG, which every browser shows on any ground.',
		};
	} else {
		// Nothing is known of what a file holds where only its name was read.
		const file = handbook.brandFiles.get(address);
		if (file) yield* fileFaults(what, PICTURES[ending], most, file);
	}
}

const isPicture = (ending: string): ending is keyof typeof PICTURES => ending in PICTURES;

function* fileFaults(what: string, kind: string, most: number, { size, bytes }: BrandFile): Iterable<Said> {
	if (size === 0) {
		yield { message: `${what} is empty.`, hint: 'Save the file again, or remove the line.' };
		return;
	}
	if (size > most) {
		yield {
			severity: 'warning',
			message: `${what} weighs ${Math.ceil(size / 1000)} kB, and every reader loads it.`,
			hint: `Bring it below ${most / 1000} kB: as an SVG without what the drawing program adds, or as a smaller PNG.`,
		};
	}
	if (bytes === undefined) return;
	const found = kindOf(bytes);
	if (found !== kind) {
		yield {
			message: `${what} is no ${kind}${found === undefined ? '' : ` but ${/^[AS]/.test(found) ? 'an' : 'a'} ${found}`}, whatever the ending of its name.`,
			hint: 'Save it again as SVG or PNG, under a name that ends so.',
		};
		return;
	}
	const foreign = kind === PICTURES.svg ? foreignInSvg(new TextDecoder().decode(bytes)) : [];
	if (foreign.length > 0) {
		yield {
			message: `${what} holds ${list(foreign)}: more than a picture needs.`,
			hint: 'Save it as plain SVG, or take that out with a text editor.',
		};
	}
	if (sizeOf(bytes) === undefined) {
		yield {
			message: `${what} does not say how large it is, so it has no shape of its own.`,
			hint: kind === PICTURES.svg ? 'Give its first tag a viewBox, such as viewBox="0 0 120 32".' : 'Save it again.',
		};
	}
}
