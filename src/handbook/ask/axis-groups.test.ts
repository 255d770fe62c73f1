import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { published } from '../model/published.ts';
import { axisGroups, placeInGroup } from './axis-groups.ts';

const handbook = handbookFrom({
	'handbook.yaml':
		'groups: { how: { title: How }, what: { title: What }, none: { title: None }, secret: { title: Secret } }',
	'axes/care.mdx': 'title: Care\ngroup: how\norder: 2',
	'axes/craft.mdx': 'title: Craft\ngroup: what',
	'axes/hidden.mdx': 'title: Hidden\ngroup: secret\nprivate: true',
	'axes/money.mdx': 'title: Money',
	'axes/people.mdx': 'title: People\ngroup: how\norder: 1',
});
const groups = (of = handbook) => axisGroups(of).map(({ title, axes }) => [title, axes.map(({ id }) => id)]);

test('competencies stand by their group, those of none first, and no group is empty', () => {
	expect(groups(published(handbook))).toEqual([
		[undefined, ['money']],
		['How', ['people', 'care']],
		['What', ['craft']],
	]);
	expect(groups().at(-1)).toEqual(['Secret', ['hidden']]);
});

test.each([
	['people', 'How', undefined, 'care'],
	['care', 'How', 'people', undefined],
	['money', undefined, undefined, undefined],
])('%s stands in the group %s, after %s and before %s', (id, title, before, after) => {
	const place = placeInGroup(handbook, handbook.axes.get(id)!);
	expect([place.group.title, place.before?.id, place.after?.id]).toEqual([title, before, after]);
});
