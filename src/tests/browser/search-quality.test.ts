import { join } from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { chromium } from 'playwright-core';
import { costs, middleAndMost } from '../../evaluation/cost.ts';
import { askOurs } from '../../evaluation/ours.ts';
import { packedSizes } from '../../evaluation/packed-size.ts';
import { asShown, byLanguage, ENGLISH, readQueries, type Query } from '../../evaluation/queries.ts';
import { scoreOf, type Score } from '../../evaluation/score.ts';
import { allAddresses, leadsSomewhere } from '../../handbook/addresses/all-addresses.ts';
import { shownAt } from '../../handbook/addresses/shown-at.ts';
import { rules } from '../../handbook/rules/index.ts';
import { someOf } from '../../harness/thoroughness.ts';
import { engine } from '../../workplace/roots.ts';
import { site, withPage } from './browser.ts';
import { handbook } from './handbook.ts';

/** Of what strangers typed, every which query is asked here; the evaluation asks all. */
const STRANGERS = 32;

let queries: Query[];
let strangers: Query[];
let score: Score;
let strangersScore: Score;

beforeAll(async () => {
	queries = await readQueries(join(engine, 'src/evaluation/queries.yaml'));
	const sets = ['strangers.yaml', 'more-strangers.yaml', 'third-strangers.yaml', 'fourth-strangers.yaml'];
	strangers = (await Promise.all(sets.map((file) => readQueries(join(engine, 'src/evaluation', file))))).flat();
	const some = byLanguage(strangers.filter((_, index) => index % STRANGERS === 0)).filter(
		({ kind }) => kind === ENGLISH,
	);
	const own = someOf(queries, 3);
	const shown = asShown([...own, ...some], (address) => shownAt(handbook, address));
	await withPage({}, async (page) => {
		const answers = await askOurs(
			page,
			`${site().origin}/`,
			shown.map(({ query }) => query),
		);
		const found = answers.map((answer) => answer.found);
		({ score } = scoreOf(shown.slice(0, own.length), found));
		({ score: strangersScore } = scoreOf(shown.slice(own.length), found.slice(own.length)));
	});
});

describe('what people ask', () => {
	test('is answered by something that is there, in at least 120 queries of six kinds', () => {
		const all = allAddresses(
			handbook,
			rules.map(({ id }) => id),
		);
		const gone = [...queries, ...strangers]
			.flatMap(({ finds }) => finds)
			.filter((address) => !leadsSomewhere(all, address));
		expect(gone).toEqual([]);
		expect(queries.length).toBeGreaterThanOrEqual(120);
		expect(new Set(queries.map(({ kind }) => kind)).size).toBe(6);
	});

	test.for([
		['mean reciprocal rank', 'reciprocal', 0.92],
		['share of first places', 'first', 0.9],
		['share among the first five', 'five', 0.98],
	] as const)('has a %s within bounds', ([, measure, least]) => expect(score[measure]).toBeGreaterThanOrEqual(least));

	test('is found by strangers who know none of our words', () => {
		expect(strangersScore.first).toBeGreaterThanOrEqual(0.8);
		expect(strangersScore.five).toBeGreaterThanOrEqual(0.94);
	});
});

test('a search costs at most 112 KB to its first answer, and three requests one after another', async () => {
	const browser = await chromium.connect(inject('browser'));
	try {
		const { origin, folder } = site();
		const asked = someOf(['on-call', 'who owns code review', 'burnot', 'EM vs TL', 'promotion'], 2);
		const all = await costs(browser, `${origin}/roles/`, asked, packedSizes(folder, `${origin}/`));
		expect(middleAndMost(all.map(({ bytes }) => bytes)).middle).toBeLessThanOrEqual(112_000);
		expect(all.filter(({ chain }) => chain > 3)).toEqual([]);
	} finally {
		await browser.close();
	}
});
