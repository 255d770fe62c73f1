import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../../../handbook/load/from-text.ts';
import { published } from '../../../handbook/model/published.ts';
import { sourceOf } from '../source.ts';
import { advertOfRole } from './advert-of-role.ts';
import { dayOfAdvert } from './day-of-advert.ts';
import { loopOfRole, questionFilesOf } from './loop-of-role.ts';
import { shapesOfTeam } from './shapes-of-team.ts';

const FILES = {
	'roles/cook.mdx':
		'title: Cook\nreportsTo: chef\nfacts: { day: Peels. }\nadvert: { title: Kitchen hand, summary: You *cook*., asks: [You taste.] }',
	'roles/chef.mdx': 'title: Chef\nsummary: Leads the kitchen.\nskills: [Patience.]',
	'roles/owner.mdx': 'title: Owner',
	'responsibilities/menu.mdx': 'title: The menu\nowner: chef\nconfusedWith: [stock]',
	'responsibilities/stock.mdx':
		'title: Stock\nadvert: What is in the cellar\nowner: cook\nconsulted: [owner]\nsummary: It is there.',
	'responsibilities/rota.mdx': 'title: The rota\nshared: [cook, chef]',
	'responsibilities/lease.mdx': 'title: The lease\nowner: owner',
	'axes/craft.mdx': 'title: Craft',
	'levels/cook/1.mdx':
		'role: cook\norder: 1\ntitle: Cook\nsummary: You peel.\nexpectations: { craft: { statements: [{ id: peels, text: Peels., probes: [How?] }, { id: sings, text: Sings., optional: true }] } }',
	'levels/cook/2.mdx': 'role: cook\norder: 2\ntitle: Senior cook',
	'teams/stall.mdx':
		'title: Stall\nsize: { from: 2, to: 4 }\nroles: [cook]\nstandIns: { chef: cook }\nelsewhere: [owner]\nkeywords: [market]',
	'teams/place.mdx':
		'title: Place\nsize: { from: 1, to: 9 }\nroles: [cook, chef, owner]\npeople: { cook: 2, chef: 1, owner: 1 }\nsplitsWhen: Never.',
	'teams/nowhere.mdx': 'title: Nowhere\nroles: [cook, chef, owner]',
	'stories/monday.mdx':
		'title: Monday\nrole: cook\nscenes: [{ time: "09:00", minutes: 30, title: Market, text: I buy *leeks*. }]',
};
const view = published(handbookFrom(FILES));
const source = sourceOf(view, { site: 'https://kitchen.example', base: '/' });
const of = (role: string) => advertOfRole(source, view.roles.get(role)!, '2-a');

describe('what an advert is made of', () => {
	const cook = of('cook');
	const named = (numbers: readonly number[]) => numbers.map((at) => cook.duties[at]!.id);

	test('says the job as outsiders call it, in plain words, with what levels add and what is asked, not welcome', () => {
		expect([cook.title, cook.summary?.text, cook.asks.map(({ text }) => text)]).toEqual([
			'Kitchen hand',
			'You cook.',
			['You taste.'],
		]);
		expect(cook.levels.map(({ title, says }) => [title, says.map(({ text }) => text)])).toEqual([
			['Cook (Level 1)', ['You peel.']],
			['Senior cook (Level 2)', []],
		]);
		expect(cook.asked).toEqual([{ key: 'levels/cook/1#craft-peels', text: 'Peels.', at: 0 }]);
	});

	test('is held, shared and others’ by ownership, and otherwise in a team in which somebody is absent', () => {
		const [anywhere] = cook.holdings;
		expect([
			named(anywhere!.own),
			named(anywhere!.shared.map(({ duty }) => duty)),
			anywhere!.not.map(({ roles }) => roles),
		]).toEqual([['stock'], ['rota'], [['chef']]]);
		const stall = cook.holdings[cook.teams.find(({ id }) => id === 'stall')!.holding]!;
		expect(named(stall.own).sort()).toEqual(['rota', 'stock']);
		expect(stall.until.map(({ duty, roles }) => [named([duty]), roles])).toEqual([[['menu'], ['chef']]]);
		expect(stall.shared).toEqual([]);
	});

	test('counts who is in a team, as outsiders call them; of a team that is not counted nothing is said', () => {
		expect(cook.teams.map(({ id, people }) => [id, people?.text])).toEqual([
			['nowhere', undefined],
			['place', '2 kitchen hands, 1 chef and 1 owner.'],
			['stall', undefined],
		]);
		const place = of('chef').teams.find(({ id }) => id === 'place');
		expect(place!.people!.text).toBe('2 kitchen hands, 1 owner and you.');
	});

	test('takes the fields for insiders where there are none for outsiders, and says so', () => {
		const chef = of('chef');
		expect([chef.summary?.text, chef.asks[0]?.text]).toEqual(['Leads the kitchen.', 'Patience.']);
		expect(chef.empty.map(({ field }) => field)).toEqual(['advert.summary', 'advert.asks', 'facts.day']);
		expect(cook.empty).toEqual([]);
		expect(cook.levels[1]!.empty.map(({ field }) => field)).toEqual(['summary', 'expectations']);
	});

	test('calls what it holds and whom it works with as outsiders do, where the handbook says how', () => {
		expect(cook.duties.map(({ id, title }) => (id === 'stock' ? title : ''))).toContain('What is in the cellar');
	});

	test('has days of the role, scene by scene', () => {
		expect(cook.stories).toEqual([{ id: 'monday', title: 'Monday' }]);
		expect(dayOfAdvert(source, view.stories.get('monday')!).scenes).toEqual([
			{ key: 'stories/monday#at-0900', time: '09:00', title: 'Market', text: 'I buy leeks.', work: [] },
		]);
	});
});

