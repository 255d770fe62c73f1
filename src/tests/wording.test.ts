import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../handbook/check/check.ts';
import { handbookFrom, layerFrom } from '../handbook/load/from-text.ts';
import { findBreaches } from '../handbook/model/rule.ts';
import { rules } from '../handbook/rules/index.ts';

const LOOKS = ['statement-says-what-is-done', 'figure-has-a-source', 'words-fit-everybody', 'phrase-is-not-worn-out'];
const looking = rules.filter(({ id }) => LOOKS.includes(id));

const axis = (text: string) => `title: Craft\nscale:\n  - { name: One, text: ${JSON.stringify(text)} }`;
const HALF = 'Half of it is done. '.repeat(9);

/** What is said of a handbook of four faults, one a rule, with some settings. */
const saidWith = (settings: string, text = 'Understands the guys.') => {
	const handbook = handbookFrom({
		'handbook.yaml': settings,
		'axes/craft.mdx': axis(text),
		'faq/why.mdx': `question: Why?\nanswer: Studies show it. ${HALF}`,
	});
	return findBreaches(looking, handbook).map(({ message }) => /“(.*?)”/.exec(message)![1]);
};

describe('what rules look for in words', () => {
	test('is what ships, where the settings say nothing', () =>
		expect(saidWith('name: Ours')).toEqual(['Understands', 'Studies show', 'guys', 'half']));

	test.each([
		['drop words', 'prose: { allowed: [understands, guys, half] }', ['Studies show']],
		['switch rules off', 'prose: { off: [vague, figures, worn] }', ['guys']],
		['raise a limit', 'prose: { off: [vague, figures, loaded], worn: { half: 900 } }', []],
		['add words', 'prose: { off: [vague, figures, worn], loaded: { the: it } }', ['the', 'guys']],
	])('the settings %s', (_, settings, found) => expect(saidWith(settings)).toEqual(found));

	test('what is said of a phrase is what the settings say of it', () => {
		const handbook = handbookFrom({
			'handbook.yaml': 'prose: { loaded: { guys: crew } }',
			'axes/craft.mdx': axis('Asks the guys.'),
		});
		expect(findBreaches(looking, handbook).map(({ hint }) => hint)).toEqual(['Write instead: crew.']);
	});

	test.each(['de', 'pt-BR'])('is nothing in a handbook in another language, such as %s', (language) =>
		expect(saidWith(`language: ${language}`)).toEqual([]),
	);

	test('is the same in any English', () => expect(saidWith('language: en-GB')).toHaveLength(4));
});

describe('a vague verb counts', () => {
	test.each([
		'Understands tests.',
		'You fully understand tests.',
		'Has a good understanding of tests.',
		'Tests. Can assist.',
	])('in “%s”', (text) => expect(saidWith('prose: { off: [figures, worn] }', text)).toHaveLength(1));

	test.each([
		'Makes sure that everybody understands tests.',
		'Understands tests, and writes them first.',
		'Contributes to tests by naming what is not tested.',
		'Helps with tests (names what is not tested).',
		'Asks what “understands” would mean.',
		'Reads the file `understands tests`.',
	])('not in “%s”', (text) => expect(saidWith('prose: { off: [figures, worn] }', text)).toEqual([]));

	test('not where examples say what it means', () => {
		const level =
			'role: dev\norder: 1\ntitle: Dev\nexpectations:\n  craft:\n    - { id: tests, text: Understands tests., examples: [Names one that lies.] }';
		const handbook = handbookFrom({
			'roles/dev.mdx': 'title: Dev',
			'axes/craft.mdx': 'title: Craft',
			'levels/dev/1.mdx': level,
		});
		expect(findBreaches(looking, handbook)).toEqual([]);
	});
});

test('a pronoun is somebody in a story, and leaves some out of what is asked', () => {
	expect(saidWith('prose: { off: [vague, figures, worn] }', 'Knows when she is wrong.')).toEqual(['she']);
	const story = { 'faq/why.mdx': 'question: Why?\nanswer: Ana knows when she is wrong.' };
	for (const settings of ['name: Ours', 'prose: { allowed: [her] }'])
		expect(findBreaches(looking, handbookFrom({ ...story, 'handbook.yaml': settings }))).toEqual([]);
});

test('a phrase is counted in each layer by itself', () => {
	const page = (text: string) => `---\nquestion: Why?\nanswer: ${text}\n---\n`;
	const large = layerFrom({ 'faq/a.mdx': page('It is so. '.repeat(9000)) }, 'base');
	const small = layerFrom({ 'faq/b.mdx': page(HALF).replace('Why', 'How') }, 'org');
	const found = checkHandbook([large, small]).diagnostics.filter(({ rule }) => LOOKS.includes(rule));
	expect(found.map(({ at }) => at.file)).toEqual(['org/faq/b.mdx']);
});
