import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { byPlace } from '../model/diagnostic.ts';
import { published } from '../model/published.ts';
import { layerFrom } from './from-text.ts';
import { loadHandbook, type Loaded } from './load.ts';
import type { SourceFile } from '../source/source-file.ts';

const ENGINEER =
	'---\ntitle: Engineer\nsummary: Builds.\naliases: [Dev, Coder]\nfacts:\n  focus: Code\n  day: Typing\n---\n\nThe base.\n';
const MANAGER = '---\ntitle: Manager\nsummary: Listens.\n---\n';
const HIRING = '---\ntitle: Hiring\nowner: manager\nsummary: The right people join.\n---\n';

/** A layer of texts by path. */
const layer = (shown: string, texts: Record<string, string>) => layerFrom(texts, shown);

const BASE = { 'roles/engineer.mdx': ENGINEER, 'roles/manager.mdx': MANAGER };

/** The base with another layer over it. */
const over = (org: Record<string, string>, base: Record<string, string> = BASE) =>
	loadHandbook([layer('base', base), layer('org', org)]);

const engineer = ({ handbook }: Loaded) => handbook.roles.get('engineer')!;
const placesOf = ({ faults }: Loaded) =>
	[...faults].sort(byPlace).map(({ at }) => `${at.file}:${at.line}:${at.column}`);
const placeOf = ({ file, line, column }: { file: string; line: number; column: number }) => `${file}:${line}:${column}`;

describe('a file at the same path states only what differs', () => {
	test('a field that it gives replaces the one below, and no other', () => {
		const loaded = over({ 'roles/engineer.mdx': '---\ntitle: Developer\n---\n' });
		expect(loaded.faults).toEqual([]);
		expect(engineer(loaded).data).toMatchObject({ title: 'Developer', summary: 'Builds.', aliases: ['Dev', 'Coder'] });
		expect(engineer(loaded).files).toEqual(['base/roles/engineer.mdx', 'org/roles/engineer.mdx']);
	});

	test('a list, or a group of fields, is replaced as a whole', () => {
		const loaded = over({ 'roles/engineer.mdx': '---\naliases: [Maker]\nfacts: { day: Talking }\n---\n' });
		expect(engineer(loaded).data).toMatchObject({ aliases: ['Maker'], facts: { day: 'Talking' } });
		expect(engineer(loaded).data.facts.focus).toBeUndefined();
	});

	test.each([
		['a body', '---\ntitle: Developer\n---\n\nOurs.\n', 'Ours.', 'org/roles/engineer.mdx'],
		['a body alone', '---\n---\n\nOurs.\n', 'Ours.', 'org/roles/engineer.mdx'],
		['blank lines', '---\ntitle: Developer\n---\n\n \n\n', 'The base.', 'base/roles/engineer.mdx'],
		['no body', '---\ntitle: Developer\n---', 'The base.', 'base/roles/engineer.mdx'],
	])('%s', (_, text, body, file) => {
		const loaded = over({ 'roles/engineer.mdx': text });
		expect(loaded.faults).toEqual([]);
		expect(engineer(loaded).body).toMatchObject({ text: body, file });
	});

	test('one in Markdown lies over one in MDX', () => {
		const loaded = over({ 'roles/engineer.md': '---\ntitle: Developer\n---\n\n<!-- ours -->\n' });
		expect(loaded.faults).toEqual([]);
		expect(engineer(loaded)).toMatchObject({ data: { title: 'Developer' }, body: { file: 'org/roles/engineer.md' } });
	});

	test('the highest of three layers counts', () => {
		const titles = ['A', 'B', 'C'].map((title) => ({
			'roles/engineer.mdx': `---\ntitle: ${title}\nsummary: From ${title}.\n---\n`,
		}));
		titles[2] = { 'roles/engineer.mdx': '---\ntitle: C\n---\n' };
		const loaded = loadHandbook(titles.map((texts, index) => layer(`${index}`, texts)));
		expect(engineer(loaded).data).toMatchObject({ title: 'C', summary: 'From B.' });
	});

	test('but for synonyms, to which a layer adds', () => {
		const { handbook } = over(
			{ 'handbook.yaml': 'synonyms:\n  one-on-one: [fika]\n  stand-up: [huddle]\n' },
			{ ...BASE, 'handbook.yaml': 'synonyms:\n  one-on-one: [check-in]\n  retro: [review]\n' },
		);
		expect(handbook.settings.synonyms).toEqual({
			'one-on-one': ['fika', 'check-in'],
			'stand-up': ['huddle'],
			retro: ['review'],
		});
	});

	test.for([
		['synonyms: [a, b]', 'org/handbook.yaml:1:11'],
		['synonyms:\n  one-on-one: [fika, 1]', 'org/handbook.yaml:2:22'],
	] as const)('a fault in what it adds is found where it stands: %s', ([text, place]) => {
		const base = { ...BASE, 'handbook.yaml': 'synonyms:\n  one-on-one: [check-in]\n' };
		expect(placesOf(over({ 'handbook.yaml': `${text}\n` }, base))).toEqual([place]);
	});

	test('handbook.yaml too', () => {
		const area = (title: string) => `areas:\n  people: { title: ${title}, summary: x }\n`;
		const { handbook } = over(
			{ 'handbook.yaml': area('Ours') },
			{ ...BASE, 'handbook.yaml': `name: Base\ntagline: x\n${area('Theirs')}` },
		);
		expect(handbook.settings).toMatchObject({ name: 'Base', tagline: 'x', areas: { people: { title: 'Ours' } } });
		expect(placeOf(handbook.settingsAt('areas', 'people', 'title'))).toBe('org/handbook.yaml:2:20');
		expect(placeOf(handbook.settingsAt('name'))).toBe('base/handbook.yaml:1:7');
	});
});

