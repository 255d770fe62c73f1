import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPage } from '../browser/browser.ts';
import { OURS, SHAPES } from '../prose/shapes.ts';
import { IDENTITY, PICTURES } from './acme.ts';
import { forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn } from './pages-of.ts';

const file = (fields: string, body: string) => `---\n${fields}\n---\n${body}\n`;

/** Every shape that a body can have, in one, where all that it leads to is there. */
const ALL = [...SHAPES, ...OURS]
	.join('\n\nBetween.\n\n')
	.replaceAll('/x/', '/roles/')
	.replace(/\/brand\/[ab]\.png/g, '/brand/logo.svg')
	.replace(' 2 < 3', ' 2 \\< 3');

const table = (columns: number, rows: number, cell: (column: number) => string) =>
	Array.from({ length: rows + 1 }, () => Array.from({ length: columns }, (_, column) => cell(column)))
		.toSpliced(1, 0, Array<string>(columns).fill('--'))
		.map((row) => `| ${row.join(' | ')} |`)
		.join('\n');

const TABLES = [
	table(8, 3, (column) => `Several words in column ${column}`),
	table(2, 60, (column) => (column === 0 ? 'Name' : 'And what is said of it')),
	table(20, 2, () => 'Something'),
	table(8, 3, (column) => `كلمات في العمود ${column}`),
].join('\n\nBetween.\n\n');

/** A handbook over ours, which shows all of it in every kind of entry. */
const FILES = {
	...PICTURES,
	'content/org/handbook.yaml': IDENTITY,
	'content/org/pages/drawn.svg': PICTURES['public/brand/logo.svg'],
	'content/org/pages/tables.mdx': file(
		'title: Tables\ndescription: Wide ones and long ones.',
		`${TABLES}\n\n![A drawing](./drawn.svg)`,
	),
	'content/org/pages/shapes.mdx': file('title: Shapes\ndescription: All that a body can hold.', ALL),
	'content/org/roles/developer.mdx': file('title: Developer', ALL),
	'content/org/faq/one-more.mdx': file('question: Is there one more?\nanswer: There is.', ALL),
	'content/org/faq/yet-another.mdx': file('question: Is there yet another?\nanswer: There is.', ALL),
	'content/org/axes/craft.mdx': file('title: Craft', ALL),
	'content/org/axes/people.mdx': file('title: People', ALL),
	'content/org/levels/developer/1.mdx': file('title: Graduate developer', ALL),
	'content/org/teams/lead-pair.mdx': file('title: A pair of leads', ALL),
	'content/org/responsibilities/code-review.mdx': file('title: Code review', ALL),
	'content/org/stories/a-day-as-a-tech-lead.mdx': file('title: A day as a tech lead', ALL),
	'content/org/transitions/developer-to-tech-lead.mdx': file('title: From developer to tech lead', ALL),
	'content/org/steps/developer-to-tech-lead/ask-about-clarity-and-effect.mdx': file('title: Ask four people', ALL),
};

const PAGES = [
	'/tables/',
	'/shapes/',
	'/faq/',
	'/axes/',
	'/axes/craft/',
	'/levels/',
	'/roles/developer/',
	'/teams/lead-pair/',
	'/transitions/developer-to-tech-lead/',
];

let fork: Fork;

beforeAll(async () => {
	fork = await forkWith('/', FILES);
});
afterAll(() => fork?.remove());

const at = (width: number, use: (page: Page) => Promise<void>) =>
	withPage({ baseURL: fork.origin, viewport: { width, height: 800 } }, async (page) => {
		await page.goto('/tables/');
		await use(page);
	});

describe('bodies that hold all that they can', () => {
	test('are built, and pass the audit', () => expect(fork.code, fork.output).toBe(0));

	test('show a picture that lies beside the text', async () => {
		await at(1280, async (page) => {
			const picture = page.getByRole('img', { name: 'A drawing' });
			await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
		});
	});

	test('are valid HTML on every page', async () => {
		expect(await invalidIn(fork)).toEqual([]);
	});

	test('keep WCAG 2.2 AA in both themes, and fit a phone', async () => {
		expect(await barriersIn(fork, PAGES)).toEqual([]);
	});
});

describe('a table', () => {
	const wide = (page: Page) => page.locator('.table-frame').first();

	test('that is wider than a phone is moved by keyboard, and its first column stays', async () => {
		await at(390, async (page) => {
			const cell = wide(page).locator('td').first();
			const before = await cell.boundingBox();
			await wide(page).focus();
			await page.keyboard.press('ArrowRight');
			await expect.poll(() => wide(page).evaluate((frame) => frame.scrollLeft)).toBeGreaterThan(10);
			expect((await cell.boundingBox())!.x).toBe(before!.x);
		});
	});

	test('that is read from the right begins at the right', async () => {
		await at(390, async (page) => {
			const [first, frame] = await Promise.all(
				[page.locator('.table-frame').last().locator('th').first(), page.locator('.table-frame').last()].map((one) =>
					one.boundingBox(),
				),
			);
			expect(first!.x + first!.width).toBeCloseTo(frame!.x + frame!.width, 0);
		});
	});

	test('that is long is no higher than the window, and its head stays', async () => {
		await at(1280, async (page) => {
			const long = page.locator('.table-frame').nth(1);
			const head = long.locator('th').first();
			expect((await long.boundingBox())!.height).toBeLessThan(800);
			await long.evaluate((frame) => frame.scrollTo(0, 300));
			expect((await head.boundingBox())!.y).toBeCloseTo((await long.boundingBox())!.y, 0);
		});
	});

	test('is whole on paper', async () => {
		await at(680, async (page) => {
			await page.emulateMedia({ media: 'print' });
			const cut = await page.evaluate(() =>
				[document.documentElement, ...document.querySelectorAll('.table-frame')]
					.filter(
						({ scrollWidth, clientWidth, scrollHeight, clientHeight }, index) =>
							scrollWidth > clientWidth || (index > 0 && scrollHeight > clientHeight),
					)
					.map(({ className }) => className),
			);
			expect(cut).toEqual([]);
		});
	});
});
