import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { cellOf } from './asked.ts';
import { byRole, commonSharing, sharingOf } from './sharing.ts';

const level = (role: string, order: number, more: string) =>
	`role: ${role}\norder: ${order}\ntitle: ${role} ${order}\n${more}`;

const handbook = handbookFrom({
	'axes/craft.mdx': 'title: Craft',
	'roles/all.mdx': 'title: All\nkind: common',
	'roles/backend.mdx': 'title: Backend',
	'roles/frontend.mdx': 'title: Frontend',
	'levels/all/1.mdx': level(
		'all',
		1,
		'expectations: { craft: [{ id: asks, text: Asks. }, { id: tests, text: Tests. }] }',
	),
	'levels/backend/1.mdx': level(
		'backend',
		1,
		'takes: [all/1]\nexpectations: { craft: [{ id: queries, text: Queries. }] }',
	),
	'levels/frontend/1.mdx': level('frontend', 1, 'takes: [all/1]'),
});
const sharings = (id: string) => {
	const at = handbook.levels.get(id)!;
	return cellOf(handbook, at, 'craft')!.statements.map((statement) => sharingOf(handbook, at, statement));
};
const shown = (sharing: ReturnType<typeof commonSharing>) =>
	sharing && [sharing.origin?.id, ...sharing.others.map(({ id }) => id)];

describe('where else a statement is asked', () => {
	test.each([
		[
			'the level that says it and the others that ask it',
			'backend/1',
			[['all/1', 'frontend/1'], ['all/1', 'frontend/1'], undefined],
		],
		[
			'those that take it, where the level itself says it',
			'all/1',
			[
				[undefined, 'backend/1', 'frontend/1'],
				[undefined, 'backend/1', 'frontend/1'],
			],
		],
	])('is %s', (_, id, expected) => {
		expect(sharings(id).map(shown)).toEqual(expected);
	});

	test.each([
		['of all at once where it is the same of all', 'frontend/1', ['all/1', 'backend/1']],
		['of none where it differs', 'backend/1', undefined],
	])('is said %s', (_, id, expected) => {
		expect(shown(commonSharing(sharings(id)))).toEqual(expected);
	});

	test('is said of one alone where there is one', () => {
		expect(commonSharing(sharings('all/1').slice(0, 1))).toBeUndefined();
	});

	test('is told by role', () => {
		const levels = ['backend/1', 'frontend/1', 'all/1'].map((id) => handbook.levels.get(id)!);
		expect(byRole([...levels, levels[0]!]).map(([role, of]) => [role, of.length])).toEqual([
			['backend', 2],
			['frontend', 1],
			['all', 1],
		]);
	});
});
