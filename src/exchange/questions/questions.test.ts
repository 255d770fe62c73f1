import { describe, expect, test } from 'vitest';
import { importOf } from '../../tests/ladders/import-of.ts';

const asked = (text: string, answers: string, path = 'a.md') => {
	const { questions } = importOf({ [path]: text }, new Map(), answers);
	return questions.map(({ lines }) => lines[0]!);
};
const OUTLINE = 'places: { h1: role, h2: level, h3: axis, bullet: statement }\n';
const role = (title: string, ...levels: [string, string][]) =>
	`# ${title}\n\n${levels.map(([level, text]) => `## ${level}\n\n### Craft\n\n- ${text}\n`).join('\n')}\n`;
const ONE = role('Engineer', ['Junior', 'Tests'], ['Senior', 'Designs']);

describe('nothing is asked', () => {
	test('of a ladder of one role that says each thing once', () => {
		expect(asked(ONE, OUTLINE)).toEqual([]);
	});

	test('that was answered', () => {
		const two = ONE + role('Manager', ['Junior', 'Tests']);
		const { answers, questions } = importOf({ 'a.md': two }, new Map(), OUTLINE);
		expect(questions.length).toBeGreaterThan(1);
		expect(importOf({ 'a.md': two }, new Map(), answers).questions).toEqual([]);
	});
});

describe('is asked, with an example of the ladder’s own', () => {
	test.each([
		[
			'whether rungs are common, where two roles have one',
			ONE + role('Manager', ['Lead', 'Hires']),
			'',
			'Do levels with the same number stand on the same rung, whatever the role? Number 1 is “Junior” of “Engineer” and “Lead” of “Manager”.',
		],
		[
			'whether axes of one name are one',
			ONE + role('Manager', ['Lead', 'Hires']),
			'rungs: own',
			'Are competencies of one name one competency?',
		],
		[
			'whether levels restate, where one says the one below in other words',
			role('Engineer', ['Junior', 'Writes tests for small features'], ['Senior', 'Writes tests for large features']),
			'',
			'Does a level say what it adds, or all that is asked of it?',
		],
		[
			'whether equal texts are one',
			ONE + role('Manager', ['Lead', 'Tests']),
			'rungs: own\naxes: common',
			'Are equal texts one statement, that several levels share?',
		],
		[
			'which level is the lowest',
			role('Engineer', ['Senior', 'Designs'], ['Mid', 'Builds'], ['Junior', 'Tests']),
			'',
			'In which order are the levels, the lowest first?',
		],
		[
			'under what the sentences of a level stand',
			'# Engineer\n\n## Junior\n\n- Tests\n\n## Senior\n\n- Designs\n',
			'',
			'2 sentences stand at a level and under no competency, such as “Tests” at “Junior”. What is it called?',
		],
	])('%s', (_, text, answers, question) => {
		expect(asked(text, OUTLINE + answers)).toContain(question);
	});

	test('what stands where nobody has recognised anything, once for each kind of place', () => {
		const text =
			'roles:\n- { title: Engineer, hue: red, levels: [{ title: Junior, craft: [Tests] }] }\n- { title: Lead, hue: blue }';
		expect(asked(text, 'rungs: own', 'a.yaml')).toContain('What stands at “item/hue”? 2 times, first in a.yaml:2:');
	});

	test('whose the levels of a sheet are that names no role', () => {
		const [first] = asked(
			'Level,Craft\nJunior,Writes tests for all\nSenior,Designs for all',
			'',
			'backend-engineers.csv',
		);
		expect(first).toContain('Which role are the levels of? “Junior”, “Senior” in backend-engineers.csv');
	});

	test('where a ladder branches off', () => {
		const text = '# Engineer\n\n## L1\n- a\n\n## L2\n- b\n\n# Manager\n\n## L2\n- c\n';
		const answers = 'places: { h1: role, h2: { is: level, reads: "L{label}" }, bullet: statement }\nrungs: common\n';
		expect(asked(text, answers)).toContain('Does “Manager” go on from another ladder? It begins at number 2, “L2”.');
	});
});

