import { describe, expect, test } from 'vitest';
import { kindOf, sizeOf } from './picture.ts';
import { foreignInSvg } from './svg.ts';

const bytesOf = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const XMLNS = 'xmlns="http://www.w3.org/2000/svg"';
const svg = (inner: string, attributes = 'viewBox="0 0 2 1"') => `<svg ${XMLNS} ${attributes}>${inner}</svg>`;
/** A PNG as far as its first chunk, which says 96 by 32. */
const PNG = '\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x60\0\0\0\x20\x08\x06\0\0\0';

describe('a picture is known by what it holds', () => {
	test.each([
		['SVG', svg('')],
		['SVG', `\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn by hand -->\n${svg('')}`],
		['SVG', `<svg:svg xmlns:svg="http://www.w3.org/2000/svg"/>`],
		['PNG', PNG],
		['JPEG', '\xff\xd8\xff\xe0\0\x10JFIF'],
		['GIF', 'GIF89a'],
		['WebP', 'RIFF\0\0\0\0WEBPVP8 '],
		['PDF', '%PDF-1.7'],
		['packed file', '\x1f\x8b\x08'],
		['web page', '<!doctype html><title>Not found</title><svg viewBox="0 0 1 1"></svg>'],
		[undefined, 'the logo, soon'],
	])('%s', (kind, text) => {
		expect(kindOf(bytesOf(text))).toBe(kind);
	});
});

describe('a picture says how large it is', () => {
	test.each([
		['a PNG', PNG, { width: 96, height: 32 }],
		['an SVG with a viewBox', svg('', 'viewBox="0 0 120 32"'), { width: 120, height: 32 }],
		['one with commas', svg('', "viewBox='-1,-1, 12.5 ,4'"), { width: 12.5, height: 4 }],
		['one whose viewBox counts for its shape', svg('', 'width="100%" viewBox="0 0 3 1"'), { width: 3, height: 1 }],
		['one with width and height', svg('', 'width="48px" height="16"'), { width: 48, height: 16 }],
		['one with a part of the page for its width', svg('', 'width="100%" height="16"'), undefined],
		['one without', svg('', ''), undefined],
		['one of no height', svg('', 'viewBox="0 0 4 0"'), undefined],
		['one whose viewBox is in a comment', `<!-- <svg viewBox="0 0 1 1"> -->${svg('', '')}`, undefined],
		['a PNG that breaks off', PNG.slice(0, 18), undefined],
		['what is no picture', 'width="3" height="4"', undefined],
	])('%s', (_, text, size) => {
		expect(sizeOf(bytesOf(text))).toEqual(size);
	});
});

describe('an SVG that only draws', () => {
	test.each([
		['paths', '<path d="M0 0h1"/>'],
		['parts of itself', '<defs><path id="a" d="M0 0"/></defs><use href="#a"/><use xlink:href="#a"/>'],
		['a gradient', '<rect fill="url(#g)"/><style>.a { fill: url("#g") }</style>'],
		['pixels within', '<image href="data:image/png;base64,AAAA"/>'],
		['notes of its drawing program', '<metadata><rdf:RDF rdf:resource="http://pictures.example/"/></metadata>'],
		['words about scripts', '<title>One script, only once</title>'],
		['a script in a comment', '<!-- <script>alert(1)</script> -->'],
	])('may hold %s', (_, inner) => {
		expect(foreignInSvg(svg(inner))).toEqual([]);
	});
});

describe('an SVG is refused with', () => {
	test.each([
		['a script', '<script>alert(1)</script>', 'a script'],
		['a script in another name', '<svg:script href="#a"/>', 'a script'],
		['a script in capitals', '<SCRIPT>alert(1)</SCRIPT>', 'a script'],
		['an event', '<path onload="alert(1)"/>', 'an attribute that runs (onload)'],
		[
			'a page within',
			'<foreignObject><p>Hello</p></foreignObject>',
			'a foreignObject, in which a whole page may stand',
		],
		[
			'a picture of elsewhere',
			'<image href="https://a.example/b.png"/>',
			'an address outside of itself (https://a.example/b.png)',
		],
		[
			'one of the old way',
			'<image xlink:href="//a.example/b.png"/>',
			'an address outside of itself (//a.example/b.png)',
		],
		['a file beside it', '<use href="icons.svg#a"/>', 'an address outside of itself (icons.svg#a)'],
		[
			'a style of elsewhere',
			'<style>@import "https://a.example/b.css";</style>',
			'an address outside of itself ("https://a.example/b.css")',
		],
		[
			'a font of elsewhere',
			'<style>a { src: url(https://a.example/b) }</style>',
			'an address outside of itself (https://a.example/b)',
		],
		['a hidden address', '<a href="&#106;ava&#x73;cript:alert(1)"/>', 'a script in an address'],
		['an address that is set later', '<set attributeName="href" to="javascript:alert(1)"/>', 'a script in an address'],
	])('%s', (_, inner, said) => {
		expect(foreignInSvg(svg(inner))).toContain(said);
	});

	test('words that stand for others', () => {
		expect(foreignInSvg(`<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`)).toEqual([
			'words that stand for others (<!ENTITY>)',
		]);
	});

	test('a style sheet beside it', () => {
		expect(foreignInSvg(`<?xml-stylesheet href="a.css"?>${svg('')}`)).toEqual([
			'an address outside of itself (href="a.css"?)',
		]);
	});
});
