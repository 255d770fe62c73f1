import { describe, expect, test } from 'vitest';
import type { LocalFile } from './local.ts';
import { readOwners } from './owners.ts';
import { planUpgrade, type Plan } from './plan.ts';

const owners = readOwners('upstream src/**\nupstream a\norg org/**');

/** Files on the disk by what they hold; `link` for a link. */
type Files = Record<string, string>;

/** A plan from what is here, all that upstream ever had (oldest first), and what the release has. */
function plan(local: Files, past: Files[], release: Files): Plan {
	const here = new Map<string, LocalFile>(
		Object.entries(local).map(([path, id]) =>
			id === 'link' ? [path, { kind: 'link', ids: [] }] : [path, { kind: 'file', ids: [id] }],
		),
	);
	const history = new Map<string, Set<string>>();
	for (const [path, id] of [...past, release].flatMap((files) => Object.entries(files)))
		history.set(path, (history.get(path) ?? new Set()).add(id));
	const tree = new Map(Object.entries(release).map(([path, id]) => [path, { id, mode: '100644' }]));
	return planUpgrade(here, tree, history, owners, (path) => past.some((files) => path in files));
}

const nothing: Plan = { write: [], remove: [], keep: [], added: [], back: [], away: [] };
const blob = (path: string, id: string, isNew = false) => ({ path, id, mode: '100644', isNew });

