import { describe, expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { takenNames } from './addresses.ts';
import { allAddresses } from './all-addresses.ts';
import { hasTool, mineAddress, toolAddress, toolsOf } from './workbench-addresses.ts';

const role = { 'roles/cook.mdx': 'title: Cook' };
const duty = { 'responsibilities/recipe.mdx': 'title: The recipe\nowner: cook' };
const team = { 'teams/kitchen.mdx': 'title: Kitchen\nroles: [cook]' };

describe('a tool is there', () => {
	test.each([
		['what is mine', { ...role, ...duty, ...team }, true],
		['without responsibilities, what is mine', { ...role, ...team }, false],
		['without a shape of team, what is mine', { ...role, ...duty }, false],
	])('%s', (_, files, isThere) => {
		const handbook = handbookFrom(files);
		expect(hasTool(handbook, 'mine')).toBe(isThere);
		expect(allAddresses(handbook, []).has(toolAddress('mine'))).toBe(isThere);
	});
});

test('no address of a tool is one that an entry may take, whether the tool is there or not', () => {
	expect(takenNames('pages')).toEqual(expect.arrayContaining(['mine', 'grow', 'case', 'advert', 'interview']));
	expect(takenNames('teams')).toContain('how-many');
	expect(toolsOf(handbookFrom({}))).toEqual([]);
});

test('what is picked already stands in the address', () => {
	expect(mineAddress({})).toBe('/mine/');
	expect(mineAddress({ role: 'cook', team: 'kitchen' })).toBe('/mine/?role=cook&team=kitchen');
});
