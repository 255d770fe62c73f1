import { describe, expect, test } from 'vitest';
import { picturesToMove, withPictures } from './beside-texts.ts';

const levels = new Map([
	['levels/wizard/1.mdx', 'levels/sorcerer/1.mdx'],
	['levels/wizard/2.mdx', 'levels/sorcerer/2.mdx'],
	['roles/wizard.mdx', 'roles/sorcerer.mdx'],
	['roles/imp.mdx', 'roles/imp.mdx'],
]);
const files = [
	...levels.keys(),
	'levels/wizard/chart.svg',
	'levels/wizard/more/a b.png',
	'levels/all.png',
	'roles/hat.png',
];

describe('pictures go along', () => {
	test('with a folder that all texts leave, and stay in one in which some remain', () => {
		expect([...picturesToMove(files, levels)]).toEqual([
			['levels/wizard/chart.svg', 'levels/sorcerer/chart.svg'],
			['levels/wizard/more/a b.png', 'levels/sorcerer/more/a b.png'],
		]);
	});

	test.each([
		['where one text stays', [...levels].slice(1).concat([['levels/wizard/1.mdx', 'levels/wizard/1.mdx']]), files],
		['where texts part', [...levels].slice(1).concat([['levels/wizard/1.mdx', 'levels/imp/1.mdx']]), files],
		[
			'where there is one of the name',
			[...levels],
			[...files, 'levels/sorcerer/chart.svg', 'levels/sorcerer/more/a b.png'],
		],
	] as [string, [string, string][], string[]][])('not %s', (_, texts, all) => {
		expect([...picturesToMove(all, new Map(texts))]).toEqual([]);
	});
});

describe('what shows a picture finds it', () => {
	const moved = picturesToMove(files, levels);
	const body = (text: string) => `---\ntitle: x\n---\n\n${text}\n`;

	test.each([
		['beside it, and moves with it', './chart.svg', 'levels/wizard/1.mdx', './chart.svg'],
		['below it', 'more/a%20b.png', 'levels/wizard/1.mdx', 'more/a%20b.png'],
		['above it', '../all.png', 'levels/wizard/1.mdx', '../all.png'],
		['in another folder', '../levels/wizard/chart.svg', 'roles/imp.mdx', '../levels/sorcerer/chart.svg'],
		['in public', '/brand/logo.svg', 'levels/wizard/1.mdx', '/brand/logo.svg'],
		['at another site', 'https://example.org/a.png', 'levels/wizard/1.mdx', 'https://example.org/a.png'],
	])('%s', (_, address, from, expected) => {
		const text = body(`One ![A](${address} "a title"), ![B][b].\n\n[b]: ${address}`);
		expect(withPictures(text, from, levels.get(from)!, moved)).toBe(text.replaceAll(address, expected));
	});

	test('where the picture stays and the text goes', () => {
		expect(withPictures(body('![A](./chart.svg)'), 'levels/wizard/1.mdx', 'levels/imp/1.mdx', new Map())).toBe(
			body('![A](../wizard/chart.svg)'),
		);
	});
});
