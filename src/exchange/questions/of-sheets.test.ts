import { writeXlsx } from 'hucre/xlsx';
import { describe, expect, test } from 'vitest';
import { fileOf } from '../../handbook/source/source-file.ts';
import { importOf } from '../../tests/ladders/import-of.ts';
import { recognise } from '../shapes/recognise/recognise.ts';
import { answersText } from '../again/answers-text.ts';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import { readSources } from '../sources/read-sources.ts';
import { nextQuestion, readAnswered } from './next-question.ts';

const importSheets = (files: Readonly<Record<string, string>>, answers = '') => importOf(files, new Map(), answers);
const asked = (files: Readonly<Record<string, string>>, answers = '') =>
	importSheets(files, answers).questions.map(({ lines, fallback }) => [lines[0], fallback]);

describe('a sheet of sides without a level', () => {
	const SIDES = {
		'a.csv': 'Competency,Below,Meets,Above\nSafety,Skips checks,Checks twice,Improves the checks of the ward\n',
	};
	const given = 'places: { file: { is: role, called: Nurse } }\n';

	test('is one level of its role, of the name that somebody gives', () => {
		expect(asked(SIDES, given)).toEqual([
			[
				'At which level is it asked of “Nurse”? “Skips checks” stands at none, and what falls short or goes beyond is said of a level.',
				'{role}',
			],
		]);
		const { texts, statements, unwritten } = importSheets(SIDES, `${given}alone: Every nurse\n`);
		expect([statements, unwritten]).toEqual([3, []]);
		expect(texts.get('levels/nurse/every-nurse.mdx')).toMatch(/below: Skips checks[^]*above: Improves/);
	});
});

describe('sheets of which none names a role', () => {
	const PARTS = {
		'communication.csv': 'Level,Expectation\n1,Says when something is unclear\n2,Explains decisions in writing\n',
		'delivery.csv': 'Level,Expectation\n1,Finishes small tasks alone\n2,Plans the work of others\n',
	};

	test('are asked about once, and are one ladder', () => {
		expect(asked(PARTS)).toEqual([
			[
				'Which role are the levels of? “1”, “2” in communication.csv and the files beside it stand under no name of a role.',
				'Engineer',
			],
		]);
		const { texts, unwritten } = importSheets(PARTS, 'places: { ladder: { is: role, called: Maker } }\n');
		expect(unwritten).toEqual([]);
		expect([...texts.keys()].filter((path) => /^(?:roles|levels)/.test(path))).toEqual([
			'roles/maker.mdx',
			'levels/maker/1.mdx',
			'levels/maker/2.mdx',
		]);
	});

	test.each([
		['Engineering levels 2026.csv', 'Engineering'],
		['our_design_ladder_v2.csv', 'Design'],
		['levels.csv', 'Levels'],
	])('of %s are proposed to be those of %s', (path, name) => {
		const one = { [path]: 'Level,Craft\nL1,Writes code that others read\nL2,Designs parts of a system\n' };
		expect(asked(one)[0]![1]).toBe(name);
	});
});

describe('a sheet that is called as its file', () => {
	test('names no second role', async () => {
		const rows = [
			['Level', 'Craft', 'People'],
			['L1', 'Writes code that others read', 'Asks for help early'],
			['L2', 'Designs parts of a system', 'Helps others to begin'],
		];
		const bytes = await writeXlsx({ sheets: [{ name: 'Lumen framework', rows }] });
		const source = await readSources([fileOf('Lumen framework.xlsx', 'Lumen framework.xlsx', bytes)]);
		const begun = readAnswered(source, { places: {}, branches: {} }, recognise(source.tree).answers);
		const question = nextQuestion(begun)!;
		const { read } = readAnswered(begun.source, question.take(begun.given, question.fallback), begun.proposed);
		expect(read.table.roles.map(({ title }) => title)).toEqual(['Lumen']);
		expect(read.table.levels.map(({ role }) => role)).toEqual([read.table.roles[0]!.key, read.table.roles[0]!.key]);
	});
});

describe('grids with the same levels, of which none is called as a job', () => {
	const grid = (...areas: string[]) =>
		`Area,L1,L2,L3\n${areas.map((area) => `${area},Knows ${area} with some help,Does ${area} alone and well,Teaches ${area} to all others\n`).join('')}`;
	const GRIDS = { 'payments.csv': grid('Ledgers', 'Refunds'), 'search.csv': grid('Ranking', 'Indexing') };
	const holders = (answer: string) => {
		const { read } = answeredFirst(GRIDS, answer);
		const { groups, roles } = read.table;
		return [groups, roles].map((all) => all.map(({ title }) => title));
	};

	test('are asked about: groups of competencies, or roles', () => {
		expect(asked(GRIDS)[0]).toEqual([
			'What are “payments”, “search”? They have the same levels, and each has competencies of its own.',
			'group',
		]);
		expect(holders('group')).toEqual([['payments', 'search'], []]);
		expect(holders('role')).toEqual([[], ['payments', 'search']]);
	});
});

