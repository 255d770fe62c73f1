import { describe, expect, test } from 'vitest';
import { nameField, partField, titleOf } from './fields.ts';
import { addressesIn, readParts, withAnchors } from './parts.ts';

const level = {
	url: withAnchors('/levels/lead/4/', ['craft-reviews', 'people-grows', 'craft-designs']),
	content: 'What a lead does.',
	meta: {
		[nameField('level', 'title', false, 2)]: 'Senior lead',
		[partField(false, 5)]: 'Designs what no one else can',
		[partField(false, 2)]: 'Reviews code | Grows people',
		[partField(true, 1)]: 'qx001',
		where: 'Lead | Level 4',
		within: 'Craft | People | Craft',
	},
	filters: { kind: ['level', 'expectation'], role: ['lead'] },
};

describe('the parts of a record', () => {
	test('have addresses of their own, and leave it its own', () => {
		expect(addressesIn(level.url)).toEqual({
			address: '/levels/lead/4/',
			parts: ['/levels/lead/4/#craft-reviews', '/levels/lead/4/#people-grows', '/levels/lead/4/#craft-designs'],
		});
		expect(addressesIn('/faq/#pay')).toEqual({ address: '/faq/#pay', parts: [] });
	});

	test('are read with the title, place and kind that each has', () => {
		const { whole, parts } = readParts(level);
		expect(titleOf(whole)).toBe('Senior lead');
		expect([whole.url, whole.filters.kind]).toEqual(['/levels/lead/4/', ['level']]);
		expect(parts.map((part) => [titleOf(part), part.url, part.meta.where, part.filters])).toEqual([
			[
				'Reviews code',
				'/levels/lead/4/#craft-reviews',
				'Lead | Level 4 | Craft',
				{ kind: ['expectation'], role: ['lead'] },
			],
			[
				'Grows people',
				'/levels/lead/4/#people-grows',
				'Lead | Level 4 | People',
				{ kind: ['expectation'], role: ['lead'] },
			],
			[
				'Designs what no one else can',
				'/levels/lead/4/#craft-designs',
				'Lead | Level 4 | Craft',
				{ kind: ['expectation'], role: ['lead'] },
			],
		]);
	});

	test('are none where a record has none', () => {
		const alone = { ...level, url: '/levels/lead/4/' };
		expect(readParts(alone)).toEqual({ whole: alone, parts: [] });
	});
});
