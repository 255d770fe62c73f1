import { expect, test } from 'vitest';
import { layerFrom } from '../../../handbook/load/from-text.ts';
import { loadHandbook } from '../../../handbook/load/load.ts';
import { published } from '../../../handbook/model/published.ts';
import { sourceOf } from '../source.ts';
import { assistantFiles } from './files.ts';

const files = {
	'handbook.yaml': 'name: Ladder\nwords:\n  team: squad\n',
	'roles/lead.mdx': '---\ntitle: Lead\nsummary: Leads the team.\n---\n',
	'roles/manager.mdx': '---\ntitle: Manager\n---\n',
	'axes/craft.mdx':
		'---\ntitle: Craft\nscale:\n  - name: Guided\n    text: With help.\n  - name: Alone\n    text: Without help.\n---\n',
	'levels/lead/1.mdx':
		'---\nrole: lead\norder: 1\ntitle: New lead\nexpectations:\n  craft:\n    rating: 1\n    statements:\n      - id: asks\n        text: Asks the *team*.\n---\n',
	'levels/lead/2.mdx':
		'---\nrole: lead\norder: 2\ntitle: Old lead\nexpectations:\n  craft:\n    rating: 2\n    statements:\n      - id: tells\n        text: Tells.\n        optional: true\n---\n',
	'responsibilities/design.mdx':
		'---\ntitle: Design\nsummary: It fits.\nowner: lead\nconsulted: [manager]\nescalateTo: manager\n---\n',
	'responsibilities/hiring.mdx': '---\ntitle: Hiring\nowner: manager\nconsulted: [lead]\n---\n',
	'responsibilities/pay.mdx': '---\ntitle: Pay\nowner: manager\nprivate: true\n---\n',
};

const texts = new Map(
	[
		...assistantFiles(
			sourceOf(published(loadHandbook([layerFrom(files)]).handbook), { site: 'https://a.example', base: '/b/' }),
		),
	].map(([path, make]) => [path, make() as string]),
);

test('there is a text for each level, and one for a role that has none', () => {
	expect([...texts.keys()].sort()).toEqual([
		'assistants/lead/1.md',
		'assistants/lead/2.md',
		'assistants/manager/role.md',
	]);
});

test('it quotes what a level asks, what the role answers for, what others do, and whose word it needs', () => {
	expect(texts.get('assistants/lead/2.md')).toBe(`# What is expected here: old lead (level 2)

For the instructions of an assistant, as long as the person beside it works as: old lead (level 2). All of it is quoted from the handbook Ladder; what that leaves open is left open here.

## What is expected of the work

The role: Leads the squad.

### Craft: Alone, step 2 of 2

Without help.

- Tells. (welcome, not asked)

What lower levels ask goes on being asked: [new lead](https://a.example/b/levels/lead/1.md).

## What the role answers for

- Design: It fits.

## What it does not decide

Others answer for this:

- Manager: Hiring

## Whose word it needs

- Design: Asked before it is decided: manager. Decides where those involved cannot agree: manager.

The role itself is asked before these are decided: Hiring.

## Where to read more

- [Old lead](https://a.example/b/levels/lead/2.md)
- [Lead](https://a.example/b/roles/lead.md)
- [The whole handbook in one file](https://a.example/b/llms-full.txt)
`);
});

test('it says nothing that is private, and has the words of the organisation', () => {
	expect([...texts.values()].join('\n')).not.toMatch(/Pay|\bteam\b/);
	expect(texts.get('assistants/lead/1.md')).toContain('- Asks the squad.');
});
