import { describe, expect, test } from 'vitest';
import { sourceOf } from '../../tests/ladders/shown-tree.ts';
import type { Node } from '../sources/node.ts';
import { placesIn } from './places.ts';
import { readAnswers } from './answers-file.ts';

const FILES = {
	'roles/dev.md': '# Dev\n\n## Level 1\n\n- one\n  - within\n\n## Level 2\n\n- two',
	'data.yaml': 'topics:\n  - levels:\n      - title: A\nroles:\n  - levels:\n      - title: B',
};
const { tree } = sourceOf(FILES);

/** All nodes that places mean, by their keys, with the place that means each. */
function meant(...tiers: string[][]): Record<string, string> {
	const answers = tiers.map(
		(places) => readAnswers(`places: {${places.map((place) => `"${place}": part`).join(', ')}}`).places,
	);
	const placeOf = placesIn(answers);
	const found: Record<string, string> = {};
	const visit = (node: Node, above: readonly Node[]) => {
		const path = [...above, node];
		const place = placeOf(path);
		if (place) found[node.key] = place.pattern;
		for (const child of node.children) visit(child, path);
	};
	visit(tree, []);
	return found;
}
const keys = (...places: string[]) => Object.keys(meant(places));

describe('a place means', () => {
	test.each<[string, string[]]>([
		['h1', ['roles/dev.md#dev']],
		['bullet/bullet', ['roles/dev.md#dev/level-1/bullet-1/bullet-1']],
		['h2=Level 2/bullet', ['roles/dev.md#dev/level-2/bullet-1']],
		['h2=level *', ['roles/dev.md#dev/level-1', 'roles/dev.md#dev/level-2']],
		['h2=Level 1|Level 3', ['roles/dev.md#dev/level-1']],
		[
			'folder=roles/**/bullet',
			[
				'roles/dev.md#dev/level-1/bullet-1',
				'roles/dev.md#dev/level-1/bullet-1/bullet-1',
				'roles/dev.md#dev/level-2/bullet-1',
			],
		],
		['roles/item/levels/item', ['data.yaml#roles/item-1/levels/b']],
		['file=data.yaml/*', ['data.yaml#topics', 'data.yaml#roles']],
		['ladder', ['']],
		['h4', []],
	])('%s', (place, expected) => {
		expect(keys(place)).toEqual(expected);
	});
});

describe('of several places', () => {
	test.each<[string, string[][], string]>([
		['the one that tells more holds', [['bullet', 'h2/bullet']], 'h2/bullet'],
		['a name tells more than a part', [['h1/h2/bullet', 'h2=Level 2/**/bullet']], 'h2=Level 2/**/bullet'],
		['of two that tell as much, the later holds', [['h2/bullet', '*/bullet', '**/h2/bullet']], '**/h2/bullet'],
		['what a person says holds before what was proposed', [['bullet'], ['h2=Level 2/bullet']], 'bullet'],
	])('%s', (_, tiers, expected) => {
		expect(meant(...tiers)['roles/dev.md#dev/level-2/bullet-1']).toBe(expected);
	});
});
