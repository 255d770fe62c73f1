import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import {
	activeRoles,
	ancestorsOf,
	coveredBy,
	descendantsOf,
	heldBy,
	holdingRoles,
	holds,
	isHoldingKnown,
	namedHolders,
	type Hold,
} from './ownership.ts';

const role = (title: string, more = '') => `title: ${title}\n${more}`;
const work = (holder: string) => `title: Work\n${holder}`;

const handbook = handbookFrom({
	'roles/maker.mdx': role('Maker'),
	'roles/lead.mdx': role('Lead', 'extends: maker'),
	'roles/ace.mdx': role('Ace', 'extends: lead'),
	'roles/back.mdx': role('Back', 'extends: maker'),
	'roles/manager.mdx': role('Manager'),
	'roles/both.mdx': role('Both', 'covers: [lead, manager]'),
	'roles/whole.mdx': role('Whole', 'extends: maker\ncovers: [lead]'),
	'roles/buyer.mdx': role('Buyer', 'kind: outside'),
	'roles/all.mdx': role('All', 'kind: common'),
	'roles/gone.mdx': role('Gone', 'status: retired'),
	'roles/round.mdx': role('Round', 'extends: ring'),
	'roles/ring.mdx': role('Ring', 'extends: round'),
	'roles/inside.mdx': role('Inside', 'covers: [round]'),
	'roles/orphan.mdx': role('Orphan', 'extends: nobody'),
	'roles/above.mdx': role('Above', 'covers: [orphan]'),
	'responsibilities/alone.mdx': work('owner: lead'),
	'responsibilities/for-all.mdx': work('owner: maker'),
	'responsibilities/theirs.mdx': work('owner: manager'),
	'responsibilities/together.mdx': work('shared: [lead, manager]'),
	'responsibilities/with-buyer.mdx': work('shared: [lead, buyer]'),
	'responsibilities/nobodys.mdx': work('area: work'),
});

const owns: Hold = { kind: 'owns' };
const inherits: Hold = { kind: 'inherits', from: 'maker' };
const shares = (...others: string[]): Hold => ({ kind: 'shares', with: others });
const covers = (solely: boolean, ...roles: string[]): Hold => ({ kind: 'covers', for: roles, solely });

test.each<[string, Record<string, Hold>]>([
	['maker', { 'for-all': owns }],
	['lead', { alone: owns, 'for-all': inherits, together: shares('manager'), 'with-buyer': shares('buyer') }],
	['back', { 'for-all': inherits }],
	['manager', { theirs: owns, together: shares('lead') }],
	[
		'both',
		{
			alone: covers(true, 'lead'),
			'for-all': covers(true, 'lead'),
			theirs: covers(true, 'manager'),
			together: covers(true, 'lead', 'manager'),
			'with-buyer': covers(false, 'lead'),
		},
	],
	[
		'whole',
		{
			alone: covers(true, 'lead'),
			'for-all': covers(true, 'lead'),
			together: covers(false, 'lead'),
			'with-buyer': covers(false, 'lead'),
		},
	],
	['buyer', { 'with-buyer': shares('lead') }],
	['nobody', {}],
])('how %s comes to hold what it holds', (id, expected) => {
	const held = heldBy(handbook, id).map(({ responsibility, hold }) => [responsibility.id, hold]);
	expect(Object.fromEntries(held)).toEqual(expected);
});

test.each<[string, string, boolean]>([
	['lead', 'alone', true],
	['lead', 'theirs', false],
	['lead', 'nobodys', false],
	['lead', 'not-there', false],
	['nobody', 'alone', false],
])('whether %s answers for %s: %s', (id, responsibility, expected) => {
	expect(holds(handbook, id, responsibility)).toBe(expected);
});

test.each<[string, boolean]>([
	['lead', true],
	['both', true],
	['round', false],
	['inside', false],
	['orphan', false],
	['above', false],
	['nobody', false],
])('whether it is clear what %s holds, however roles extend and cover each other: %s', (id, expected) => {
	expect(isHoldingKnown(handbook, id)).toBe(expected);
});

test('nobody is above, below or part of themselves', () => {
	expect(ancestorsOf(handbook, 'round')).toEqual(['ring']);
	expect(descendantsOf(handbook, 'round')).toEqual(['ring']);
	expect(descendantsOf(handbook, 'back')).toEqual([]);
	expect(coveredBy(handbook, 'nobody')).toEqual([]);
});

test('those that extend a role come by their ids, however far from it they are', () => {
	expect(descendantsOf(handbook, 'maker')).toEqual(['ace', 'back', 'lead', 'whole']);
});

test('what names nobody has no holders', () => {
	expect(namedHolders(handbook.responsibilities.get('nobodys')!)).toEqual([]);
});

test('what is retired, and what all have in common, answers for nothing; a job that is only named here does', () => {
	const ids = holdingRoles(handbook).map(({ id }) => id);
	expect(ids).toContain('buyer');
	expect(ids).not.toContain('gone');
	expect(ids).not.toContain('all');
	expect(activeRoles(handbook).map(({ id }) => id)).toEqual(ids.filter((id) => id !== 'buyer'));
});
