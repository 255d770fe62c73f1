import type { SourceLayer } from '../../handbook/source/source-file.ts';
import { exported, imported, layerAt, textsAfter, type ByHand } from './by-hand.ts';

/** A ladder that ships. */
export const BASE = layerAt('base', {
	'handbook.yaml': 'name: Ladder\ntracks:\n  building: { title: Building }\n',
	'roles/engineer.mdx': '---\ntitle: Engineer\ntrack: building\nskills: [Reads code, Asks early]\n---\n\nThey build.\n',
	'roles/lead.mdx': '---\ntitle: Lead\nprivate: true\n---\n',
	'axes/craft.mdx': '---\ntitle: Craft\nscale: [{ name: First }, { name: Second }]\n---\n',
	'axes/people.mdx': '---\ntitle: People\n---\n',
	'levels/engineer/1.mdx':
		'---\nrole: engineer\norder: 1\ntitle: Junior engineer\nexpectations:\n  craft: { rating: 1, statements: [{ id: tests, text: Tests what they write. }] }\n---\n',
	'responsibilities/code-review.mdx': '---\ntitle: Code review\nowner: engineer\n---\n',
});
/** A level of somebody’s own, with comments that they wrote. */
export const LEVEL_2 = `---
# What a senior adds.
role: engineer
order: 2
title: Senior engineer # on the contract
expectations:
  craft:
    rating: 2
    statements:
      # The first is the one that counts.
      - id: designs
        text: Designs what others build on.
        examples: [A queue that others use.]
      - id: =weird
        text: "=1+1 is what they compute."
  people:
    - id: mentors
      text: Mentors one colleague at a time.
---

Seniors.
`.replace('=weird', 'computes');
const ORG = layerAt('org', {
	'handbook.yaml': '# Ours\nname: Acme\n',
	'levels/engineer/2.mdx': LEVEL_2,
	'roles/lead.mdx': '---\naliases: [Boss]\n---\n',
});
/** What ships, and what somebody lies over it. */
export const LAYERS: SourceLayer[] = [BASE, ORG];
/** Where that level stands in the workbook. */
export const SENIOR = ['Engineer', 'engineer/2'] as const;

/** What comes of an edit: what is said of it, and what the files of the organisation say then. */
export function edited(edit: (book: ByHand) => void, layers = LAYERS, book = exported(layers)) {
	edit(book);
	const plan = imported(layers, book);
	return {
		...plan,
		lines: plan.plan.lines,
		texts: textsAfter(layers, plan),
		written: [...plan.plan.change.write.keys()],
	};
}