describe('an upgrade', () => {
	test.each<[string, Files, Files[], Files, Partial<Plan>]>([
		['leaves what is there already', { a: '2' }, [{ a: '1' }], { a: '2' }, {}],
		['replaces what upstream changed', { a: '1' }, [{ a: '1' }], { a: '2' }, { write: [blob('a', '2')] }],
		[
			'replaces what is several releases old',
			{ a: '0' },
			[{ a: '0' }, { a: '1' }],
			{ a: '2' },
			{ write: [blob('a', '2')] },
		],
		['brings what is new', {}, [], { 'src/n': '1' }, { write: [blob('src/n', '1', true)] }],
		['brings back what was removed here', {}, [{ a: '1' }], { a: '1' }, { write: [blob('a', '1', true)], back: ['a'] }],
		[
			'but no workflow',
			{},
			[{ '.github/workflows/pages.yml': '1' }],
			{ '.github/workflows/pages.yml': '2' },
			{ away: ['.github/workflows/pages.yml'] },
		],
		[
			'keeps aside what was edited here',
			{ a: 'mine' },
			[{ a: '1' }],
			{ a: '2' },
			{ write: [blob('a', '2')], keep: [{ path: 'a', why: 'edited' }] },
		],
		[
			'keeps aside what was edited here where upstream changed nothing',
			{ a: 'mine' },
			[{ a: '1' }],
			{ a: '1' },
			{ write: [blob('a', '1')], keep: [{ path: 'a', why: 'edited' }] },
		],
		[
			'keeps aside a file of the fork’s where upstream brings one',
			{ netlify: 'mine' },
			[{}],
			{ netlify: '1' },
			{ write: [blob('netlify', '1')], keep: [{ path: 'netlify', why: 'in the way' }] },
		],
		['removes what upstream no longer has', { 'src/o': '1' }, [{ 'src/o': '1' }], {}, { remove: ['src/o'] }],
		[
			'keeps aside what was edited and upstream no longer has',
			{ 'src/o': 'mine' },
			[{ 'src/o': '1' }],
			{},
			{ remove: ['src/o'], keep: [{ path: 'src/o', why: 'edited and gone' }] },
		],
		['leaves a file of the fork’s', { netlify: 'mine' }, [], {}, {}],
		[
			'leaves a file of the fork’s in upstream’s folder, and names it',
			{ 'src/mine': 'x' },
			[],
			{},
			{ added: ['src/mine'] },
		],
		[
			'leaves what is the organisation’s, whatever upstream has',
			{ 'org/x': 'mine' },
			[{ 'org/x': '1' }],
			{ 'org/x': '2' },
			{},
		],
		['leaves what is the organisation’s and like upstream’s of old', { 'org/x': '1' }, [{ 'org/x': '1' }], {}, {}],
		[
			'keeps aside a link in the place of a file',
			{ a: 'link' },
			[{ a: '1' }],
			{ a: '1' },
			{ write: [blob('a', '1')], keep: [{ path: 'a', why: 'edited' }] },
		],
		[
			'keeps aside a file in the place of a folder',
			{ src: 'link' },
			[{ 'src/a': '1' }],
			{ 'src/a': '1' },
			{
				write: [blob('src/a', '1', true)],
				remove: ['src'],
				keep: [{ path: 'src', why: 'in the way' }],
				back: ['src/a'],
			},
		],
		[
			'keeps aside what lies in a folder in the place of a file',
			{ 'src/a/mine': 'x', 'src/a/theirs': '1' },
			[{ 'src/a/theirs': '1' }],
			{ 'src/a': '2' },
			{
				write: [blob('src/a', '2', true)],
				remove: ['src/a/mine', 'src/a/theirs'],
				keep: [{ path: 'src/a/mine', why: 'in the way' }],
			},
		],
	])('%s', (_, local, past, release, expected) => {
		expect(plan(local, past, release)).toEqual({ ...nothing, ...expected });
	});

	test('names each in order of path', () => {
		const past = { 'src/z': '1', 'src/y': '1', 'src/b': '1', 'src/a': '1' };
		const files = ['.vscode/z', '.vscode/a', '.github/x/z'];
		const settings = Object.fromEntries(files.map((path) => [path, '1']));
		const { write, remove, keep, added, back, away } = plan(
			{ 'src/z': 'mine', 'src/y': '1', 'src/x': '1', 'src/own-z': '', 'src/own-a': '', 'src/w': 'mine' },
			[{ ...past, ...settings, 'src/x': '1', 'src/w': '1' }],
			{ 'src/z': '2', 'src/b': '2', 'src/a': '2', ...settings },
		);
		expect(write.map(({ path }) => path)).toEqual(['src/a', 'src/b', 'src/z']);
		expect(remove).toEqual(['src/w', 'src/x', 'src/y']);
		expect(keep.map(({ path }) => path)).toEqual(['src/w', 'src/z']);
		expect(added).toEqual(['src/own-a', 'src/own-z']);
		expect(back).toEqual(['src/a', 'src/b']);
		expect(away).toEqual(['.github/x/z', '.vscode/a', '.vscode/z']);
	});

	test('leaves what nobody owns and was edited, where upstream has it no more', () => {
		expect(plan({ netlify: 'mine' }, [{ netlify: '1' }], {})).toEqual(nothing);
	});

	test('takes a folder of that name further down for no setting', () => {
		const path = 'src/.github/x';
		expect(plan({}, [{ [path]: '1' }], { [path]: '1' })).toMatchObject({ back: [path], away: [] });
	});

	test.each(['content', 'content/org', 'public', 'public/brand'])('looks behind no link at %s', (path) => {
		expect(() => plan({ b: 'x', [path]: 'link' }, [], {})).toThrow(
			expect.objectContaining({
				message: `${path} is a symbolic link, and no upgrade looks behind one.`,
				hint: expect.stringContaining('Put the folder itself in its place'),
			}),
		);
		expect(plan({ [path]: 'x' }, [], {})).toEqual(nothing);
		expect(plan({ [`${path}-of-others`]: 'link' }, [], {})).toEqual(nothing);
	});

	test('puts nothing in the place of a folder that is the organisation’s', () => {
		expect(() => plan({ 'org/x': 'mine' }, [], { org: '1' })).toThrow(
			expect.objectContaining({
				message: 'The release has a file or folder in the place of org/x, which is yours.',
				hint: 'Nothing was changed. Rename yours, and upgrade again.',
			}),
		);
	});
});
