import { describe, expect, test } from 'vitest';
import { checkFolders, contentFolders } from '../../workplace/layers.ts';
import { nodesOfType } from '../model/body.ts';
import { allEntries } from '../model/handbook.ts';
import { proseOf } from '../model/prose.ts';
import { collectionNames } from '../schema/collections.ts';
import { layerFrom } from './from-text.ts';
import { loadHandbook } from './load.ts';

test('an entry is plain data, the same once it was written as JSON and read', async () => {
	const { handbook } = await checkFolders(contentFolders());
	for (const entry of allEntries(handbook, collectionNames)) {
		expect(JSON.parse(JSON.stringify(entry))).toEqual(entry);
	}
});

describe('what a fork renames is renamed in the tree of a body, once and for all who read it', () => {
	const base = {
		'roles/cook.mdx':
			'---\ntitle: Cook\nsummary: Cooks.\n---\n\nThe pager is with <Owner of="pager" />. See [it][p] and [it](/responsibilities/pager/).\n\n[p]: ../../responsibilities/pager/',
		'responsibilities/pager.mdx': '---\ntitle: The pager\nsummary: Kept.\nowner: cook\n---\n',
	};
	const above = (yaml: string) => {
		const { handbook, faults } = loadHandbook([
			layerFrom(base, 'base'),
			layerFrom({ 'handbook.yaml': `name: Ours\n${yaml}` }, 'org'),
		]);
		expect(faults).toEqual([]);
		const { body } = handbook.roles.get('cook')!;
		return { body, said: proseOf(body, ({ attributes }) => `[${attributes.of ?? 'nothing'}]`)[0]!.text };
	};

	test('components and links, be it by name', () => {
		const { body, said } = above('renamed:\n  responsibilities:\n    pager: beeper\n');
		expect(said).toContain('with [beeper].');
		expect(nodesOfType(body, 'link').map(({ url }) => url)).toEqual([
			'/responsibilities/beeper/',
			'/responsibilities/beeper/',
		]);
	});

	test('what is retired for nothing names nothing', () => {
		expect(above('retired:\n  responsibilities:\n    pager: null\n').said).toContain('with [nothing].');
	});
});
