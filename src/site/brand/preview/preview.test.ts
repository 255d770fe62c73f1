import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { canBeDrawn } from './glyphs.ts';
import { setText, widthOf } from './lines.ts';
import { drawPreview, PREVIEW_SIZE } from './preview.ts';

const settingsOf = (colour: string) => handbookFrom({ 'handbook.yaml': `brand: { colour: "${colour}" }` }).settings;

/** A picture as others read it: its size, and its pixels as colours. */
function read(png: Uint8Array) {
	const bytes = Buffer.from(png);
	const chunks = new Map<string, Buffer>();
	for (let at = 8; at < bytes.length;) {
		const length = bytes.readUInt32BE(at);
		chunks.set(bytes.toString('latin1', at + 4, at + 8), bytes.subarray(at + 8, at + 8 + length));
		at += length + 12;
	}
	const head = chunks.get('IHDR')!;
	const size = { width: head.readUInt32BE(0), height: head.readUInt32BE(4) };
	const colours = chunks.get('PLTE')!;
	const rows = inflateSync(chunks.get('IDAT')!);
	return {
		size,
		rows,
		at: (x: number, y: number) =>
			`#${colours.toString('hex', rows[y * (size.width + 1) + 1 + x]! * 3, rows[y * (size.width + 1) + 1 + x]! * 3 + 3)}`,
	};
}

const draw = (name: string, tagline = '', colour = '#1a5fb4') => drawPreview(settingsOf(colour), { name, tagline });

/** How many pixels of the left part, where the words stand, are not of its ground. */
function inked(png: Uint8Array): number {
	const { at } = read(png);
	let count = 0;
	for (let y = 0; y < PREVIEW_SIZE.height; y += 3)
		for (let x = 0; x < 860; x += 3) if (at(x, y) !== at(0, 0)) count += 1;
	return count;
}

describe('the picture beside a link', () => {
	test.each([
		['a short name', 'Acme', 'Who does what.'],
		[
			'a long name',
			'The career ladder of all engineers, designers and managers of the whole organisation, everywhere',
			'x '.repeat(300),
		],
		['one word without end', 'W'.repeat(300), ''],
		['accents', 'Größe, Ærø, Łódź, İstanbul', 'Ça va'],
		['Greek and Cyrillic', 'Οδηγός · Справочник', ''],
		['a script that it has no letters of', '株式会社', 'だれが'],
	])('with %s is a PNG of its size, and at most 60 KB', (_, name, tagline) => {
		const png = draw(name, tagline);
		expect(read(png).size).toEqual(PREVIEW_SIZE);
		expect(read(png).rows.length).toBe((PREVIEW_SIZE.width + 1) * PREVIEW_SIZE.height);
		expect(png.length).toBeLessThanOrEqual(60_000);
		expect(draw(name, tagline)).toEqual(png);
	});

	test('has the name in it where its letters are known, and no words where one is not', () => {
		expect(inked(draw('Acme'))).toBeGreaterThan(inked(draw('A')));
		expect(inked(draw('A'))).toBeGreaterThan(0);
		expect(draw('株式会社')).toEqual(draw('אקמי'));
		expect(canBeDrawn('Ärzte & Co. – “Œuvre”')).toBe(true);
		expect(canBeDrawn('A\u0308rzte')).toBe(true);
	});

	test('is in the colour of the brand', () => {
		const { at } = read(draw('Acme', '', '#c01c28'));
		expect(at(980, 5)).toBe('#c01c28');
		expect(at(0, 0)).toBe('#faf8f3');
	});
});

test('no line is longer than its room, however long a word is', () => {
	const sizes = [
		{ size: 100, most: 2 },
		{ size: 40, most: 3 },
	];
	for (const text of ['Acme', 'one two three four five six seven', 'W'.repeat(90), `${'long '.repeat(80)}`]) {
		const { lines, size } = setText(text, sizes, 500);
		expect(lines.length).toBeLessThanOrEqual(3);
		for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(500);
	}
	expect(setText('Acme', sizes, 500)).toEqual({ size: 100, lines: ['Acme'] });
	expect(setText('long '.repeat(80), sizes, 500).lines.at(-1)).toMatch(/…$/);
});
