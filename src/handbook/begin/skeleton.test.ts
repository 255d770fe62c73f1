import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { readFolder } from '../../workplace/read-folder.ts';
import type { SourceLayer } from '../source/source-file.ts';
import { collectionNames, type CollectionName } from '../schema/collections.ts';
import { skeleton } from './skeleton.ts';
import { engine } from '../../workplace/roots.ts';

const base = (await readFolder(join(engine, 'content/base'), engine))!;

/** Ids that somebody might ask for; in a collection with folders, in a folder that is there. */
const ids: Record<CollectionName, string> = {
	roles: 'staff-engineer',
	responsibilities: 'vendor-contracts',
	teams: 'two-squads',
	axes: 'security',
	levels: 'tech-lead/7',
	stories: 'a-quiet-friday',
	transitions: 'developer-to-principal-engineer',
	steps: 'developer-to-tech-lead/own-a-rewrite',
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

/** Handbooks of other sizes that somebody may start in, as files of one layer. */
const started: Record<string, Record<string, string>> = {
	'a handbook with nothing in it': {},
	'a handbook of one role': { 'roles/engineer.mdx': 'title: Engineer\nsummary: Builds.' },
	'a handbook of roles and what they answer for': {
		'roles/engineer.mdx': 'title: Engineer\nsummary: Builds.',
		'roles/manager.mdx': 'title: Manager\nsummary: Leads.\nreportsTo: manager-of-all',
		'roles/manager-of-all.mdx': 'title: Manager of all\nsummary: Leads all.\ncovers: [manager]',
		'responsibilities/code.mdx': 'title: Code\nsummary: It works.\nowner: engineer',
		'responsibilities/people.mdx': 'title: People\nsummary: They are well.\nowner: manager',
	},
};
const needsRoles = ['responsibilities', 'teams', 'levels', 'stories', 'transitions', 'steps'];

describe('a new entry breaks no rule, and says what to fill in', () => {
	const checked = (below: SourceLayer, name: CollectionName, id: string) => {
		const { handbook } = checkHandbook([below]);
		return checkHandbook([below, layer(`${name}/${id}.mdx`, skeleton(handbook, name, id))]);
	};

	test.each(collectionNames)('in the default handbook: %s', (name) => {
		const { handbook, diagnostics } = checked(base, name, ids[name]);
		expect(handbook[name].has(ids[name])).toBe(true);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
		expect(diagnostics.filter(({ rule }) => rule === 'nothing-is-left-to-fill-in')).not.toEqual([]);
	});

	const cases = Object.keys(started).flatMap((which) =>
		collectionNames
			.filter((name) => !needsRoles.includes(name) || which.endsWith('answer for'))
			.filter((name) => name !== 'steps')
			.map((name) => [which, name] as const),
	);
	test.each(cases)('in %s: %s', (which, name) => {
		const files = Object.entries(started[which]!).map(([path, text]) => layer(path, `---\n${text}\n---\n`).files[0]!);
		const id = name === 'levels' ? 'engineer/1' : ids[name];
		const { handbook, diagnostics } = checked({ shown: 'base', files, emptyFolders: [] }, name, id);
		expect(handbook[name].has(id)).toBe(true);
		expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
	});
});
