import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { asWritten } from '../../handbook/language/rewording.ts';
import {
	PLACE,
	fileOf,
	finished,
	handbook,
	listed,
	moved,
	record,
	recordOf,
} from '../../tests/mutation/finished-site.ts';
import { BuiltSite } from './built-site.ts';
import { findProblems } from './find-problems.ts';

const folder = mkdtempSync(join(tmpdir(), 'audit-'));
function put(file: string, text: string): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), text);
}
beforeAll(() => {
	for (const [file, text] of finished) put(file, text);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What is found but for texts, of which there are none here. */
const problems = (place = PLACE, of = handbook) =>
	findProblems(new BuiltSite(folder), of, place, asWritten).problems.filter(
		(problem) => !/ (?:does not show|no page shows) (?:all of )?it\.$/.test(problem),
	);

test('nothing is found where nothing is wrong', () => {
	expect(problems()).toEqual([]);
});

const CODER = '/roles/coder/';
const FAQ = 'faq/index.html';
const faq = finished.get(FAQ)!;
const sitemap = finished.get('sitemap-0.xml')!;
const without = (text: string, part: string) => text.replace(part, '');

/** Files changed, put there or taken away, and all that is said of it. */
const FAULTS: readonly [what: string, files: Record<string, string | null>, said: string[]][] = [
	['an old address that leads on no more', { 'roles/coder/index.html': null }, ['roles/coder/index.html is missing.']],
	[
		'the first page of all',
		{ 'index.html': null },
		[
			'index.html is missing.',
			`${fileOf([...moved.keys()].sort()[0]!)} and ${moved.size - 1} others lead to /hand/, which is not there.`,
			'The sitemap lists /, which is not there.',
		],
	],
	[
		'a style sheet that loads what lies beside it',
		{ '_astro/x.css': 'a{background:url(y.png)}', '_astro/y.png': '' },
		[],
	],
	['a page that nobody looks for is missing', { '404.html': null }, []],
	[
		'a page that nobody made',
		{ 'extra.html': '<p>x</p>' },
		['extra.html belongs to nothing in the handbook.', 'The sitemap does not list /extra.html.'],
	],
	[
		'an entry that its page does not show',
		{ [FAQ]: without(faq, 'id="who-reads-my-change"') },
		[
			'faq/index.html does not show faq/who-reads-my-change.',
			'The search index leads to /faq/#who-reads-my-change, which is not there.',
		],
	],
	[
		'a page that leads elsewhere by itself',
		{ [FAQ]: `<meta http-equiv="refresh" content="0;url=/hand/faq/">${faq}` },
		['faq/index.html holds a refresh.'],
	],
	[
		'a link to nowhere',
		{ [FAQ]: `${faq}<a href="/hand/gone/">x</a>` },
		['faq/index.html leads to /hand/gone/, which is not there.'],
	],
	[
		'a link to a place on the page',
		{ [FAQ]: `${faq}<a href="#who-reads-my-change">x</a><a href="#gone">x</a>` },
		['faq/index.html leads to #gone, a place that is not on the page.'],
	],
	[
		'scripts',
		{
			[FAQ]:
				[
					'/hand/_astro/a.js',
					'/hand/moved.js',
					'/hand/a.js',
					'/hand/x/_astro/a.js',
					'/hand/moved.jsx',
					'/hand/unmoved.js',
					'/_astro/a.js',
				]
					.map((src) => `<script src="${src}"></script>`)
					.join('') + faq,
			'a.js': '',
			'_astro/a.js': '',
			'moved.js': '',
			'moved.jsx': '',
			'unmoved.js': '',
			'x/_astro/a.js': '',
		},
		[
			'faq/index.html leads to /_astro/a.js, which is outside of /hand/.',
			'faq/index.html holds a script that is not ours (/hand/a.js).',
			'faq/index.html holds a script that is not ours (/hand/x/_astro/a.js).',
			'faq/index.html holds a script that is not ours (/hand/moved.jsx).',
			'faq/index.html holds a script that is not ours (/hand/unmoved.js).',
			'faq/index.html holds a script that is not ours (/_astro/a.js).',
		],
	],
	[
		'a style sheet that loads what is not there',
		{ '_astro/x.css': 'a{background:url(gone.png)}' },
		['_astro/x.css leads to gone.png, which is not there.'],
	],
	[
		'a record that is lost',
		{ [recordOf('/faq/#who-reads-my-change')]: null },
		['The search index does not hold faq/who-reads-my-change (/faq/#who-reads-my-change).'],
	],
	[
		'a record of a page that is no entry',
		{ [recordOf('/search/')]: record('/search/') },
		['The search index leads to /search/, which is not there.'],
	],
	[
		'a record of nothing',
		{ 'pagefind/fragment/x.pf_fragment': record('/gone/') },
		['The search index leads to /gone/, which is not there.'],
	],
	[
		'a sitemap of another machine',
		{ 'sitemap-1.xml': '<loc>https://other.example/hand/faq/</loc>' },
		['sitemap-1.xml lists https://other.example/hand/faq/, which is not below https://a.example/hand/.'],
	],
	[
		'a sitemap of what is not there',
		{ 'sitemap-1.xml': listed(['/gone/', '/404.html', CODER]) },
		[
			'The sitemap lists /gone/, which is not there.',
			'The sitemap lists /404.html, which is not there.',
			'The sitemap lists /roles/coder/, which is not there.',
		],
	],
	[
		'a page that the sitemap forgets',
		{ 'sitemap-0.xml': without(sitemap, '<url><loc>https://a.example/hand/faq/</loc></url>') },
		['The sitemap does not list /faq/.'],
	],
	['data that is missing', { 'api/v1/index.json': null }, ['api/v1/index.json is missing.']],
	[
		'data that nobody made',
		{
			'api/x.json': '',
			'a.md': '',
			'llms-x.txt': '',
			'x/llms.txt': '',
			'a.mdx': '',
			'ours.md': '',
			'x/api/a.json': '',
		},
		[
			'a.md belongs to nothing in the handbook.',
			'api/x.json belongs to nothing in the handbook.',
			'llms-x.txt belongs to nothing in the handbook.',
		],
	],
	[
		'data that leads nowhere',
		{
			'api/v1/index.json':
				'{"url": "https://a.example/hand/gone/", "$id":"/hand/also/", "title": "/hand/none/", "schema": "https://b.example/x"}',
		},
		[
			'api/v1/index.json leads to /hand/gone/, which is not there.',
			'api/v1/index.json leads to /hand/also/, which is not there.',
		],
	],
	[
		'a text that leads nowhere',
		{
			'llms.txt':
				'[a](https://a.example/hand/gone/) [b](</hand/also/>) \\](/hand/no/) `[c](/hand/no/)`\n```\n[e](/hand/no/)\n```\n[f](https://a.examples/x)',
		},
		['llms.txt leads to /hand/gone/, which is not there.', 'llms.txt leads to /hand/also/, which is not there.'],
	],
	['a twin, which leads where its page leads', { 'faq.md': '[a](/hand/gone/)' }, []],
];

describe('what is wrong with a finished site is said', () => {
	test.each(FAULTS)('%s', (_, files, said) => {
		for (const [file, text] of Object.entries(files))
			if (text === null) rmSync(join(folder, file));
			else put(file, text);
		try {
			expect(problems()).toEqual(said);
		} finally {
			for (const file of Object.keys(files))
				if (finished.has(file)) put(file, finished.get(file)!);
				else rmSync(join(folder, file));
		}
	});
});

test('files of public/ are told that stand where a build writes', () => {
	const assets = new Set(['/faq/index.html', '/logo.svg']);
	expect(problems(PLACE, { ...handbook, assets })).toEqual([
		'public/faq/index.html would take the place of what is built.',
	]);
});

test('a site that nobody can reach has no sitemap', () => {
	const place = { site: 'http://localhost:4321', base: '/hand/' };
	put('sitemap-0.xml', listed(['/faq/'], place.site + place.base));
	rmSync(join(folder, 'sitemap-index.xml'));
	try {
		expect(problems(place)).toEqual([
			'sitemap-0.xml lists http://localhost:4321/hand/faq/, which is nobody’s address.',
		]);
	} finally {
		for (const file of ['sitemap-0.xml', 'sitemap-index.xml']) put(file, finished.get(file)!);
	}
});

test('all pages are counted', () => {
	const { pages: count } = findProblems(new BuiltSite(folder), handbook, PLACE, asWritten);
	expect(count).toBe([...finished.keys()].filter((file) => file.endsWith('.html')).length);
});
