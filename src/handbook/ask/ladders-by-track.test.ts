import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { level, texts } from './forked-ladders.ts';
import { rolesByTrack, rungTable } from './ladders-by-track.ts';

const ids = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

describe('roles by their track', () => {
	const tracks = (more: Record<string, string> = {}, order = ['director', 'engineer', 'manager', 'specialist']) => {
		const handbook = handbookFrom({
			'handbook.yaml': 'tracks: { people: { title: People }, craft: { title: Craft } }\n',
			...texts,
			...more,
		});
		const roles = order.map((id) => handbook.roles.get(id)!);
		return rolesByTrack(handbook, roles).map(({ title, items }) => [title, ids(items)]);
	};

	test('stand each branch after what it goes on from', () => {
		expect(tracks()).toEqual([[undefined, ['engineer', 'manager', 'director', 'specialist']]]);
	});

	test('follow handbook.yaml, those of no track last; a branch in another track stays there', () => {
		expect(
			tracks({
				'roles/engineer.mdx': 'title: Engineer\ntrack: craft',
				'roles/specialist.mdx': 'title: Specialist\ntrunk: engineer/3\ntrack: craft',
				'roles/manager.mdx': 'title: Manager\ntrunk: engineer/3\ntrack: people',
			}),
		).toEqual([
			['People', ['manager']],
			['Craft', ['engineer', 'specialist']],
			[undefined, ['director']],
		]);
	});

	test('are all there where two go on from each other', () => {
		expect(tracks({ 'roles/engineer.mdx': 'title: Engineer\ntrunk: manager/4' })).toEqual([
			[undefined, ['director', 'engineer', 'manager', 'specialist']],
		]);
	});
});

test('levels stand rung by rung, lowest first, several on one, and none that is beside the ladder', () => {
	const handbook = handbookFrom({
		...texts,
		'levels/manager/4b.mdx': level('manager', 4),
		'levels/engineer/9.mdx': level('engineer', 9, 'rung: false'),
	});
	const { rungs, rows } = rungTable(
		handbook,
		['engineer', 'manager'].map((id) => handbook.roles.get(id)!),
	);
	expect(rungs).toEqual([1, 2, 3, 4, 5]);
	expect(rows.map(({ role, levels }) => [role.id, ...levels.map((there) => ids(there).join(' '))])).toEqual([
		['engineer', 'engineer/1', 'engineer/2', 'engineer/3', 'engineer/4', ''],
		['manager', '', '', '', 'manager/4 manager/4b', 'manager/5'],
	]);
});
