import { expect, test } from 'vitest';
import { coveringLoad } from './covering.ts';
import { handbookFrom } from '../load/from-text.ts';

const role = (title: string, more = '') => `title: ${title}\nsummary: Works.\n${more}`;
const work = (holder: string) => `title: Work\nsummary: It gets done.\n${holder}`;

const handbook = handbookFrom({
	'handbook.yaml':
		'areas:\n  tools: { title: Tools, summary: Tools. }\n  people: { title: People, summary: People. }\n',
	'roles/maker.mdx': role('Maker'),
	'roles/lead.mdx': role('Lead', 'extends: maker'),
	'roles/manager.mdx': role('Manager'),
	'roles/peer.mdx': role('Peer'),
	'roles/both.mdx': role('Both', 'covers: [lead, manager]'),
	'responsibilities/a.mdx': work('owner: lead\narea: tools'),
	'responsibilities/b.mdx': work('owner: manager\narea: people'),
	'responsibilities/c.mdx': work('owner: manager\narea: people'),
	'responsibilities/d.mdx': work('shared: [lead, manager]\narea: people'),
	'responsibilities/e.mdx': work('shared: [lead, peer]'),
	'responsibilities/f.mdx': work('owner: peer'),
	'responsibilities/g.mdx': work('owner: maker'),
	'responsibilities/h.mdx': work('owner: both\narea: people'),
});
const load = (id: string) => coveringLoad(handbook, handbook.roles.get(id)!);

test('counts what rests on one person: not what somebody else shares, or holds for a part of their own', () => {
	expect(load('both')!.solely.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'h']);
	expect(load('both')!.total).toBe(7);
});

test('says first where a second person would take the most', () => {
	expect(
		load('both')!.relief.map(({ role: id, responsibilities }) => [id, responsibilities.map((one) => one.id)]),
	).toEqual([
		['manager', ['b', 'c']],
		['lead', ['a']],
	]);
	expect(load('both')!.byArea).toEqual([
		{ title: 'People', count: 4 },
		{ title: 'Tools', count: 1 },
	]);
});

test('says nothing of a role that covers none', () => {
	expect(load('lead')).toBeUndefined();
});
