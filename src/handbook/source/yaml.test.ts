import { describe, expect, test } from 'vitest';
import { splitFrontMatter, type Split } from './front-matter.ts';
import { readYaml, type Path, type Yaml } from './yaml.ts';

const FILE = `---
title: "Engineer"
order: 1
facts:
  coding: { from: 10, to: 40 }
  day: >-
    It begins
    with 🚢 tea.
skills: [Reads, "Writes", Ships]
signals:
  fit:
    - Asks why
    - >-
      Reads
      aloud
'next': []
reviewBy:
scenes:
  - time: "09:00"
    shows:
    - a
    - bb
  - { time: "10:00", shows: [c, d] }
deep: { er: { est: [[x, y], [z]] } }
1: one
last: yes # not text
---
`;

const { yaml: text, linesBefore } = splitFrontMatter(FILE, 'a.mdx') as Split;
const yaml = readYaml(text, 'a.mdx', linesBefore) as Yaml;
const show = ({ line, column }: { line: number; column: number }) => `${line}:${column}`;

describe('a value, and the key before it, are found where they begin', () => {
	test.each<[Path, string, string]>([
		[['title'], '2:8', '2:1'],
		[['order'], '3:8', '3:1'],
		[['facts'], '5:3', '4:1'],
		[['facts', 'coding'], '5:11', '5:3'],
		[['facts', 'coding', 'to'], '5:27', '5:23'],
		[['facts', 'day'], '6:8', '6:3'],
		[['skills'], '9:9', '9:1'],
		[['skills', 0], '9:10', '9:10'],
		[['skills', 1], '9:17', '9:17'],
		[['skills', 2], '9:27', '9:27'],
		[['signals', 'fit', 0], '12:7', '12:7'],
		[['signals', 'fit', 1], '13:7', '13:7'],
		[['next'], '16:9', '16:1'],
		[['reviewBy'], '17:10', '17:1'],
		[['scenes', 0, 'time'], '19:11', '19:5'],
		[['scenes', 0, 'shows', 1], '22:7', '22:7'],
		[['scenes', 1], '23:5', '23:5'],
		[['scenes', 1, 'shows', 1], '23:33', '23:33'],
		[['deep', 'er', 'est', 0, 1], '24:25', '24:25'],
		[['deep', 'er', 'est', 1, 0], '24:30', '24:30'],
		[['1'], '25:4', '25:1'],
		[['last'], '26:7', '26:1'],
	])('%j', (path, value, key) => {
		expect([show(yaml.at(path)), show(yaml.keyAt(path))]).toEqual([value, key]);
	});
});

describe('what is not there is where the nearest part of it is', () => {
	test.each<[Path, string]>([
		[['facts', 'focus'], '5:3'],
		[['scenes', 1, 'minutes'], '23:5'],
		[['skills', 9], '9:9'],
		[['nowhere'], '1:1'],
		[[], '1:1'],
	])('%j', (path, place) => {
		expect(show(yaml.at(path))).toBe(place);
	});
});

describe('a text is found within the value that holds it', () => {
	test.each<[string, Path, string]>([
		['Engine', ['title'], '2:9'],
		['tea', ['facts', 'day'], '8:13'],
		['aloud', ['signals', 'fit', 1], '15:7'],
		['not there', ['title'], '2:8'],
		['Engine', ['nowhere'], '1:1'],
	])('“%s” in %j', (text, path, place) => {
		expect(show(yaml.textAt(path, text))).toBe(place);
	});
});

describe('a scalar is known as it is written', () => {
	test.each<[Path, string, boolean]>([
		[['title'], 'Engineer', true],
		[['order'], '1', false],
		[['last'], 'yes', false],
		[['skills', 1], 'Writes', true],
	])('%j', (path, source, quoted) => {
		expect(yaml.scalar(path)).toEqual({ source, quoted });
	});
});

describe('values are those of YAML 1.2', () => {
	test.each<[string, unknown]>([
		['no', 'no'],
		['Off', 'Off'],
		['true', true],
		['2026-01-15', '2026-01-15'],
		['10:00', '10:00'],
		['0o17', 15],
		['017', 17],
		['1_000', '1_000'],
		['0x1F', 31],
		['1.10', 1.1],
		['~', null],
		["it's", "it's"],
		['"a\\tb"', 'a\tb'],
		['C++', 'C++'],
		['a#b', 'a#b'],
	])('%s', (written, value) => {
		expect((readYaml(`a: ${written}\n`, 'a.yaml', 0) as Yaml).value).toEqual({ a: value });
	});
});