test('shapes of team that say their size have what nobody in them holds, and whose work others do', () => {
	const { shapes, duties } = shapesOfTeam(source, '2-a');
	expect(shapes.map(({ id }) => id)).toEqual(['place', 'stall']);
	const [place, stall] = shapes;
	expect(place).toMatchObject({ open: [], people: { cook: { from: 2, to: 2 } } });
	expect(stall).toMatchObject({ instead: { chef: 'cook' }, outside: ['owner'], words: ['market'] });
	expect(stall!.open.map((open) => [open.roles, open.duties.map((at) => duties[at]!.title)])).toEqual([
		[['owner'], ['The lease']],
	]);
});

describe('what can be probed for a role', () => {
	const { loop, words } = loopOfRole(source, view.roles.get('cook')!, '2-a');
	const judges = (text: string) =>
		loop.things.find((thing) => thing.text === text)!.judges.map((at) => loop.judges[at]!.id);

	test('is what it holds, and what its levels ask', () => {
		expect(loop.things.map(({ key, why, from }) => [key, why, from])).toEqual([
			['responsibilities/rota', 'shared', undefined],
			['responsibilities/stock', 'own', undefined],
			['levels/cook/1#craft-peels', 'asked', 0],
		]);
		expect(loop.levels.map(({ href }) => href)).toEqual(['/levels/cook/1/', '/levels/cook/2/']);
	});

	test('has what is said of each beside it, and says itself which has no question', () => {
		expect(loop.things.filter(({ isSilent }) => isSilent).map(({ text }) => text)).toEqual(['The rota', 'Stock']);
		expect(words['levels/cook/1#craft-peels']).toEqual({ probes: ['How?'] });
		expect(Object.keys(words)).toEqual(loop.things.map(({ key }) => key));
	});

	test('is judged by those who hold it, are consulted, decide, are held to as much, or lead the role', () => {
		expect(judges('Stock').sort()).toEqual(['chef', 'cook', 'owner']);
		expect(judges('Peels.').sort()).toEqual(['chef', 'cook']);
	});

	test('fits whoever does it better than who is asked or settles it, and them better than who merely may', () => {
		const fitOf = (text: string, role: string) => {
			const thing = loop.things.find((one) => one.text === text)!;
			return thing.fits![thing.judges.findIndex((at) => loop.judges[at]!.id === role)]!;
		};
		expect(fitOf('Stock', 'cook')).toBeGreaterThan(fitOf('Stock', 'owner'));
		expect(fitOf('Stock', 'owner')).toBeGreaterThan(fitOf('Stock', 'chef'));
		expect(fitOf('Peels.', 'cook')).toBeGreaterThan(fitOf('Peels.', 'chef'));
	});

	test('is told apart by the words that its groups are called and found by, not by names of roles', () => {
		const { subjects } = loopOfRole(
			sourceOf(
				published(
					handbookFrom({
						...FILES,
						'handbook.yaml': 'areas: { food: { title: Food }, rooms: { title: Rooms } }',
						'axes/craft.mdx': 'title: Craft\nkeywords: [knife skills]',
						'roles/head-waiter.mdx': 'title: Head waiter',
						'responsibilities/stock.mdx': 'title: Stock of leeks\naliases: [leek shelf]\nowner: cook\narea: food',
						'responsibilities/rota.mdx':
							'title: Calling the head waiter\naliases: [the head waiters]\nshared: [cook, chef]\narea: rooms',
					}),
				),
				{ site: 'https://kitchen.example', base: '/' },
			),
			view.roles.get('cook')!,
			'2-a',
		).loop;
		expect(subjects).toEqual({ Food: ['food', 'leek'], Rooms: ['room'], Craft: ['craft', 'knif', 'skill'] });
	});

	test('has the place of each question that is not there', () => {
		expect(Object.keys(questionFilesOf(source, view.roles.get('cook')!)).sort()).toEqual([
			'levels/cook/1#craft-sings',
			'responsibilities/rota',
			'responsibilities/stock',
		]);
	});
});
