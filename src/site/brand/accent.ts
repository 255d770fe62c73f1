import { contrast } from '../../handbook/brand/colour.ts';
import { oklchOf, shown } from '../../handbook/brand/oklch.ts';
import { THEMES } from './surfaces.ts';

/** The colour of links and marks in one theme, and a surface tinted with it. */
export interface Accent {
	accent: string;
	soft: string;
}

/** The colour of a handbook that gives none. */
export const OWN_COLOUR = '#0b5d5a';

/** What text must reach on what it stands on: WCAG 2.2, 1.4.3, level AA. */
const ENOUGH = 4.5;

/** How much lighter or darker the next try is. */
const STEP = 0.005;

/** How light the accent is on dark pages, unless it is lighter by itself: as light as the tracks’ colours are. */
const LIGHT_ON_DARK = 0.8;

/** The tinted surface: near the paper, and no stronger than that what stands on it is read first. */
const SOFT = { light: { lightness: 0.945, most: 0.02 }, dark: { lightness: 0.295, most: 0.03 } };

/**
 * Makes the accent of a theme from the brand’s one colour. The hue stays, and the strength as far as a
 * screen can show it; the colour is made darker on light pages, lighter on dark ones, until it is read
 * on every surface. Where it is read on light pages as it is, it stays as it is.
 *
 * @param colour `#rrggbb`
 */
export function accentOf(colour: string, theme: 'light' | 'dark'): Accent {
	const { paper, surface, sunk, mark } = THEMES[theme];
	const { lightness: own, chroma, hue } = oklchOf(colour);
	const { lightness, most } = SOFT[theme];
	const soft = shown({ lightness, chroma: Math.min(chroma, most), hue });
	const grounds = [paper, surface, sunk, mark, soft];
	const isRead = (accent: string) => grounds.every((ground) => contrast(accent, ground) >= ENOUGH);
	let tried = theme === 'dark' ? Math.max(own, LIGHT_ON_DARK) : own;
	let accent = tried === own ? colour.toLowerCase() : shown({ lightness: tried, chroma, hue });
	while (!isRead(accent)) {
		tried += theme === 'dark' ? STEP : -STEP;
		accent = shown({ lightness: tried, chroma, hue });
	}
	return { accent, soft };
}
