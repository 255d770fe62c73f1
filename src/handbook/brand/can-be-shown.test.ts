import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { layerFrom } from '../load/from-text.ts';

const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 1"><path d="M0 0h2v1H0z"/></svg>';

/** What is found in a handbook of one file, with files in public/brand. */
function found(brand: string, files: Record<string, string> = {}) {
	const brandFiles = new Map(
		Object.entries(files).map(([name, text]) => {
			const held = new TextEncoder().encode(text);
			return [`/brand/${name}`, { bytes: held, size: held.length }];
		}),
	);
	const layers = [layerFrom({ 'handbook.yaml': `name: Acme\nbrand: { ${brand} }\n` })];
	return checkHandbook(layers, new Set(brandFiles.keys()), brandFiles).diagnostics.map(
		({ severity, at, message, hint }) => `${at.line}:${at.column} ${severity} ${message} ${hint}`,
	);
}

describe('a colour', () => {
	test.each(['#0b5d5a', '#c2185b', '#ffd600', '#0000ff', '#475569', '#0f2747'])('that is one: %s', (colour) => {
		expect(found(`colour: "${colour}"`)).toEqual([]);
	});

	test.each([
		['#000000', 'black'],
		['#0d0005', 'black'],
		['#ffffff', 'white'],
		['#fffef8', 'white'],
		['#808080', 'grey'],
		['#4d4840', 'grey'],
	])('that is none: %s', (colour, what) => {
		const [said, ...more] = found(`colour: "${colour}"`);
		expect(said).toContain(`2:18 error The colour ${colour} is ${what} to the eye`);
		expect(more).toEqual([]);
	});

	test.each([
		['red', '2:18 error brand.colour: “red” is not a colour such as "#1a5fb4".'],
		['"#abc"', '2:18 error brand.colour: “#abc” is not a colour such as "#1a5fb4".'],
	])('that cannot be read, %s, is found by the schema alone', (colour, said) => {
		expect(found(`colour: ${colour}`)).toEqual([expect.stringContaining(said)]);
	});
});

describe('a picture', () => {
	test.each(['logo', 'logoDark', 'icon'])('that is one: %s', (key) => {
		expect(found(`${key}: /brand/a.svg`, { 'a.svg': SVG })).toEqual([]);
	});

	test.each<[string, string, Record<string, string>, string]>([
		[
			'is not there',
			'/brand/logo.svg',
			{},
			'error The logo /brand/logo.svg is not found: there is no file public/brand/logo.svg. Put',
		],
		['is written in another case', '/brand/Logo.svg', { 'logo.svg': SVG }, 'Did you mean “/brand/logo.svg”?'],
		['has no ending', '/brand/logo', { logo: SVG }, 'error The logo /brand/logo is neither an SVG nor a PNG'],
		['is of a drawing program', '/brand/logo.ai', { 'logo.ai': '%PDF' }, 'error The logo /brand/logo.ai is neither'],
		['is empty', '/brand/logo.png', { 'logo.png': '' }, 'error The logo /brand/logo.png is empty.'],
		['is another kind', '/brand/logo.png', { 'logo.png': SVG }, 'error The logo /brand/logo.png is no PNG but an SVG'],
		['is no picture', '/brand/logo.svg', { 'logo.svg': 'soon' }, 'error The logo /brand/logo.svg is no SVG, whatever'],
		[
			'is heavy',
			'/brand/logo.svg',
			{ 'logo.svg': SVG + ' '.repeat(40_000) },
			'warning The logo /brand/logo.svg weighs 41 kB',
		],
		[
			'runs',
			'/brand/logo.svg',
			{ 'logo.svg': SVG.replace('d=', 'onclick=') },
			'error The logo /brand/logo.svg holds an attribute',
		],
		[
			'has no size',
			'/brand/logo.svg',
			{ 'logo.svg': SVG.replace('viewBox', 'box') },
			'error The logo /brand/logo.svg does not say',
		],
	])('that %s', (_, address, files, said) => {
		expect(found(`logo: ${address}`, files)).toEqual([expect.stringContaining(said)]);
		expect(found(`logo: ${address}`, files)[0]).toMatch(/^2:16 /);
	});

	test('for dark pages and the icon are named as what they are', () => {
		expect(found('logoDark: /brand/a.svg, icon: /brand/b.png').map((said) => said.split(' is ')[0])).toEqual([
			'2:20 error The logo for dark pages /brand/a.svg',
			'2:40 error The icon /brand/b.png',
		]);
	});

	test('outside of public/brand is found by the schema', () => {
		expect(found('logo: ../logo.svg')).toEqual([
			expect.stringContaining('is not a file of public/brand, such as /brand/logo.svg'),
		]);
	});
});
