import { expect, test } from 'vitest';
import { allEntries } from '../../handbook/model/handbook.ts';
import { collectionNames } from '../../handbook/schema/collections.ts';
import { readBody } from '../../handbook/source/body.ts';
import { currentHandbook } from '../../site/handbook/current.ts';
import { bodyHtml } from '../../site/prose/body-html.ts';
import { astroMdx, COMPONENT } from './astro-mdx.ts';
import { meaningOf } from './same-html.ts';
import { SHAPES } from './shapes.ts';

const COMPONENTS = [
	'Answered by <Owner of="code-review" />, out of <Count of="roles" />.',
	'<Owner of="code-review" />\n\n- <Owner of="code-review" />\n\n| a |\n|---|\n| <Count of="roles" /> |',
	'A {/* comment */} within.\n\n{/* and\nover lines */}\n\nAfter.',
	':::note[Of <Count of="roles" />]\n<Owner of="code-review" />\n:::',
];

test('a body is shown as Astro’s own MDX shows it', async () => {
	const { handbook } = await currentHandbook();
	const ours = [...allEntries(handbook, collectionNames)].filter(({ body }) => body.text !== '');
	const bodies = [
		...ours.map(({ body }) => ({ text: body.text, isMdx: body.file.endsWith('.mdx') })),
		...SHAPES.flatMap((text) =>
			[false, true].map((isMdx) => ({ text: isMdx ? text.replace(' 2 < 3', ' 2 \\< 3') : text, isMdx })),
		),
		...COMPONENTS.map((text) => ({ text, isMdx: true })),
	];
	const expected = await astroMdx(bodies);
	for (const [index, { text, isMdx }] of bodies.entries()) {
		const { body, faults } = readBody(text, isMdx ? 'a.mdx' : 'a.md', text);
		expect.soft(faults, text).toEqual([]);
		const html = bodyHtml(body, (address) => address)
			.map((piece) => (typeof piece === 'string' ? piece : COMPONENT(piece)))
			.join('');
		expect.soft(meaningOf(html), text).toEqual(meaningOf(expected[index]!));
	}
});
