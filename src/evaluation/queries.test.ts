import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { byLanguage, ENGLISH, FOREIGN, readQueries } from './queries.ts';
import { scoreOf, scoresByKind, unsaid } from './score.ts';

test.for([
	['what finds it', '- { query: pay, finds: /a/ }', true],
	['nothing, by its kind', '- { kind: nothing, query: dog }', true],
	['nothing, by no kind', '- { kind: short, query: dog }', false],
	['what finds it, though nothing does', '- { kind: nothing, query: dog, finds: /a/ }', false],
	['no address', '- { query: pay, finds: a }', false],
] as const)('a query with %s is read or refused', async ([, text, isRead]) => {
	const folder = await mkdtemp(join(tmpdir(), 'rungbook-queries-'));
	try {
		await writeFile(join(folder, 'queries.yaml'), text);
		const read = readQueries(join(folder, 'queries.yaml'));
		if (isRead) expect(await read).toHaveLength(1);
		else await expect(read).rejects.toThrow();
	} finally {
		await rm(folder, { recursive: true });
	}
});

const asked = [
	{ kind: 'phrase', query: 'pay', finds: ['/pay/'] },
	{ kind: 'german', query: 'Gehalt', finds: ['/pay/'] },
	{ kind: 'nothing', query: 'dog', finds: [] },
	{ kind: 'nothing', query: 'car', finds: [] },
];
const found = [[['/pay/']], [['/x/'], ['/pay/']], [['/x/']], []];

test('what nothing answers counts in no score, and languages count apart', () => {
	expect(scoreOf(asked, found).score.queries).toBe(2);
	const scores = scoresByKind(byLanguage(asked), found);
	expect([scores.get(ENGLISH)?.first, scores.get(FOREIGN)?.first, scores.size]).toEqual([1, 0, 2]);
});

test('what nothing answers has to be said to be nowhere', () => {
	expect(unsaid(asked, ['', '', 'nothing says dog', '']).map(({ query }) => query)).toEqual(['car']);
});
