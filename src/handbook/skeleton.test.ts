import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHandbook } from './check.ts';
import { readFolder } from './load/read-folder.ts';
import { collectionNames, type CollectionName } from './schema/names.ts';
import { skeleton } from './skeleton.ts';

const root = join(import.meta.dirname, '../..');
const base = (await readFolder(join(root, 'content/base'), root))!;
const { handbook } = checkHandbook([base]);

/** Ids that somebody might ask for; in a collection with folders, in a folder that is there. */
const ids: Record<CollectionName, string> = {
	roles: 'staff-engineer',
	responsibilities: 'vendor-contracts',
	teams: 'two-squads',
	axes: 'security',
	levels: 'tech-lead/7',
	stories: 'a-quiet-friday',
	transitions: 'developer-to-principal-engineer',
	steps: 'developer-to-tech-lead/own-a-migration',
	faq: 'who-pays-for-training',
	pages: 'working-hours',
};

const layer = (path: string, text: string) => {
	const bytes = new TextEncoder().encode(text);
	return {
		shown: 'org',
		files: [{ path, shown: `org/${path}`, kind: 'file' as const, bytes, size: bytes.length }],
		emptyFolders: [],
	};
};

describe('a new entry is understood as it stands', () => {
	test.each(collectionNames)('%s', (name) => {
		const checked = checkHandbook([base, layer(`${name}/${ids[name]}.mdx`, skeleton(handbook, name, ids[name]))]);
		expect(checked.handbook[name].has(ids[name])).toBe(true);
		const aboutForm = [
			'front-matter-is-yaml',
			'fields-are-right',
			'reference-resolves',
			'mdx-parses',
			'file-name-is-its-id',
		];
		expect(checked.diagnostics.filter(({ rule }) => aboutForm.includes(rule))).toEqual([]);
	});

	test.each(['responsibilities', 'levels', 'steps', 'stories', 'faq', 'pages'] as const)(
		'and breaks no rule: %s',
		(name) => {
			const { diagnostics } = checkHandbook([
				base,
				layer(`${name}/${ids[name]}.mdx`, skeleton(handbook, name, ids[name])),
			]);
			expect(diagnostics.filter(({ severity, at }) => severity === 'error' && at.file.startsWith('org/'))).toEqual([]);
		},
	);
});
