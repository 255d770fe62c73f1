import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { timesOfBoth } from '../src/evaluation/against-pagefind.ts';
import { costs, middleAndMost, type Cost, type Times } from '../src/evaluation/cost.ts';
import { largeHandbook } from '../src/evaluation/large-handbook.ts';
import { askOurs } from '../src/evaluation/ours.ts';
import { packedSizes } from '../src/evaluation/packed-size.ts';
import { byPage, readQueries } from '../src/evaluation/queries.ts';
import { bound, printMisses, printScores, verdict } from '../src/evaluation/report.ts';
import { scoreOf } from '../src/evaluation/score.ts';
import { askStarlights, indexAsStarlight } from '../src/evaluation/starlights.ts';
import { published } from '../src/handbook/model/published.ts';
import { currentHandbook } from '../src/site/handbook/current.ts';
import { engine } from '../src/workplace/roots.ts';
import { LEXICON_FILE } from '../src/browser/search/lexicon.ts';
import { searchFiles, writeFiles } from '../src/site/search/search-files.ts';
import { buildForTests } from '../src/harness/build-for-tests.ts';
import { browserOptions } from '../src/harness/browser-options.ts';
import { serve } from '../src/harness/serve.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Asks the search of the built handbook what people ask, in a browser, and says how often the
answer came first; asks the search that Starlight would have made of the same pages; measures
what a search costs, here and in a handbook of 5,000 pages, beside Pagefind’s own script.

  npm run evaluate
  npm run evaluate -- --queries FILE   other queries, in the form of src/evaluation/queries.yaml
  npm run evaluate -- --site DIR       a site that is built already

Exit code: 0 every bound is met, 1 one is missed, 2 wrong usage.`;

const { values } = readArguments(HELP, {
	queries: { type: 'string', default: join(engine, 'src/evaluation/queries.yaml') },
	site: { type: 'string' },
});

const queries = await readQueries(resolve(values.queries)).catch((error: Error) =>
	wrongUsage(`--queries ${values.queries} holds no queries: ${error.message}`, HELP),
);
if (values.site !== undefined && !existsSync(join(values.site, 'pagefind', LEXICON_FILE)))
	wrongUsage(`--site ${values.site} holds no built handbook.`, HELP);

/** Queries whose cost is measured: one word, a phrase with synonyms, a slip, a question. */
const MEASURED = ['on-call', 'who owns code review', 'burnot', 'EM vs TL', 'how do I give feedback', 'promotion'];
const PAGES = 5_000;
/** How often each is timed. */
const ROUNDS = 5;
/** Where the search is opened when it is measured. */
const READING = 'roles/';

const folder = await mkdtemp(join(tmpdir(), 'rungbook-evaluation-'));
const undo: (() => Promise<unknown>)[] = [() => rm(folder, { recursive: true, force: true })];
try {
	const site = values.site === undefined ? join(folder, 'site') : resolve(values.site);
	if (values.site === undefined) {
		console.log('Building the handbook …');
		await buildForTests('/', site);
	}
	await indexAsStarlight(site, join(folder, 'starlight', 'pagefind'));
	const browser = await chromium.launch(await browserOptions());
	undo.push(() => browser.close());
	const [ours, theirs] = await Promise.all([serve(site, '/'), serve(join(folder, 'starlight'), '/')]);
	undo.push(ours.close, theirs.close);

	const page = await browser.newPage();
	const texts = queries.map(({ query }) => query);
	const mine = scoreOf(queries, await askOurs(page, `${ours.origin}/`, texts));
	const other = await browser.newPage({ bypassCSP: true });
	await other.goto(`${theirs.origin}/pagefind/pagefind-entry.json`);
	await other.setContent('<html lang="en"></html>');
	const starlight = scoreOf(byPage(queries), await askStarlights(other, `${theirs.origin}/pagefind/`, texts));
	printMisses(mine.misses);
	printScores({ 'this search': mine.score, 'Starlight’s, by page': starlight.score });

	const here = await measure(browser, site, ours.origin);
	const large = join(folder, 'large');
	await cp(site, large, { recursive: true, filter: (path) => !path.includes(`${site}/pagefind`) });
	const { handbook } = await currentHandbook();
	const index = await searchFiles(largeHandbook(published(handbook), PAGES));
	writeFiles(index, join(large, 'pagefind'));
	const served = await serve(large, '/');
	undo.push(served.close);
	const there = await measure(browser, large, served.origin);

	console.log(
		`\nWhat a search costs: the middle and the most of ${MEASURED.length} searches; times against Pagefind’s own script, ${ROUNDS} times each`,
	);
	const bounds = [
		bound('mean reciprocal rank', mine.score.reciprocal, '≥', 0.92),
		bound('first place', mine.score.first, '≥', 0.87),
		bound('first five', mine.score.five, '≥', 0.98),
		...costBounds('this handbook', here, { bytes: 112_000, first: 1.15, second: 2 }),
		...costBounds(`${PAGES} pages, ${index.records} records`, there, { bytes: 160_000, first: 1.3, second: 2.5 }),
	];
	process.exitCode = verdict(bounds) ? 0 : 1;
} finally {
	for (const step of undo.reverse()) await step().catch(console.error);
}

/** What searches cost on a site, in bytes and requests, and in time against Pagefind's own script. */
async function measure(browser: Browser, folder: string, origin: string) {
	const reading = `${origin}/${READING}`;
	const cost = await costs(browser, reading, MEASURED, packedSizes(folder, `${origin}/`));
	const { ours, theirs } = await timesOfBoth(browser, `${origin}/`, reading, MEASURED, ROUNDS);
	const ratio = (time: (times: Times) => number) =>
		middleAndMost(ours.map(time)).middle / middleAndMost(theirs.map(time)).middle;
	return { cost, first: ratio(({ first }) => first), second: ratio(({ second }) => second) };
}

function costBounds(
	where: string,
	{ cost, first, second }: Awaited<ReturnType<typeof measure>>,
	most: { bytes: number; first: number; second: number },
) {
	const of = (value: (cost: Cost) => number) => middleAndMost(cost.map(value));
	const bytes = of(({ bytes }) => bytes);
	const chain = of(({ chain }) => chain);
	return [
		bound(`${where}: bytes to the first answer`, bytes, '≤', most.bytes),
		bound(`${where}: requests one after another`, chain.most, '≤', 3),
		bound(`${where}: first result ÷ Pagefind’s`, first, '≤', most.first),
		bound(`${where}: a second query ÷ Pagefind’s`, second, '≤', most.second),
	];
}
