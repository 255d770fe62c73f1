import { describe, expect, test } from 'vitest';
import type { Sheet } from '../notes/notes.ts';
import type { AdvertOfRole, DayOfAdvert } from './advert-data.ts';
import { draft, isWanted, linesOf, partKey, shown, unwritten } from './advert.ts';
import { inOneLine } from './edit-lines.ts';
import { emptyIn } from './empty.ts';
import { asHtml, asMarkdown, asText, finished } from './finished.ts';
import { knownLines } from './known-lines.ts';

const COOK: AdvertOfRole = {
	handbook: { name: 'Kitchen', release: '2-a' },
	role: { id: 'cook', title: 'Cook' },
	title: 'Cook (all stations)',
	summary: { key: 'roles/cook#advert', text: 'You cook.' },
	asks: [{ key: 'roles/cook#advert-asks you taste', text: 'You taste <everything>.' }],
	day: { key: 'roles/cook#facts-day', text: 'Peeling & roasting.' },
	duties: [
		{ id: 'menu', title: 'The menu', summary: 'It changes.', area: 1 },
		{ id: 'stock', title: 'Stock', area: 0, file: { path: 'stock.mdx' } },
		{ id: 'rota', title: 'The rota, for all', summary: 'Fair.', area: 0 },
		{ id: 'till', title: 'The till' },
	],
	names: { chef: 'chef', waiter: 'waiter' },
	holdings: [
		{ own: [0, 1, 2], shared: [], until: [], not: [{ duty: 3, roles: ['waiter'] }] },
		{
			...{ own: [1], shared: [{ duty: 0, roles: ['chef', 'waiter'] }], not: [] },
			until: [{ duty: 3, roles: ['chef'] }],
		},
	],
	teams: [{ id: 'stall', title: 'Stall', holding: 1 }],
	levels: [
		{
			...{ id: 'cook/1', title: 'Cook (Level 1)', name: 'Cook' },
			says: [{ key: 'levels/cook/1#reach', text: 'One stove.', lead: 'How far it reaches:' }],
			empty: [{ what: 'About it', field: 'summary' }],
		},
		{ id: 'cook/2', title: 'Senior cook (Level 2)', name: 'Senior cook', says: [], empty: [] },
	],
	asked: [
		{ key: 'levels/cook/1#craft-peels', text: 'Peels.', at: 0 },
		{ key: 'levels/cook/2#craft-leads', text: 'Leads.', at: 1 },
	],
	stories: [{ id: 'monday', title: 'Monday' }],
	empty: [],
};
const NONE: Sheet['marks'] = {};

describe('an advert', () => {
	test('that is short says things by their names, those of an area together', () => {
		expect(asMarkdown(finished(draft(COOK, { isLong: false }), NONE))).toBe(
			`${[
				'# Cook (all stations)',
				'You cook.',
				'## What you answer for',
				'- Stock; the rota, for all.\n- The menu.',
				'## What you bring',
				'You taste \\<everything\\>.',
				'## A day in this job',
				'Peeling & roasting.',
			].join('\n\n')}\n`,
		);
	});

	test('of a level in a team says what that asks, what is shared there, and each in a sentence', () => {
		const made = draft(COOK, { level: 0, team: 0, isLong: true });
		const text = asText(finished(made, NONE));
		expect(text).toMatch(/^Cook\n\nYou cook\.\n\nHow far it reaches: One stove\.\n/);
		expect(text).toContain('What you share with others\n\nThe menu, with the chef and the waiter. It changes.');
		expect(text).toContain('What somebody in this job does\n\nPeels.');
		expect(text).toContain('What you do for now\n\nUntil there is a chef: the till.');
		expect(text).not.toMatch(/Leads|rota/);
		expect(asText(finished(draft(COOK, { isLong: true }), NONE))).toContain(
			'What others look after\n\nThe waiter: the till.',
		);
	});

	test('takes a day scene by scene, where one is picked; a short one by the work in its hours, as an example', () => {
		const scene: DayOfAdvert['scenes'][number] = {
			...{ key: 'stories/monday#at-0900', time: '09:00', title: 'Market' },
			...{ text: 'I buy leeks.', work: [] },
		};
		const late = {
			...scene,
			key: 'stories/monday#at-1500',
			time: '15:00',
			title: 'A door',
			work: ['stock', 'the rota', 'x'],
		};
		const textOf = (isLong: boolean, scenes = [scene]) =>
			asMarkdown(finished(draft(COOK, { day: { scenes }, isLong }), NONE));
		const text = textOf(true);
		expect(text).toContain('**09:00 Market.** I buy leeks.');
		expect(text).not.toContain('Peeling');
		expect(textOf(false)).toContain('**For example:** 09:00 Market.');
		expect(textOf(false)).not.toContain('leeks');
		expect(textOf(false, [scene, late])).toContain('**For example:** 15:00 stock and the rota.');
	});

	test('is as long as one posts, with something of each area, and tells how much it leaves out', () => {
		const many = Array.from({ length: 60 }, (_, at) => at);
		const holding = {
			own: many.slice(0, 40),
			shared: many.slice(40, 50).map((duty) => ({ duty, roles: ['chef'] })),
			until: many.slice(50).map((duty) => ({ duty, roles: ['waiter'] })),
			not: [],
		};
		const large: AdvertOfRole = {
			...{ ...COOK, holdings: [holding] },
			duties: many.map((at) => ({ id: `duty-${at}`, title: `Duty ${at}`, area: at % 8 })),
			asked: many.map((at) => ({ key: `levels/cook/1#craft-${at}`, text: 'Peels.', at: 0 })),
		};
		const short = draft(large, { level: 0, isLong: false });
		expect(linesOf(short).length).toBeLessThanOrEqual(35);
		expect(short.parts.own.map(({ lines }) => lines.length)).toEqual([2, 2, 2, 2, 2, 2, 2, 1]);
		const long = draft(large, { level: 0, isLong: true });
		expect(short.unsaid.length).toBe(linesOf(long).length - linesOf(short).length);
		expect(long.unsaid).toEqual([]);
	});

	test('has what somebody adds to it that was left out for its length, in its place', () => {
		const { key, text } = draft(COOK, { isLong: false }).unsaid[0]!;
		expect(text).toBe('the till');
		const marks: Sheet['marks'] = { [key]: { chosen: { is: 'wanted' } } };
		const { parts, unsaid } = draft(COOK, { isLong: false }, (one) => isWanted(one, marks));
		expect(parts.not.map(({ lead, lines }) => [lead, lines[0]!.text])).toEqual([['The waiter', 'the till']]);
		expect(unsaid).toEqual([]);
	});

	test('begins with what most of the job is about, whatever of it is said', () => {
		const duties = Array.from({ length: 8 }, (_, at) => ({
			id: `duty-${at}`,
			title: `Duty ${at}`,
			area: at < 2 ? 0 : 1,
		}));
		const own = [0, 1, 2, 3, 4, 5, 6, 7];
		const large = { ...COOK, duties, holdings: [{ own, shared: [], until: [], not: [] }] };
		const said = (isLong: boolean) => draft(large, { isLong }).parts.own.map(({ lines }) => lines[0]!.text);
		expect(said(false)).toEqual(['duty 2', 'duty 0']);
	});

	test('for a shape of team says who is in it', () => {
		const people = { key: 'teams/stall#people', lead: 'Your team:', text: '1 chef and 2 cooks.' };
		const teams = COOK.teams.map((team) => ({ ...team, people }));
		const { says } = draft({ ...COOK, teams }, { team: 0, isLong: false });
		expect(says.at(-1)).toEqual({
			...{ key: people.key, lead: 'Your team:' },
			text: 'Your team: 1 chef and 2 cooks.',
		});
	});

	test('does not say the job twice at the lowest level, and what is more at a higher one', () => {
		const says = [{ key: 'levels/cook/2#summary', text: 'You lead.' }, COOK.levels[0]!.says[0]!];
		const two: AdvertOfRole = { ...COOK, levels: COOK.levels.map((level) => ({ ...level, says })) };
		const said = (level: number) => draft(two, { level, isLong: false }).says.map(({ text }) => text);
		expect([said(0), said(1)]).toEqual([['You cook.'], ['You cook.', 'You lead.']]);
	});
});

