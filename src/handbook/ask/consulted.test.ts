import { expect, test } from 'vitest';
import { handbookFrom } from '../load/from-text.ts';
import { consultedOn } from './consulted.ts';

test('a role is asked about what names it, and not about what it answers for', () => {
	const handbook = handbookFrom({
		'roles/tech-lead.mdx': 'title: Tech lead',
		'roles/product-manager.mdx': 'title: Product manager\nkind: outside',
		'responsibilities/levels.mdx': 'title: Service levels\nowner: tech-lead\nconsulted: [product-manager]',
		'responsibilities/dates.mdx': 'title: Dates\nowner: tech-lead\nconsulted: [product-manager]',
		'responsibilities/design.mdx': 'title: Design\nowner: tech-lead',
		'responsibilities/discovery.mdx': 'title: Discovery\nowner: product-manager',
	});
	expect(consultedOn(handbook, 'product-manager').map(({ id }) => id)).toEqual(['dates', 'levels']);
	expect(consultedOn(handbook, 'tech-lead')).toEqual([]);
});
