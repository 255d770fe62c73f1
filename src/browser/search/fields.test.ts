import { describe, expect, test } from 'vitest';
import { allFields, nameField, namesOf, readFields, titleOf } from './fields.ts';
import type { Fragment } from './search-index.ts';

describe('the fields of names', () => {
	test('tell what is named and how long the shortest name is', () => {
		const fields = [nameField('role', 'title', false, 4), nameField('role', 'title', true, 2), 'where'];
		expect(readFields(fields)).toEqual({
			lengths: { title: 2, alias: 0, keyword: 0, asked: 0 },
			kind: 'role',
			part: 0,
		});
		expect(readFields(['where', 'told'])).toEqual({
			lengths: { title: 0, alias: 0, keyword: 0, asked: 0 },
			kind: undefined,
			part: 0,
		});
	});

	test('are all known to the index', () => {
		expect(allFields).toContain(nameField('step', 'keyword', true, 40));
		expect(new Set(allFields).size).toBe(allFields.length);
	});

	test('give names back as they were written, and nothing else', () => {
		const meta = {
			[nameField('role', 'title', false, 2)]: 'Tech lead',
			[nameField('role', 'title', true, 1)]: 'qx001',
			[nameField('role', 'alias', false, 1)]: 'TL | Lead',
			where: 'People',
		};
		const fragment = { meta } as unknown as Fragment;
		expect(titleOf(fragment)).toBe('Tech lead');
		expect(namesOf(fragment, 'alias')).toEqual(['TL', 'Lead']);
		expect(namesOf(fragment, 'keyword')).toEqual([]);
	});
});
