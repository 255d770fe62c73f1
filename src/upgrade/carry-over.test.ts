import { describe, expect, test } from 'vitest';
import { carryOver } from './carry-over.ts';

/** A text of an entry. */
const mdx = (yaml: string, body = '') => `---\n${yaml}\n---\n${body}`;
const base = {
	'handbook.yaml': 'name: Upstream\ntagline: Old\n',
	'roles/lead.mdx': mdx('title: Lead\nsummary: Leads.\nskills: [one]', 'Prose.\n'),
	'levels/lead/1.mdx': mdx('role: lead\ntitle: L1'),
	'responsibilities/rota.mdx': mdx('title: Rota\nowner: lead'),
};

type Files = Record<string, string | null>;

/** What becomes of the organisation’s files where upstream’s change in some; null takes one away. */
function carry(org: Record<string, string>, change: Files, before: Files | undefined = base) {
	const texts = (files: Files) =>
		new Map(Object.entries(files).flatMap(([path, text]) => (text === null ? [] : [[path, text]])));
	const { texts: moved, sections } = carryOver(
		new Map(Object.entries(org)),
		before && texts(before),
		texts({ ...base, ...change }),
		// No step of the content model is to be in the way of what is told.
		[],
		1,
	);
	return { files: Object.fromEntries(moved), told: sections.flatMap(({ lines }) => lines) };
}

describe('what upstream changed in entries with a file of the organisation’s over them', () => {
	const change = {
		'roles/lead.mdx': mdx('title: Head\nsummary: Leads.\nskills: [one]\nreviewBy: 2027-01-01', 'Other prose.\n'),
	};

	test('is told field by field, and what the file hides is marked', () => {
		expect(carry({ 'roles/lead.mdx': mdx('title: Captain') }, change).told).toEqual([
			'roles/lead.mdx: title was “Lead”, is now “Head” (yours stands in its place)',
			'roles/lead.mdx: reviewBy was not there, is now “2027-01-01” (you have the new one)',
			'roles/lead.mdx: the text was “Prose.”, is now “Other prose.” (you have the new one)',
		]);
	});

	test('is told of an entry that the organisation calls otherwise', () => {
		const org = {
			'handbook.yaml': 'renamed:\n  roles: { lead: captain }\n',
			'roles/captain.mdx': mdx('summary: Ours.', 'Our prose.'),
			'levels/captain/1.mdx': mdx('title: C1'),
		};
		const levels = { 'levels/lead/1.mdx': mdx('role: lead\ntitle: Level 1') };
		expect(carry(org, { ...change, ...levels }).told).toEqual([
			'roles/captain.mdx: title was “Lead”, is now “Head” (you have the new one)',
			'roles/captain.mdx: reviewBy was not there, is now “2027-01-01” (you have the new one)',
			'roles/captain.mdx: the text was “Prose.”, is now “Other prose.” (yours stands in its place)',
			'levels/captain/1.mdx: title was “L1”, is now “Level 1” (yours stands in its place)',
		]);
	});

	test('is told of handbook.yaml', () => {
		const told = carry({ 'handbook.yaml': 'name: Ours\n' }, { 'handbook.yaml': 'name: New\ntagline: Old\n' }).told;
		expect(told).toEqual(['handbook.yaml: name was “Upstream”, is now “New” (yours stands in its place)']);
	});

	test('is nobody’s business where there is no such file, or the base is not used', () => {
		expect(carry({}, change).told).toEqual([]);
		expect(carry({ 'handbook.yaml': 'base: false\n', 'roles/lead.mdx': mdx('title: Ours') }, change).told).toEqual([]);
	});
});