describe('a layer adds and takes away', () => {
	test('a new path is a new entry', () => {
		const { handbook, faults } = over({ 'roles/astronaut.mdx': '---\ntitle: Astronaut\nsummary: Flies.\n---\n' });
		expect(faults).toEqual([]);
		expect([...handbook.roles.keys()]).toEqual(['astronaut', 'engineer', 'manager']);
	});

	test('status: retired retires', () => {
		const loaded = over({ 'roles/engineer.mdx': '---\nstatus: retired\nreplacedBy: manager\n---\n' });
		expect(engineer(loaded).data).toMatchObject({ status: 'retired', replacedBy: 'manager', title: 'Engineer' });
	});

	test('private keeps an entry, and what hangs on it, out of what is published', () => {
		const level = '---\nrole: engineer\norder: 1\ntitle: Junior\nsummary: x\nreach: x\n---\n';
		const { handbook } = over(
			{ 'roles/engineer.mdx': '---\nprivate: true\n---\n' },
			{ ...BASE, 'levels/engineer/junior.mdx': level },
		);
		expect([handbook.roles.size, handbook.levels.size]).toEqual([2, 1]);
		const open = published(handbook);
		expect([[...open.roles.keys()], open.levels.size]).toEqual([['manager'], 0]);
	});

	test('base: false leaves the layers below out, with all that is wrong in them', () => {
		const base = { ...BASE, 'roles/broken.mdx': '---\ntitle: "x\n---\n', 'handbook.yaml': 'name: Base\n' };
		const { handbook, faults } = over({ 'handbook.yaml': 'base: false\n', 'roles/manager.mdx': MANAGER }, base);
		expect(faults).toEqual([]);
		expect([...handbook.roles.keys()]).toEqual(['manager']);
		expect(handbook).toMatchObject({ fileCount: 2, settings: { name: 'Career handbook' } });
	});

	test.each(['base: true', 'base: "false"', 'base: [false]'])('%s does not', (line) => {
		expect([...over({ 'handbook.yaml': `${line}\n` }).handbook.roles.keys()]).toEqual(['engineer', 'manager']);
	});

	test('base: false keeps the words by which people search, where they are sound', () => {
		const alone = { 'handbook.yaml': 'base: false\nsynonyms:\n  retro: [review]\n' };
		const loaded = (below: string) => over(alone, { ...BASE, 'handbook.yaml': below });
		expect(loaded('synonyms:\n  one-on-one: ["1:1"]\n').handbook.settings.synonyms).toEqual({
			retro: ['review'],
			'one-on-one': ['1:1'],
		});
		const { handbook, faults } = loaded('synonyms:\n  one-on-one: 3\n');
		expect([handbook.settings.synonyms, faults]).toEqual([{ retro: ['review'] }, []]);
	});

	test('base: false in the lowest layer leaves nothing out', () => {
		const { handbook } = over({}, { ...BASE, 'handbook.yaml': 'base: false\n' });
		expect(handbook.roles.size).toBe(2);
	});
});