describe('a table of who does what under the names of people', () => {
	const heads = 'Marta Keller,Aiko Mori,Temi Ade';
	const RACI = { 'a.csv': `Activity,${heads}\nPlan the sprint,A,R,I\nReview incidents,R,A,C\n` };
	const NAMES = /marta|keller|aiko|mori|temi|ade\b/i;
	const all = ({ texts, answers, questions, listed }: ReturnType<typeof importOf>) =>
		[...texts].flat().join('\n') + answers + JSON.stringify([questions.map(({ lines }) => lines), listed]);

	test('has none of them where nobody says otherwise, in no file of its own either', () => {
		const read = importSheets(RACI);
		expect(read.questions[0]!.lines[0]).toMatch(/^3 columns of the table in a\.csv:2 seem to have names of people/);
		expect(all(read)).not.toMatch(NAMES);
		expect([...read.texts.keys()].filter((path) => path.startsWith('roles/'))).toEqual([]);
	});

	test('is one of the roles that they have, where somebody says which', () => {
		const given = answeredFirst(RACI, 'Manager, Tech lead, -');
		const read = importSheets(RACI, answersText(given, undefined, given.given));
		expect(all(read)).not.toMatch(NAMES);
		expect(read.texts.get('responsibilities/plan-the-sprint.mdx')).toMatch(
			/owner: manager\nconsulted:\n {2}- tech-lead/,
		);
		expect(read.texts.get('responsibilities/review-incidents.mdx')).toContain('owner: tech-lead');
	});

	test('keeps heads that are roles, where somebody says so', () => {
		const given = answeredFirst(RACI, 'roles');
		expect(given.read.table.roles.map(({ title }) => title)).toEqual(heads.split(','));
	});

	test.each([
		'Activity,Product Owner,Scrum Master,Tech Lead',
		'Activity,Platform Core,Data Science,Growth Marketing',
		'Skill,Ana Lopez,L1,L2,L3',
	])('is none under %s', (head) => {
		const [first] = asked({ 'a.csv': `${head}\nPlan the sprint,A,R,I\nReview incidents,R,A,C\n` });
		expect(first?.[0] ?? '').not.toContain('names of people');
	});
});

/** A ladder with an answer to the first thing that is asked of it. */
function answeredFirst(files: Readonly<Record<string, string>>, answer: string) {
	const source = sourceOf(files);
	const begun = readAnswered(source, { places: {}, branches: {} }, recognise(source.tree).answers);
	return readAnswered(source, nextQuestion(begun)!.take(begun.given, answer), begun.proposed);
}

describe('a legend below a table of who does what', () => {
	test.each(['R = responsible, A = accountable', 'A: accountable'])('is no responsibility: %s', (legend) => {
		const { statements, listed } = importSheets({
			'a.csv': `Activity,Engineer,Manager\nPlanning,R,A\nReview,A,C\n"${legend}",,\n`,
		});
		expect([statements, listed.filter(({ text }) => text === legend)]).toEqual([2, []]);
	});
});

test('where points go is asked only where they have a place', () => {
	const list = 'Role,Grade,Weight,Competency,Expectation\nEngineer,1,0.5,Craft,Writes code that others can read\n';
	expect(asked({ 'a.csv': list }).flat().join(' ')).not.toContain('weights');
	const grades =
		'Level,Title,Weight,Craft\nL1,Junior engineer,1,Writes code that works\nL2,Senior engineer,2,Designs a system\n';
	expect(asked({ 'a.csv': grades }).flat().join(' ')).toContain('Where do points and weights go?');
});

describe('a table of who does what and who answers for it', () => {
	const RACI = { 'a.csv': 'Task,Responsible,Accountable\nHire people,Recruiter,Manager\nWrite code,Engineer,\n' };
	const owners = (answers: string) => importSheets(RACI, answers).texts.get('responsibilities/hire-people.mdx');

	test('asks whether who does it answers for it too', () => {
		expect(asked(RACI)).toEqual([
			['Who answers for it where one role does it (R) and another is accountable (A)?', 'consulted'],
		]);
		expect(owners('')).toMatch(/owner: manager\nconsulted:\n {2}- recruiter/);
		expect(owners('doers: owner')).toMatch(/shared:\n {2}- recruiter\n {2}- manager/);
	});

	test('gives what nobody is accountable for to who does it', () => {
		expect(importSheets(RACI).texts.get('responsibilities/write-code.mdx')).toContain('owner: engineer');
	});
});

describe('an import', () => {
	test.each([
		['a key of data', { 'a.json': '{ "owners": { "Jane Doe": { "duties": ["Keeps the rota up to date"] } } }' }],
		[
			'keys of data that are given names',
			{ 'a.json': '{ "owners": { "Jane": ["Keeps the rota up to date"], "Ana": ["Hires new people"] } }' },
		],
		['a record', { 'a.yaml': 'people:\n- name: Jane Doe\n  duties:\n  - Keeps the rota up to date\n' }],
		['a column', { 'a.csv': 'Duty,Owner\nKeeps the rota up to date,Jane Doe\nHires new people,Ana\n' }],
	])('keeps the name of nobody, in no file of its own either: %s', (_, files) => {
		const { texts, answers, questions } = importSheets(files);
		const said = questions.flatMap(({ lines }) => lines).join('\n');
		expect([...texts].flat().join('\n') + answers + said).not.toMatch(/jane|doe\b|ana\b/i);
	});

	test('lists what the handbook has no place for', () => {
		const { listed, texts } = importSheets({
			'a.csv':
				'Phase,Task,Lead,Engineer,Remarks\nPlan,Estimate,A,I,Each second week\nPlan,Cut,A,R,\nBuild,Review,A,R,Two pairs\n',
		});
		expect(listed.map(({ text, reason }) => [text, reason])).toEqual([
			['Estimate: Engineer', 'The handbook has no place for who is informed.'],
		]);
		expect(texts.get('handbook.yaml')).toContain('areas:\n  plan:\n    title: Plan\n  build:');
		expect(texts.get('responsibilities/review.mdx')).toMatch(/area: build[^]*- \*\*Remarks\*\*: Two pairs/);
		expect([...texts.keys()].filter((path) => path.startsWith('axes/'))).toEqual([]);
	});
});
