import { expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { layerFrom } from '../load/from-text.ts';

const layer = layerFrom({
	'roles/engineer.mdx': '---\ntitle: Engineer\nsummary: Builds.\nformerly: [coder]\n---\n',
	'roles/secret.mdx': '---\ntitle: Wizard\nsummary: Later.\nprivate: true\n---\n',
	'pages/about.mdx': '---\ntitle: About\ndescription: Us.\n---\n',
});

/** What the check says of a file of public/. */
const said = (address: string) =>
	checkHandbook([layer], new Set([address]))
		.diagnostics.filter(({ rule }) => rule === 'public-file-has-its-own-place')
		.map(({ at, message }) => `${at.file} ${message}`);

test.each([
	['/roles/engineer/index.html', 'a page'],
	['/index.html', 'a page'],
	['/404.html', 'a page'],
	['/Roles/Engineer/INDEX.HTML', 'a page'],
	['/somewhere/else.htm', 'a page'],
	['/404.html/note.txt', 'a page'],
	['/_astro/own.css', 'a file that the build writes'],
	['/_astro', 'a file that the build writes'],
	['/pagefind/pagefind.js', 'a file that the build writes'],
	['/sitemap-index.xml', 'a file that the build writes'],
	['/sitemap.xml', 'a file that the build writes'],
	['/_headers', 'a file that the build writes'],
	['/moved.js', 'a file that the build writes'],
	['/favicon.svg', 'a file that the build writes'],
	['/robots.txt/note.txt', 'a file that the build writes'],
	['/roles', 'a folder of pages'],
	['/roles/engineer', 'a folder of pages'],
	['/roles/coder', 'a folder of pages'],
	['/ABOUT', 'a folder of pages'],
	['/rules', 'a folder of pages'],
	['/rules/link-resolves', 'a folder of pages'],
])('%s stands in the way of %s', (address, what) => {
	expect(said(address)).toEqual([`public${address} This file would take the place of ${what}.`]);
});

test.each([
	'/brand/logo.svg',
	'/robots.txt',
	'/CNAME',
	'/.well-known/security.txt',
	'/_redirects',
	'/roles/engineer/picture.png',
	'/roles/secret',
	'/favicon.ico',
	'/ads.txt',
])('%s stands in nobody’s way', (address) => {
	expect(said(address)).toEqual([]);
});