describe('what upstream renamed', () => {
	const renamed = {
		'roles/lead.mdx': null,
		'roles/head.mdx': mdx('title: Lead\nsummary: Leads.\nskills: [one]\nformerly: [lead]', 'Prose.\n'),
		'levels/lead/1.mdx': null,
		'levels/head/1.mdx': mdx('role: head\ntitle: L1'),
		'responsibilities/rota.mdx': mdx('title: Rota\nowner: head'),
	};

	test('is followed by files, references and links', () => {
		const org = {
			'roles/lead.mdx': mdx('title: Captain'),
			'levels/lead/1.mdx': mdx('title: C1'),
			'responsibilities/deck.mdx': mdx('title: Deck\nowner: lead', 'See [it](/roles/lead/).'),
		};
		expect(carry(org, renamed).files).toEqual({
			'roles/head.mdx': mdx('title: Captain'),
			'levels/head/1.mdx': mdx('title: C1'),
			'responsibilities/deck.mdx': mdx('title: Deck\nowner: head', 'See [it](/roles/head/).'),
		});
	});

	test.each([
		['renames', 'renamed:\n  roles:\n    lead: captain\n', 'renamed:\n  roles:\n    head: captain\n'],
		['retires', 'name: Acme\nretired:\n  roles: { lead: null }\n', 'name: Acme\nretired:\n  roles:\n    head: null\n'],
		['has as the place of another', 'retired: { roles: { other: lead } }\n', 'retired: { roles: { other: head } }\n'],
		['renames to the same', 'name: Acme\nrenamed:\n  roles: { lead: head }\n', 'name: Acme\n'],
	])('is followed by the settings in which the organisation %s it', (_, settings, expected) => {
		expect(carry({ 'handbook.yaml': settings }, renamed).files['handbook.yaml']).toBe(expected);
	});

	test('is told, and is no change of the entry', () => {
		expect(carry({ 'roles/lead.mdx': mdx('title: Captain') }, renamed).told).toEqual([
			'roles/lead.mdx is now roles/head.mdx',
		]);
	});

	test('is left to a person where the new id is the organisation’s already', () => {
		const org = { 'roles/lead.mdx': mdx('title: Captain'), 'roles/head.mdx': mdx('title: Head\nsummary: Ours.') };
		const { files, told } = carry(org, renamed);
		expect(files).toEqual(org);
		expect(told.at(-1)).toBe(
			'roles/lead.mdx lies over what is now roles/head, and roles/head.mdx is there already. Put the two together, or rename one.',
		);
	});

	test('is followed too where it is not known what there was before', () => {
		expect(Object.keys(carry({ 'roles/lead.mdx': mdx('title: Captain') }, renamed, undefined).files)).toEqual([
			'roles/head.mdx',
		]);
	});

	test('long ago is no matter of this upgrade', () => {
		const org = { 'roles/lead.mdx': mdx('title: A role of ours\nsummary: Ours.') };
		expect(carry(org, renamed, { ...base, ...renamed }).files).toEqual(org);
	});
});

describe('what only a person can decide is named', () => {
	const ours = { 'responsibilities/rota.mdx': mdx('title: Our rota') };
	const split = mdx('title: Swaps\nowner: lead\nsplitFrom: [rota]');

	test.each<[string, Record<string, string>, Files, string]>([
		[
			'a split',
			ours,
			{ 'responsibilities/swaps.mdx': split, 'responsibilities/pay.mdx': split },
			'pay and swaps came out of it',
		],
		[
			'an entry that is gone',
			ours,
			{ 'responsibilities/rota.mdx': null },
			'responsibilities/rota.mdx lay over an entry',
		],
		[
			'an id that upstream uses now',
			{ 'responsibilities/deck.mdx': mdx('title: Deck') },
			{ 'responsibilities/deck.mdx': mdx('title: Deck\nowner: lead') },
			'responsibilities/deck.mdx was an entry of yours alone',
		],
		[
			'settings that speak of what is gone',
			{ 'handbook.yaml': 'retired:\n  responsibilities: { rota: null }\n' },
			{ 'responsibilities/rota.mdx': null },
			'`retired` speaks of responsibilities/rota, which upstream no longer has',
		],
	])('%s', (_, org, change, expected) => {
		const { files, told } = carry(org, change);
		expect(files).toEqual(org);
		expect(told).toEqual([expect.stringContaining(expected)]);
	});

	test('but no split of what the organisation has no file over, and none of long ago', () => {
		const swaps = { 'responsibilities/swaps.mdx': split };
		expect(carry({}, swaps).told).toEqual([]);
		expect(carry(ours, swaps, { ...base, ...swaps }).told).toEqual([]);
	});
});

test('content that is newer than the release is not touched', () => {
	expect(() => carry({ 'handbook.yaml': 'model: 1000\n' }, {})).toThrow('is written for model 1000');
});
