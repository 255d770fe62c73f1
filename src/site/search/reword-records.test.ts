import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../../handbook/load/from-text.ts';
import { inOtherLanguages } from '../../handbook/language/other-languages.ts';
import { rewordingOf } from '../../handbook/model/handbook-words.ts';
import { published } from '../../handbook/model/published.ts';
import { wordsCanBeChanged } from '../../handbook/rules/words-can-be-changed.ts';
import { unpackSynonyms } from '../../browser/search/lexicon.ts';
import { lexiconOf } from './lexicon.ts';
import { kinds } from '../../browser/search/kinds.ts';
import { record } from '../kind-view/record.ts';
import { rewordRecord } from './reword-records.ts';

const SETTINGS = `areas:
  lead: { title: Leading, summary: Who leads. }
synonyms:
  one-on-one: ['1:1']
words:
  one-on-one: check-in
  level: grade
  leading: steering
  cook: chef
`;
const handbook = handbookFrom({
	'handbook.yaml': SETTINGS,
	'roles/cook.mdx': 'title: Cook\naliases: [Kitchen cook]\nsummary: Has a one-on-one at every level.',
	'roles/waiter.mdx': 'title: Waiter\nsummary: Serves.',
});
const reword = rewordingOf(handbook);

describe('the search in the words of an organisation', () => {
	test('shows a record in them, and keeps where it leads and what people may still say', () => {
		const level = record({
			kind: 'level',
			address: '/levels/cook/1/',
			title: 'One-on-ones at level 1',
			aliases: ['A level'],
			keywords: ['level'],
			text: 'The level of a cook.',
			where: ['Cook', 'Level 1'],
			about: ['levels'],
			roles: ['cook'],
		});
		expect(rewordRecord(level, reword)).toEqual({
			...level,
			title: 'Check-ins at grade 1',
			aliases: ['A grade'],
			text: 'The grade of a chef.',
			where: ['Chef', 'Grade 1'],
			about: ['grades'],
		});
	});

	test('knows the old word, the new one and what means the same as one thing', () => {
		const { synonyms, roles, areas } = lexiconOf(
			published(handbook),
			[record({ kind: 'story', address: '/stories/talks/', title: 'Talks', text: 'A one-on-one.' })],
			reword,
		);
		const [, ...elsewhere] = inOtherLanguages.find(([english]) => english === 'one-on-one')!;
		expect(elsewhere).toContain('mitarbeitergesprach');
		expect(unpackSynonyms(synonyms)).toEqual([
			['Cook', 'Kitchen cook', 'Chef'],
			['one-on-one', '1:1', ...elsewhere, 'check-in'],
			['one-on-one', 'check-in'],
			['level', 'grade'],
			['leading', 'steering'],
			['cook', 'chef'],
		]);
		expect(roles.map(({ title }) => title)).toEqual(['Chef', 'Waiter']);
		expect(areas).toEqual([{ id: 'lead', title: 'Steering' }]);
	});

	test('says nothing of itself otherwise where there are no words', () => {
		const plain = published(handbookFrom({ 'roles/cook.mdx': 'title: Cook\nsummary: Cooks.' }));
		expect(lexiconOf(plain, [], rewordingOf(plain)).synonyms).toBe('');
	});

	test.each([
		{
			roles: ['Quality Analyst Framework', 'Design Framework', 'Mobile Engineering Framework', 'Data Framework'],
			groups: [
				'Quality Analyst Framework|quality analyst|qaf|qa',
				'Mobile Engineering Framework|mobile engineering|mef',
			],
		},
		{
			roles: ['Kitchen Cook', 'Pastry Cook', 'Grill Cook', 'Waiter'],
			groups: ['Kitchen Cook|kc', 'Pastry Cook|pc', 'Grill Cook|gc'],
		},
		{
			roles: ['Head of Data', 'Head of Design', 'Head of Soup', 'Head of Site Rest'],
			groups: ['Head of Soup|hs', 'Head of Site Rest|site rest|hsr'],
		},
	])(
		'knows $roles without a word that nearly all share, and by letters that mean nothing else',
		({ roles, groups }) => {
			const files = roles.map((title, at) => [`roles/r${at}.mdx`, `title: ${title}\nsummary: Is asked.`]);
			const settings = 'synonyms:\n  senior: [sr]\n';
			const ladder = published(handbookFrom({ 'handbook.yaml': settings, ...Object.fromEntries(files) }));
			const found = unpackSynonyms(lexiconOf(ladder, [], rewordingOf(ladder)).synonyms);
			expect(found.map((group) => group.join('|'))).toEqual(groups);
		},
	);

	test.each(Object.values(kinds).map(({ one, many }) => [one, many]))(
		'may say %s otherwise, whether or not the content says it',
		(one, many) => {
			const words = `words:\n  ${one}: thing\n`;
			const empty = handbookFrom({ 'roles/cook.mdx': 'title: Cook\nsummary: Cooks.', 'handbook.yaml': words });
			expect([...wordsCanBeChanged.check(empty)]).toEqual([]);
			expect(rewordingOf(empty)(many)).toBe('Things');
		},
	);
});
