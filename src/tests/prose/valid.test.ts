import { describe, expect, test } from 'vitest';
import { findInvalidHtml } from '../../harness/valid-html.ts';
import { readBody } from '../../handbook/source/body.ts';
import { bodyHtml } from '../../site/prose/body-html.ts';
import { OURS, SHAPES } from './shapes.ts';

/** A page that shows a body under some headings. */
const page = (text: string, deeper: number) => {
	const headings = Array.from({ length: deeper + 1 }, (_, index) => `<h${index + 1}>a</h${index + 1}>`).join('');
	return `<!doctype html><html lang="en"><head><title>a</title></head><body><main>${headings}${html(text, deeper)}</main></body></html>`;
};

const html = (text: string, deeper: number) =>
	bodyHtml(readBody(text, 'a.mdx', text).body, (address) => address, { deeper })
		.map((piece) => (typeof piece === 'string' ? piece : 'a'))
		.join('');

describe.each([0, 1, 2])('under %i headings', (deeper) => {
	test.each([...SHAPES.map((text) => text.replace(' 2 < 3', ' 2 \\< 3')), ...OURS])('%s is valid HTML', (text) => {
		expect(readBody(text, 'a.mdx', text).faults).toEqual([]);
		expect(findInvalidHtml(page(text, deeper))).toEqual([]);
	});
});