describe('a ladder within another', () => {
	const level = (name: string, text: string) => `### ${name}\n\n- ${text}\n\n`;
	const TRACKS = `# Engineering\n\n## Engineer I\n\n- Tests\n\n## Engineer II\n\n- Builds\n\n## People track\n\n${level('Manager', 'Hires')}${level('Director', 'Leads')}`;

	test('goes on from it where nobody says otherwise', () => {
		expect(asked(TRACKS, 'rungs: own\nunnamed: Work\n')).toEqual([
			'Does “People track” go on from another ladder? It stands within “Engineering”, beside its levels.',
		]);
		const { texts } = importOf({ 'a.md': TRACKS }, new Map(), 'rungs: own\nunnamed: Work\n');
		expect(texts.get('roles/people-track.mdx')).toContain('trunk: engineering/engineer-ii');
	});

	test('is one of its own where somebody says so', () => {
		const answers = 'rungs: own\nunnamed: Work\nbranches: { People track: none }\n';
		expect(asked(TRACKS, answers)).toEqual([]);
		expect(importOf({ 'a.md': TRACKS }, new Map(), answers).texts.get('roles/people-track.mdx')).not.toContain('trunk');
	});
});

describe('answers do what they say', () => {
	const restated = role(
		'Engineer',
		['Junior', 'Writes tests for small features'],
		['Senior', 'Writes tests for large features'],
	);

	test.each([
		['add', ['writes-tests-for-small-features', 'writes-tests-for-large-features']],
		['restate', ['writes-tests-for-small-features', 'writes-tests-for-small-features']],
	])('levels: %s', (levels, ids) => {
		const { texts } = importOf({ 'a.md': restated }, new Map(), `${OUTLINE}levels: ${levels}`);
		const found = ['junior', 'senior'].map(
			(level) => /- id: (.*)/.exec(texts.get(`levels/engineer/${level}.mdx`)!)![1],
		);
		expect(found).toEqual(ids);
	});

	test('unnamed sentences stand under what somebody calls it, or are listed', () => {
		const text = '# Engineer\n\n## Junior\n\n- Tests\n';
		const named = importOf({ 'a.md': text }, new Map(), `${OUTLINE}unnamed: "What {role}s do"`);
		expect(named.texts.get('axes/what-engineers-do.mdx')).toContain('title: What Engineers do');
		const without = importOf({ 'a.md': text }, new Map(), `${OUTLINE}unnamed: none`);
		expect(without.unwritten.map(({ text: words }) => words)).toEqual(['Tests']);
	});
});

describe('responsibilities that several roles list', () => {
	const DUTIES = '# Duties\n\n## Lead\n\n- Hires\n- Decides\n\n## Manager\n\n- Hires\n';
	const PLACES = 'places: { h1: part, h2: role, bullet: responsibility }\n';
	const written = (duties: string) => {
		const { texts, statements, unwritten } = importOf({ 'a.md': DUTIES }, new Map(), `${PLACES}${duties}`);
		expect([statements, unwritten]).toEqual([3, []]);
		const entries = [...texts].filter(([path]) => /^(?:responsibilities|roles)\//.test(path));
		return Object.fromEntries(
			entries.map(([path, text]) => [path.replace('.mdx', ''), text.split('\n').slice(1, -2).join(' ')]),
		);
	};

	test('are asked about, and shared where nobody says otherwise', () => {
		expect(asked(DUTIES, PLACES)).toEqual([
			'“Lead” and “Manager” list the same responsibility: “Hires”. What are they?',
		]);
		expect(written('')['responsibilities/hires']).toBe('title: Hires shared:   - lead   - manager');
	});

	test('are a common parent’s, which they extend', () => {
		expect(written('duties: parent')).toEqual({
			'responsibilities/decides': 'title: Decides owner: lead',
			'responsibilities/hires': 'title: Hires owner: lead-and-manager',
			'roles/lead': 'title: Lead extends: lead-and-manager',
			'roles/lead-and-manager': 'title: Lead and Manager kind: common',
			'roles/manager': 'title: Manager extends: lead-and-manager',
		});
	});

	test('are two things, told apart by whose they are', () => {
		expect(written('duties: { Lead + Manager: each }')).toMatchObject({
			'responsibilities/hires': 'title: Hires owner: lead',
			'responsibilities/hires-manager': 'title: Hires (Manager) owner: manager',
		});
	});
});
