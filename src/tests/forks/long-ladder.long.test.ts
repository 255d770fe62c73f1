import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { barriersIn } from './pages-of.ts';

const LEVELS = 15;
const AXES = 25;

const titles = Array.from({ length: LEVELS }, (_, index) => `Grade ${index + 1}`);

/** What level asks: a statement on each axis, of which the last begins half-way up. */
const asked = (order: number) =>
	Array.from({ length: AXES }, (_, axis) =>
		axis === AXES - 1 && order < LEVELS / 2
			? ''
			: `  axis-${axis}: [{ id: s${order}, text: Does what grade ${order} asks of it on axis ${axis}. }]\n`,
	).join('');

const FILES: Readonly<Record<string, string>> = {
	'content/org/handbook.yaml': 'model: 2\nname: Long\nbase: false\n',
	'content/org/roles/engineer.mdx': '---\ntitle: Engineer\n---\n',
	...Object.fromEntries(
		Array.from({ length: AXES }, (_, axis) => [
			`content/org/axes/axis-${axis}.mdx`,
			`---\ntitle: Axis ${axis}\norder: ${axis}\n---\n`,
		]),
	),
	...Object.fromEntries(
		titles.map((title, index) => [
			`content/org/levels/engineer/${index + 1}.mdx`,
			`---\nrole: engineer\norder: ${index + 1}\ntitle: ${title}\nexpectations:\n${asked(index + 1)}---\n`,
		]),
	),
};

const MATRIX = '/roles/engineer/matrix/';

let fork: Fork;

beforeAll(async () => {
	fork = await forkWith('/', FILES);
});
afterAll(() => fork?.remove());

describe(`a ladder of ${LEVELS} levels on ${AXES} axes`, () => {
	test('is built', () => expect(fork.code, fork.output).toBe(0));

	test('has a matrix that fits a phone and keeps nobody out', async () => {
		expect(await barriersIn(fork, [MATRIX])).toEqual([]);
	});

	test('is printed in bands that each have room for their levels, and together hold all', async () => {
		await withPage({ baseURL: fork.origin }, async (page) => {
			await page.goto(MATRIX);
			await page.emulateMedia({ media: 'print' });
			const tables = await page
				.locator('.matrix-room table:visible')
				.evaluateAll((found) =>
					found.map((table) => [...table.querySelectorAll('thead th b')].map((head) => head.textContent)),
				);
			expect(tables).toEqual([titles.slice(0, 5), titles.slice(5, 10), titles.slice(10)]);
			const statements = await page.locator('.matrix-bands li:visible').allInnerTexts();
			for (const order of [1, 8, LEVELS])
				expect(statements).toContain(`Does what grade ${order} asks of it on axis ${AXES - 2}.`);
		});
	});

	test('says each thing once on the screen', async () => {
		await withPage({ baseURL: fork.origin }, async (page) => {
			await page.goto(MATRIX);
			const statements = await page.locator('.matrix-room li:visible').allInnerTexts();
			expect(new Set(statements).size).toBe(statements.length);
			expect(statements.length).toBe(LEVELS * AXES - Math.floor((LEVELS - 1) / 2));
		});
	});
});
