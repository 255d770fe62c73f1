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
import { reportQuality, type Quality } from '../src/evaluation/quality.ts';
import { asShown, ENGLISH, FOREIGN, readQueries, type Query } from '../src/evaluation/queries.ts';
import { bound, verdict, type Bound } from '../src/evaluation/report.ts';
import { askStarlights, indexAsStarlight } from '../src/evaluation/starlights.ts';
import { shownAt } from '../src/handbook/addresses/shown-at.ts';
import { published, type PublicHandbook } from '../src/handbook/model/published.ts';
import { currentHandbook } from '../src/site/handbook/current.ts';
import { engine } from '../src/workplace/roots.ts';
import { LEXICON_FILE } from '../src/browser/search/lexicon.ts';
import { searchFiles, writeFiles } from '../src/site/search/search-files.ts';
import { buildForTests } from '../src/harness/build-for-tests.ts';
import { browserOptions } from '../src/harness/browser-options.ts';
import { serve } from '../src/harness/serve.ts';
import { readArguments, wrongUsage } from './usage.ts';

const HELP = `Asks the search of the built handbook what people ask, in a browser, and says how often the
answer came first, kind by kind; asks the search that Starlight would have made of the same pages;
measures what a search costs, here and in a handbook of 5,000 pages, beside Pagefind’s own script.

  npm run evaluate
  npm run evaluate -- --queries FILE   other queries, in the form of src/evaluation/queries.yaml,
                                       held to no bound; what a search costs is not measured
  npm run evaluate -- --site DIR       a site that is built already

Exit code: 0 every bound is met, 1 one is missed, 2 wrong usage.`;

const { values } = readArguments(HELP, { queries: { type: 'string' }, site: { type: 'string' } });

/** The sets of the repository, each with what it must reach. */
const SETS = [
	{ file: 'queries.yaml', name: 'Our own queries', first: 0.9, five: 0.98, reciprocal: 0.92 },
	{
		file: 'strangers.yaml',
		name: 'What strangers typed',
		first: 0.87,
		five: 0.97,
		reciprocal: 0.91,
		foreign: 0.9,
		said: 0.85,
	},
	{
		file: 'more-strangers.yaml',
		name: 'What other strangers typed',
		first: 0.89,
		five: 0.97,
		reciprocal: 0.92,
		foreign: 0.92,
		said: 0.65,
	},
	{
		file: 'third-strangers.yaml',
		name: 'What strangers typed a third time',
		first: 0.86,
		five: 0.96,
		reciprocal: 0.9,
		foreign: 0.9,
		said: 0.6,
	},
	{
		file: 'fourth-strangers.yaml',
		name: 'What strangers typed a fourth time',
		first: 0.86,
		five: 0.96,
		reciprocal: 0.9,
		foreign: 0.9,
		said: 0.6,
	},
] as const;
type Bounds = Partial<Record<'first' | 'five' | 'reciprocal' | 'foreign' | 'said', number>>;
type Set = { name: string; queries: Query[] } & Bounds;

const sets: Set[] =
	values.queries === undefined
		? await Promise.all(
				SETS.map(async ({ file, ...set }) => ({
					...set,
					queries: await readQueries(join(engine, 'src/evaluation', file)),
				})),
			)
		: [
				{
					name: values.queries,
					queries: await readQueries(resolve(values.queries)).catch((error: Error) =>
						wrongUsage(`--queries ${values.queries} holds no queries: ${error.message}`, HELP),
					),
				},
			];
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

	const context = await browser.newContext();
	const page = await context.newPage();
	const other = await browser.newPage({ bypassCSP: true });
	await other.goto(`${theirs.origin}/pagefind/pagefind-entry.json`);
	await other.setContent('<html lang="en"></html>');
	const handbook = published((await currentHandbook()).handbook);
	const bounds: Bound[] = [];
	for (const { name, queries, ...least } of sets) {
		const texts = queries.map(({ query }) => query);
		const shown = asShown(queries, (address) => shownAt(handbook, address));
		const asked = {
			ours: await askOurs(page, `${ours.origin}/`, texts),
			theirs: await askStarlights(other, `${theirs.origin}/pagefind/`, texts),
		};
		bounds.push(...qualityBounds(name, reportQuality(name, shown, asked), least));
	}
	if (values.queries === undefined) bounds.push(...(await costBoundsOf(site, ours.origin, browser, handbook)));
	process.exitCode = verdict(bounds) ? 0 : 1;
} finally {
	for (const step of undo.reverse()) await step().catch(console.error);
}

/** Holds how well a set was answered against what it must reach. */
function qualityBounds(name: string, { scores, said }: Quality, least: Bounds): Bound[] {
	const figures = {
		first: scores.get(ENGLISH)?.first,
		five: scores.get(ENGLISH)?.five,
		reciprocal: scores.get(ENGLISH)?.reciprocal,
		foreign: scores.get(FOREIGN)?.first,
		said,
	};
	const names = {
		first: 'first place',
		five: 'first five',
		reciprocal: 'mean reciprocal rank',
		foreign: 'first place, other languages',
		said: 'said to be nowhere',
	};
	return (Object.keys(names) as (keyof Bounds)[]).flatMap((figure) => {
		const [value, limit] = [figures[figure], least[figure]];
		return value === undefined || limit === undefined ? [] : [bound(`${name}: ${names[figure]}`, value, '≥', limit)];
	});
}

/** Measures what a search costs, here and in a large handbook. */
async function costBoundsOf(
	site: string,
	origin: string,
	browser: Browser,
	handbook: PublicHandbook,
): Promise<Bound[]> {
	const here = await measure(browser, site, origin);
	const large = join(folder, 'large');
	await cp(site, large, { recursive: true, filter: (path) => !path.includes(`${site}/pagefind`) });
	const index = await searchFiles(largeHandbook(handbook, PAGES));
	writeFiles(index, join(large, 'pagefind'));
	const served = await serve(large, '/');
	undo.push(served.close);
	const there = await measure(browser, large, served.origin);

	console.log(
		`\nWhat a search costs: the middle and the most of ${MEASURED.length} searches; times against Pagefind’s own script, ${ROUNDS} times each`,
	);
	return [
		...costBounds('this handbook', here, { bytes: 112_000, first: 1.15, second: 2 }),
		...costBounds(`${PAGES} pages, ${index.records} records`, there, { bytes: 160_000, first: 1.3, second: 2.5 }),
	];
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
