import { describe, expect, test } from 'vitest';
import { OF_DATA } from '../../tests/ladders/of-data.ts';
import { OF_PAGES } from '../../tests/ladders/of-pages.ts';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import { told } from '../../tests/ladders/told.ts';
import { settle } from './answers.ts';
import { readAnswers } from './answers-file.ts';
import { readLadder } from './read-ladder.ts';
import { recognise } from './recognise/recognise.ts';
import { countWords } from './survey.ts';

/** A ladder as it is recognised, completed by some answers. */
function read(files: Readonly<Record<string, string>>, given = '') {
	const source = sourceOf(files);
	const { shape, answers } = recognise(source.tree);
	const ladder = readLadder(source, settle(readAnswers(given), answers));
	return { shape, words: countWords(source.tree, ladder), ...ladder };
}

describe.each([...OF_DATA, ...OF_PAGES])('%s', (_, shape, files, says) => {
	test('is recognised, and says what it says', () => {
		const { table, shape: found } = read(files);
		expect({ found, says: told(table) }).toEqual({ found: shape, says });
	});

	test('loses no word', () => {
		const { words } = read(files);
		expect(words.carried + words.listed).toBe(words.in);
	});
});

describe('grades in a table', () => {
	const GRADES =
		'# Engineer\n\n## Grades\n\n| Grade | Years | Pay band |\n|---|---|---|\n| E1 | 0–2 | 40–50k |\n| E2 | 2–5 | 50–60k |';

	test('are the levels of the role, with facts', () => {
		const { table } = read({ 'Engineer.md': GRADES });
		expect(
			table.levels.map(({ role, label, order, facts }) => [
				role,
				label,
				order,
				...facts.map(({ label: name, value }) => `${name}: ${value}`),
			]),
		).toEqual([
			['Engineer.md#engineer', 'E1', 1, 'Years: 0–2', 'Pay band: 40–50k'],
			['Engineer.md#engineer', 'E2', 2, 'Years: 2–5', 'Pay band: 50–60k'],
		]);
	});

	test('leave out what a person leaves out', () => {
		const { table } = read({ 'Engineer.md': GRADES }, 'places: { column=Pay band: nothing }');
		expect(table.levels[0]!.facts).toEqual([{ label: 'Years', value: '0–2' }]);
		expect(
			table.listed.filter(({ what }) => what === 'text').map(({ text, because }) => [text, because]),
		).toContainEqual(['40–50k', 'answered']);
	});
});

test('what a level of data is paid is a fact about it, and no name', () => {
	const level = (code: string, name: string, salaryBand: string) => ({ code, name, salaryBand });
	const levels = [level('SE1', 'Associate', '42000-50000'), level('SE2', 'Senior', '60000-70000')];
	const { table } = read({ 'a.json': JSON.stringify({ ladders: [{ name: 'Engineer', levels }] }) });
	expect(table.levels.map(({ label, title, facts }) => [label, title, facts])).toEqual([
		['SE1', 'Associate', [{ label: 'salaryBand', value: '42000-50000' }]],
		['SE2', 'Senior', [{ label: 'salaryBand', value: '60000-70000' }]],
	]);
});

describe('what takes all of a ladder to see', () => {
	const level = (name: string, ...items: string[]) => `## ${name}\n\n${items.map((item) => `- ${item}\n`).join('')}\n`;
	const proposed = (files: Readonly<Record<string, string>>) => recognise(sourceOf(files).tree).answers;

	test.each([
		['add', ['Tests'], ['Designs', 'Reviews']],
		['restate', ['Tests', 'Asks'], ['Tests', 'Asks', 'Designs']],
	])('levels %s', (levels, first, second) => {
		const file = `# Dev\n\n${level('Level 1', ...first)}${level('Level 2', ...second)}`;
		expect(proposed({ 'a.md': file }).levels).toBe(levels);
	});

	test.each([
		['common', 'L1', 'L2'],
		['own', 'M1', 'M2'],
	])('rungs are %s', (rungs, one, two) => {
		const role = (title: string, ...names: string[]) =>
			`# ${title}\n\n${names.map((name) => level(name, 'Tests')).join('')}`;
		const files = {
			'a.md': role('Dev', 'L1 - Dev 1', 'L2 - Dev 2'),
			'b.md': role('Ops', `${one} - Ops 1`, `${two} - Ops 2`),
		};
		expect(proposed(files).rungs).toBe(rungs);
	});
});
