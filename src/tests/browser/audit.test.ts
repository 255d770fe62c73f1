import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { BuiltSite } from '../../site/audit/built-site.ts';
import { findProblems } from '../../site/audit/find-problems.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { siteHandbook } from '../../site/handbook/handbook.ts';
import { asWritten } from '../../handbook/language/rewording.ts';
import { siteAddress } from '../../site/links/site-address.ts';
import type { PublicHandbook } from '../../handbook/model/published.ts';

const ROLE = 'roles/tech-lead/index.html';
const FAQ = 'faq/index.html';

/** Something that goes wrong with a finished site: a file changed, put there or taken away. */
type Fault = (site: Site) => Promise<void>;

/** A finished site in which faults can be put. */
interface Site {
	change: (file: string, change: (text: string) => string) => Promise<void>;
	put: (file: string, text: string) => Promise<void>;
	take: (file: string) => Promise<void>;
	/** The first file whose path fits. */
	find: (pattern: RegExp) => string;
}

const inBody = (html: string) => (text: string) => text.replace('</main>', `${html}</main>`);
const inPage =
	(html: string, file = ROLE): Fault =>
	({ change }) =>
		change(file, inBody(html));

const FAULTS: readonly [what: string, fault: Fault, says: RegExp | string][] = [
	['a page is missing', ({ take }) => take(ROLE), `${ROLE} is missing.`],
	[
		'a page that nobody made',
		({ put }) => put('extra.html', '<p>x</p>'),
		'extra.html belongs to nothing in the handbook.',
	],
	[
		'an entry that its page does not show',
		({ change }) => change(FAQ, (text) => text.replace('id="can-i-switch-back"', 'id="other"')),
		'faq/index.html does not show faq/can-i-switch-back.',
	],
	[
		'a sentence that is gone from its page',
		({ change }) => change(ROLE, (text) => text.replace(/<p class="lead">[^<]*/, '<p class="lead">')),
		/^content\/base\/roles\/tech-lead\.mdx:\d+ says “.*”, and \/roles\/tech-lead\/ does not show it\.$/,
	],
	[
		'a sentence that is gone from a list',
		({ change }) => change('roles/index.html', (text) => text.replace(/(<h2 class="of-role[^]*?<p[^>]*>)[^<]*/, '$1')),
		/^content\/base\/roles\/[\w-]+\.mdx:\d+ says “.*”, and \/roles\/ does not show it\.$/,
	],
	[
		'markup that stands on a page as text',
		({ change }) => change(ROLE, (text) => text.replace('</main>', '<p>very **bold</p></main>')),
		'/roles/tech-lead/ shows “**bold”, which is markup.',
	],
	[
		'no style sheet',
		({ take, find }) => take(find(/^_astro\/style.*\.css$/)),
		/^404\.html and \d+ others lead to \/_astro\/style\S+\.css, which is not there\.$/,
	],
	[
		'a script that is gone',
		({ take, find }) => take(find(/^_astro\/Page.*\.js$/)),
		/^404\.html and \d+ others lead to \/_astro\/Page\S+\.js, which is not there/,
	],
	['a link to nowhere', inPage('<a href="/nowhere/">x</a>'), `${ROLE} leads to /nowhere/, which is not there.`],
	[
		'a link to no place on a page',
		inPage('<a href="/faq/#nobody-asks">x</a>'),
		/^roles\/tech-lead\/index\.html leads to \/faq\/#nobody-asks, a place/,
	],
	[
		'a picture that is not there',
		inPage('<img src="/brand/gone.png" alt="">'),
		`${ROLE} leads to /brand/gone.png, which is not there.`,
	],
	[
		'what a style sheet loads',
		({ change, find }) => change(find(/^_astro\/style.*\.css$/), (css) => `${css}.x{background:url(gone.png)}`),
		/^_astro\/style\S+\.css leads to gone\.png, which is not there/,
	],
	[
		'an inline script before ours',
		({ change }) => change(ROLE, (text) => text.replace('<head>', '<head><script>alert(1)</script>')),
		`${ROLE} holds an inline script.`,
	],
	['the same after ours', inPage('<script>alert(1)</script>'), `${ROLE} holds an inline script.`],
	[
		'our own script with more to it',
		({ change }) => change(ROLE, (text) => text.replace(/(dataset\.theme=[^<]*)<\/script>/, '$1;alert(1)</script>')),
		`${ROLE} holds an inline script.`,
	],
	['a script in a drawing', inPage('<svg><script>alert(1)</script></svg>'), `${ROLE} holds an inline script.`],
	[
		'a script of another site',
		inPage('<script src="https://evil.example/x.js"></script>'),
		/holds a script that is not ours \(https:\/\/evil\.example\/x\.js\)/,
	],
	[
		'a script from beside ours',
		async (site) => {
			await site.put('x.js', 'alert(1)');
			await inPage('<script src="/x.js"></script>')(site);
		},
		/holds a script that is not ours \(\/x\.js\)/,
	],
	['an event attribute', inPage('<p onclick="alert(1)">x</p>'), `${ROLE} holds an event attribute (onclick).`],
	['a style attribute', inPage('<p style="position:fixed">x</p>'), `${ROLE} holds a style attribute (position:fixed).`],
	['a link that runs', inPage('<a href="java&#115;cript:alert(1)">x</a>'), `${ROLE} holds a script in href.`],
	['a frame', inPage('<iframe src="/faq/"></iframe>'), `${ROLE} holds <iframe>.`],
	['a refresh', inPage('<meta http-equiv="refresh" content="0;url=/faq/">'), `${ROLE} holds a refresh.`],
	['a form that sends', inPage('<form action="/faq/"></form>'), `${ROLE} holds a form that sends.`],
	[
		'a form that sends to another machine’s search',
		inPage('<form action="//evil.example/search/"></form>'),
		`${ROLE} holds a form that sends.`,
	],
	[
		'a picture of another site',
		inPage('<img src="//tracker.example/p.gif" alt="">'),
		/holds something of another site/,
	],
	[
		'a sitemap of another machine',
		({ change }) =>
			change('sitemap-0.xml', (text) => text.replaceAll(/<loc>https?:\/\/[^/]+/g, '<loc>http://localhost:4321x')),
		/^sitemap-0\.xml lists http:\/\/localhost:4321x\S*, which is not below/,
	],
	[
		'a page that the sitemap forgets',
		({ change }) => change('sitemap-0.xml', (text) => text.replace(/<url><loc>[^<]*\/faq\/<\/loc><\/url>/, '')),
		'The sitemap does not list /faq/.',
	],
	[
		'a record that is lost',
		({ take, find }) => take(find(/^pagefind\/fragment\//)),
		/^The search index does not hold \S+/,
	],
];

let folder: string;
let files: ReadonlySet<string>;
let handbook: PublicHandbook;
const undo: (() => Promise<void>)[] = [];

const site: Site = {
	async change(file, change) {
		const path = join(folder, file);
		const before = await readFile(path, 'utf8');
		const after = change(before);
		if (after === before) throw new Error(`${file} does not hold what was to be changed.`);
		undo.push(() => writeFile(path, before));
		await writeFile(path, after);
	},
	async put(file, text) {
		undo.push(() => rm(join(folder, file)));
		await writeFile(join(folder, file), text);
	},
	async take(file) {
		const path = join(folder, file);
		const before = await readFile(path);
		undo.push(() => writeFile(path, before));
		await rm(path);
	},
	find: (pattern) => [...files].find((file) => pattern.test(file))!,
};

const problems = () =>
	findProblems(new BuiltSite(folder), handbook, siteAddress(handbook.settings, {}), asWritten).problems;

describe('the audit of a finished site', () => {
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'rungbook-audit-'));
		await cp(inject('sites')[0]!.folder, folder, { recursive: true });
		files = new BuiltSite(folder).files;
		handbook = await siteHandbook();
	});
	afterAll(() => rm(folder, { recursive: true, force: true }));

	test('finds nothing where nothing is wrong', () => {
		expect(problems()).toEqual([]);
	});

	test.each(someOf(FAULTS, 3))('finds %s', async (_, fault, says) => {
		try {
			await fault(site);
			const found = problems();
			expect(
				found.some((problem) => (typeof says === 'string' ? problem === says : says.test(problem))),
				found.join('\n'),
			).toBe(true);
		} finally {
			for (const step of undo.splice(0).toReversed()) await step();
		}
	});

	test.each(['/roles/tech-lead/index.html', '/about.html', '/_astro/x.css', '/sitemap-0.xml', '/_headers'])(
		'finds a file of public/ at %s, where a build writes',
		(address) => {
			const other = { ...handbook, assets: new Set([...handbook.assets, address]) };
			const found = findProblems(new BuiltSite(folder), other, siteAddress(handbook.settings, {}), asWritten);
			expect(found.problems).toContain(`public${address} would take the place of what is built.`);
		},
	);
});
