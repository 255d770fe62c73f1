import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import type { Reads } from '../../handbook/model/reads.ts';
import { digesting, sharing } from './reads-of-pages.ts';

const parts = new Map([
	['roles/cook title', '1'],
	['roles/chef title', '2'],
]);
const reading = (...reads: Parameters<Reads['add']>[0][]): Reads => new Set(reads);
const later = (reads: Reads) => deserialize(serialize(reads)) as Reads;

test('what was read says the same after it was kept, also where two answers were made of the same', () => {
	const shared = sharing()(reading('roles/cook title', reading('roles/chef title'), reading('roles/chef title')));
	expect(shared.size).toBe(2);
	expect(digesting(parts)(later(shared))).toBe(digesting(parts)(shared));
	expect(sharing()(later(shared))).toEqual(shared);
});

test('what was read says something else once one of it does, or is gone', () => {
	const shared = sharing()(reading('roles/cook title', reading('roles/chef title')));
	const before = digesting(parts)(shared);
	expect(digesting(new Map([...parts, ['roles/chef title', '1']]))(shared)).not.toBe(before);
	expect(digesting(new Map([['roles/cook title', '1']]))(shared)).not.toBe(before);
});

test('what names the same is one', () => {
	const share = sharing();
	expect(share(reading('a', reading('b')))).toBe(share(reading('a', reading('b'))));
});
