import { someOf } from '../../harness/thoroughness.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPage, withPages } from '../browser/browser.ts';
import { faultsOfSheets } from '../browser/sheets.ts';
import { EVERY_FIELD } from './every-field.ts';
import { everyFile, forkWith, type Fork } from './make-fork.ts';
import { barriersIn, invalidIn } from './pages-of.ts';

const PAGES = [
	'/axes/',
	'/axes/craft/',
	'/axes/people/',
	'/axes/group/what/',
	'/levels/',
	'/levels/engineer/1/',
	'/levels/engineer/3/',
	'/levels/lead/4/',
	'/levels/manager/4/',
	'/levels/manager/9/',
	'/roles/',
	'/roles/engineer/',
	'/roles/manager/',
	'/roles/manager/rubric/',
	'/roles/lead/matrix/',
	'/roles/manager/matrix/',
	'/roles/product-manager/',
	'/teams/team/',
	'/transitions/engineer-to-manager/',
	'/compare/engineer-vs-manager/',
	'/faq/',
];

let fork: Fork;

beforeAll(async () => {
	fork = await forkWith('/', EVERY_FIELD);
});
afterAll(() => fork?.remove());

/** The words of a page, in the order of reading. */
const wordsOf = (address: string) =>
	withPage({ baseURL: fork.origin }, async (page) => {
		await page.goto(address);
		return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
	});

describe('a handbook that says no more than it has to, and uses every field', () => {
	test('is built, and shows every word of it', () => expect(fork.code, fork.output).toBe(0));

	test('shows nothing that is private in a byte of any file', async () => {
		const files = await everyFile(fork.folder);
		expect([...files].filter(([, text]) => text.includes('99999')).map(([path]) => path)).toEqual([]);
	});

	test('is valid HTML on every page', async () => {
		expect(await invalidIn(fork)).toEqual([]);
	});

	test('keeps WCAG 2.2 AA in both themes, and fits a phone', async () => {
		expect(await barriersIn(fork, someOf(PAGES, 3))).toEqual([]);
	});

	test('prints each rubric on as many pages as it says, and cuts nothing off', async () => {
		const rubrics = ['common', 'engineer', 'lead', 'manager'].map((role) => `/roles/${role}/rubric/`);
		const faults = await withPages(rubrics, { baseURL: fork.origin }, faultsOfSheets);
		expect(faults.flat()).toEqual([]);
	});

	test('leads from the trunk to its branches, and back', async () => {
		expect(await wordsOf('/levels/engineer/3/')).toContain('Branches off here: lead and manager.');
		expect(await wordsOf('/levels/manager/4/')).toContain('Goes on from engineer (L3).');
		expect(await wordsOf('/levels/manager/4/')).toContain('Engineer, L3: 2 statements');
	});

	test('says where a statement comes from, and who else asks it', async () => {
		expect(await wordsOf('/levels/lead/4/')).toContain('Said at manager (M1).');
		expect(await wordsOf('/levels/manager/4/')).toContain('Also asked of lead.');
		expect(await wordsOf('/levels/engineer/1/')).toContain('Said at all (everybody).');
	});

	test.each([
		[1280, true],
		[390, false],
	])(
		'sets what falls short, what meets it and what goes beyond side by side at %i pixels: %s',
		async (width, beside) => {
			const places = await withPage({ baseURL: fork.origin, viewport: { width, height: 900 } }, async (page) => {
				await page.goto('/levels/engineer/3/');
				return page.locator('#craft-ships tr:first-child > td').evaluateAll((cells) =>
					cells.map((cell) => {
						const { left, top } = cell.getBoundingClientRect();
						return { left, top, says: (cell as HTMLElement).innerText.replace(/\s+/g, ' ').replace(' #', '').trim() };
					}),
				);
			});
			const [first, second, third] = places as [(typeof places)[0], (typeof places)[0], (typeof places)[0]];
			expect(places.map(({ says }) => says)).toEqual(
				beside ? ['Sits.', 'Ships.', 'Leads.'] : ['Falls short Sits.', 'Meets it Ships.', 'Goes beyond Leads.'],
			);
			expect(first.left < second.left && second.left < third.left).toBe(beside);
			expect(first.top === second.top && second.top === third.top).toBe(beside);
		},
	);

	test('sets the levels of the trunk and its own side by side', async () => {
		expect(await wordsOf('/roles/lead/matrix/')).toMatch(
			/Engineer ,? ?Engineer, L1 Engineer ,? ?Engineer, L3 ,? ?Lead ,? ?Level 4 .*How we work People Is kind. Is on time. Since engineer \(L1\)/,
		);
		expect(await wordsOf('/roles/manager/matrix/')).toMatch(/Interim manager ,? ?Beside the ladder/);
	});

	test('sets facts of one label side by side', async () => {
		expect(await wordsOf('/compare/engineer-vs-manager/')).toContain('Pay grade 12 14');
	});

	test('says of a competency who is asked for which step, and what levels ask in words', async () => {
		expect(await wordsOf('/axes/craft/')).toMatch(/1 Learning # Asks for help early\..* 2 Doing # Does it\./);
		expect(await wordsOf('/axes/craft/')).toMatch(
			/Engineer L1 ?: step ?\(1\) ?, Learning, welcome but not asked L3 ?: step ?2 ?, Doing/,
		);
		expect(await wordsOf('/axes/people/')).toMatch(/Lead Level 4 ?: ?1 ?statement/);
		expect(await wordsOf('/axes/people/')).toContain('As manager (M1).');
	});

	test('says of a group what belongs to it', async () => {
		expect(await wordsOf('/axes/group/what/')).toContain(
			'Craft 2 steps, from Learning to Doing; asked of engineer and lead.',
		);
		expect(await wordsOf('/axes/')).toContain('How we work People What we build Craft');
	});

	test.each([
		['/levels/#craft', '/axes/craft/'],
		['/levels/#craft-asks', '/axes/craft/#asks'],
		['/levels/#group-how', '/levels/#group-how'],
	])('leads on from %s, where a competency was', async (old, now) => {
		await withPage({ baseURL: fork.origin }, async (page) => {
			await page.goto(old);
			await page.waitForURL(fork.origin + now);
			expect(await page.locator(':target, h1').last().isVisible()).toBe(true);
		});
	});

	test('puts nobody on a par who only has the same number', async () => {
		expect(await wordsOf('/levels/lead/4/')).not.toContain('On a par');
	});
});