test.each([
	['  You cook. ', 'You cook.'],
	['You\n cook.\n\n', 'You cook.'],
	[' \n', ''],
])('what is written of a line, %j, is one line', (text, line) => expect(inOneLine(text)).toBe(line));

describe('what somebody does to it', () => {
	const marks: Sheet['marks'] = {
		'roles/cook#title': { note: 'Chef <b>de partie</b>' },
		'responsibilities/stock': { chosen: { is: 'struck' } },
		'responsibilities/menu': { note: 'The menu. It is yours.' },
		[partKey('not')]: { chosen: { is: 'struck' } },
		[partKey('apply')]: { note: ' Write to us.\nSoon. ' },
		[partKey('about')]: { note: '  ' },
	};

	test('is what goes out: changed, struck, left out and added', () => {
		const html = asHtml(finished(draft(COOK, { isLong: true }), marks));
		expect(html).toContain('<h1>Chef &lt;b&gt;de partie&lt;/b&gt;</h1>');
		expect(html).toContain('<li><b>The menu.</b> It is yours.</li>');
		expect(html).toContain('<h2>How to apply</h2>\n<p>Write to us.</p><p>Soon.</p>');
		expect(html).not.toMatch(/Stock|till|About us/);
	});

	test('is told by the parts that are still to be written', () => {
		expect(unwritten(marks)).toEqual(['about', 'offer']);
		expect(unwritten({ ...marks, [partKey('about')]: { chosen: { is: 'struck' } } })).toEqual(['offer']);
	});

	test('is told from what the handbook says; the same words are no change', () => {
		const [title] = linesOf(draft(COOK, { isLong: true }));
		expect(shown(title!, marks)).toMatchObject({ isChanged: true, isStruck: false });
		expect(shown(title!, { [title!.key]: { note: title!.text } })).toMatchObject({ isChanged: false });
	});

	test('is known whatever team, day or detail is picked, and of another level it is not', () => {
		const day = { 'stories/monday#at-0900': { said: 'Then' }, 'stories/gone#at-0900': { said: 'Gone' } };
		const keys = knownLines(COOK, 0, undefined, { ...marks, ...day }).map(({ key }) => key);
		expect(keys).toEqual(
			expect.arrayContaining(['responsibilities/till', 'stories/monday#at-0900', 'levels/cook/1#craft-peels']),
		);
		expect(keys).not.toContain('levels/cook/2#craft-leads');
		expect(keys).not.toContain('stories/gone#at-0900');
	});
});

test('what the handbook does not say is told with its field, and where it is filled in', () => {
	expect(emptyIn(COOK, undefined, false)).toEqual([]);
	expect(emptyIn(COOK, 0, true)).toEqual([
		{ what: 'About it', field: 'summary' },
		{ what: 'What “Stock” means, in a sentence', field: 'summary', file: { path: 'stock.mdx' } },
		{ what: 'What “The till” means, in a sentence', field: 'summary' },
	]);
});
