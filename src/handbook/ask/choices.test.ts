import { expect, test } from 'vitest';
import { choices } from './choices.ts';
import { handbookFrom } from '../load/from-text.ts';

const role = (more = '') => `title: A role\nsummary: Does something.\n${more}`;
const move = (from: string, to: string) => `title: A move\nfrom: ${from}\nto: ${to}\nsummary: One moves.`;
const chosen = (texts: Record<string, string>) => choices(handbookFrom(texts)).map(({ id }) => id);

test('one chooses between the roles that one person may hold at once', () => {
	const roles = {
		'roles/lead.mdx': role('order: 2'),
		'roles/manager.mdx': role('order: 1'),
		'roles/both.mdx': role('covers: [lead, manager]'),
	};
	expect(chosen(roles)).toEqual(['manager', 'lead']);
});

test('where nobody holds two, between those that most ways lead to', () => {
	const roles = { 'roles/maker.mdx': role(), 'roles/lead.mdx': role(), 'roles/manager.mdx': role() };
	expect(
		chosen({ ...roles, 'transitions/a.mdx': move('maker', 'manager'), 'transitions/b.mdx': move('maker', 'lead') }),
	).toEqual(['lead', 'manager']);
	expect(chosen({ ...roles, 'transitions/a.mdx': move('maker', 'manager') })).toEqual([]);
});

test('in a handbook without roles there is nothing to choose', () => expect(chosen({})).toEqual([]));
