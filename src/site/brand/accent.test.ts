import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runs } from '../../harness/thoroughness.ts';
import { contrast } from '../../handbook/brand/colour.ts';
import { oklchOf } from '../../handbook/brand/oklch.ts';
import { accentOf, OWN_COLOUR } from './accent.ts';
import { THEMES } from './surfaces.ts';

const THEME_NAMES = ['light', 'dark'] as const;
const ENOUGH = 4.5;

const anyColour = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

/** Text and what it stands on, each pair that a page shows with a colour of the brand. */
function pairs(colour: string, theme: 'light' | 'dark'): [string, string][] {
	const { accent, soft } = accentOf(colour, theme);
	const { paper, surface, sunk, mark, ink, 'ink-2': ink2, 'ink-3': ink3 } = THEMES[theme];
	return [
		...[paper, surface, sunk, mark, soft].map((ground): [string, string] => [accent, ground]),
		...[ink, ink2, ink3].map((text): [string, string] => [text, soft]),
	];
}

/** The pairs that cannot be read. */
const unread = (colour: string) =>
	THEME_NAMES.flatMap((theme) => pairs(colour, theme)).filter(([text, ground]) => contrast(text, ground) < ENOUGH);

describe('links and marks are read in both themes', () => {
	test('whatever the brand’s colour is', () => {
		fc.assert(
			fc.property(anyColour, (colour) => {
				expect(unread(colour)).toEqual([]);
			}),
			{ numRuns: runs(1000, 20_000) },
		);
	});

	test.each([
		['yellow', '#ffff00'],
		['pure blue', '#0000ff'],
		['pure green', '#00ff00'],
		['pure red', '#ff0000'],
		['cyan', '#00ffff'],
		['magenta', '#ff00ff'],
		['orange', '#ff9900'],
		['a grey in the middle', '#777777'],
		['near-black', '#000001'],
		['near-white', '#fffffe'],
		['black', '#000000'],
		['white', '#ffffff'],
		['the handbook’s own', OWN_COLOUR],
	])('%s', (_, colour) => {
		expect(unread(colour)).toEqual([]);
	});
});

describe('the accent is the brand’s colour', () => {
	test.each(['#0b5d5a', '#c2185b', '#0000ff', '#5b2a86', '#A12A1C'])('as it is on light pages: %s', (colour) => {
		expect(accentOf(colour, 'light').accent).toBe(colour.toLowerCase());
	});

	test.each(['#ffd600', '#00ff00', '#7fd1c7'])('as it is on dark pages: %s', (colour) => {
		expect(accentOf(colour, 'dark').accent).toBe(colour);
	});

	test.each(['#ffd600', '#c2185b', '#00bcd4', '#8bc34a', '#ff5722', '#3f51b5'])('by its hue in both: %s', (colour) => {
		const own = oklchOf(colour);
		for (const theme of THEME_NAMES) {
			const { hue, chroma } = oklchOf(accentOf(colour, theme).accent);
			expect(Math.cos(hue - own.hue)).toBeGreaterThan(0.99);
			expect(chroma).toBeLessThan(own.chroma + 0.01);
		}
	});

	test('and no darker on light pages than it must be', () => {
		const { accent, soft } = accentOf('#ffd600', 'light');
		const { paper, surface, sunk, mark } = THEMES.light;
		expect(Math.min(...[paper, surface, sunk, mark, soft].map((ground) => contrast(accent, ground)))).toBeLessThan(4.7);
	});
});