describe('a finding points at the file that supplied the value', () => {
	test.each<[string, string, string]>([
		['a value of the upper layer', '---\norder: one\n---\n', 'org/roles/engineer.mdx:2:8'],
		['a key of the upper layer', '---\ntitel: x\n---\n', 'org/roles/engineer.mdx:2:1'],
		['a part of a list of the upper layer', '---\naliases: [A, B, A]\n---\n', 'org/roles/engineer.mdx:2:17'],
		['a part of a group of the upper layer', '---\nfacts:\n  focus: 3\n---\n', 'org/roles/engineer.mdx:3:10'],
		['a body of the upper layer', '---\n---\n\n{x}\n', 'org/roles/engineer.mdx:4:1'],
	])('%s', (_, text, place) => {
		expect(placesOf(over({ 'roles/engineer.mdx': text }))).toEqual([place]);
	});

	test('a value of the lower layer, where the upper gives another', () => {
		const base = { ...BASE, 'roles/engineer.mdx': ENGINEER.replace('Builds.', '"<b>"') };
		expect(placesOf(over({ 'roles/engineer.mdx': '---\ntitle: Developer\n---\n' }, base))).toEqual([
			'base/roles/engineer.mdx:3:11',
		]);
		expect(placesOf(over({ 'roles/engineer.mdx': '---\nsummary: Makes.\n---\n' }, base))).toEqual([]);
	});

	test('what is missing is missing where the entry is named last', () => {
		const loaded = over({ 'roles/enginer.mdx': '---\ntitle: Developer\n---\n' });
		expect(placesOf(loaded)).toEqual(['org/roles/enginer.mdx:1:1']);
	});

	test('a rule says so too', () => {
		const layers = [
			layer('base', { ...BASE, 'responsibilities/hiring.mdx': HIRING }),
			layer('org', { 'responsibilities/hiring.mdx': '---\nshared: [engineer, enginer]\n---\n' }),
		];
		const found = checkHandbook(layers).diagnostics.map(({ rule, at }) => [rule, placeOf(at)]);
		expect(found).toContainEqual(['reference-resolves', 'org/responsibilities/hiring.mdx:2:20']);
	});
});

describe('who answers', () => {
	const holders = (below: string, above: string) => {
		const file = (holder: string) => HIRING.replace(/^owner:.*$/m, holder);
		const { handbook } = over(
			{ 'responsibilities/hiring.mdx': `---\n${above}\n---\n` },
			{ ...BASE, 'responsibilities/hiring.mdx': file(below) },
		);
		const { owner, shared } = handbook.responsibilities.get('hiring')!.data;
		return { owner, shared };
	};

	test('is said anew by an upper layer, be it one role or several', () => {
		expect(holders('owner: engineer', 'shared: [engineer, manager]')).toEqual({ shared: ['engineer', 'manager'] });
		expect(holders('shared: [engineer, manager]', 'owner: manager')).toEqual({ owner: 'manager' });
		expect(holders('owner: engineer', 'title: Hiring people')).toEqual({ owner: 'engineer' });
	});
});

describe('a file that cannot be understood', () => {
	test.each([
		['in the upper layer', BASE, { 'roles/manager.mdx': '---\ntitle: "x\n---\n' }, 'org/roles/manager.mdx:2:8'],
		[
			'in the lower layer',
			{ ...BASE, 'roles/manager.mdx': '---\ntitle: "x\n---\n' },
			{ 'roles/manager.mdx': '---\ntitle: Boss\n---\n' },
			'base/roles/manager.mdx:2:8',
		],
	])('%s keeps its id, and its entry is not shown by half', (_, base, org, place) => {
		const loaded = over(org, { ...base, 'responsibilities/hiring.mdx': HIRING });
		expect(placesOf(loaded)).toEqual([place]);
		expect(loaded.handbook.roles.has('manager')).toBe(false);
		expect(loaded.handbook.broken.get('roles')!.has('manager')).toBe(true);
		const layers = [layer('base', { ...base, 'responsibilities/hiring.mdx': HIRING }), layer('org', org)];
		expect(checkHandbook(layers).diagnostics.filter(({ rule }) => rule === 'reference-resolves')).toEqual([]);
	});

	test.each<[string, SourceFile, string]>([
		[
			'a file',
			{
				path: 'roles/manager.mdx',
				shown: 'org/roles/manager.mdx',
				kind: 'unreadable',
				size: 0,
				reason: 'permission denied',
			},
			'org/roles/manager.mdx:1:1',
		],
		[
			'the folder of a collection',
			{ path: 'roles', shown: 'org/roles', kind: 'unreadable', size: 0, reason: 'permission denied' },
			'org/roles:1:1',
		],
		['a layer', { path: '', shown: 'org', kind: 'unreadable', size: 0, reason: 'permission denied' }, 'org:1:1'],
	])('because the system does not let us: %s', (_, file, place) => {
		const loaded = loadHandbook([{ shown: 'org', files: [file], emptyFolders: [] }]);
		expect(placesOf(loaded)).toEqual([place]);
		expect(loaded.faults[0]!.message).toBe('This file cannot be read: permission denied.');
		expect(loaded.handbook.broken.get('roles')!.has('manager')).toBe(file.path !== '');
	});
});
