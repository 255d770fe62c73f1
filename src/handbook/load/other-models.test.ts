import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../check/check.ts';
import { MODEL } from '../schema/model.ts';
import { readLayer } from './layer.ts';
import { otherModels } from './other-models.ts';
import type { SourceLayer } from '../source/source-file.ts';

function layer(texts: Record<string, string>, shown = 'content/org'): SourceLayer {
	const files = Object.entries(texts).map(([path, text]) => {
		const bytes = new TextEncoder().encode(text);
		return { path, shown: `${shown}/${path}`, kind: 'file' as const, bytes, size: bytes.length };
	});
	return { shown, files, emptyFolders: [] };
}

const ROLE = '---\ntitle: Lead\npurpose: Of another model.\n---\n';

describe('a layer, where model 2 is read', () => {
	test.each<[string, Record<string, string>, string | undefined]>([
		['that says 1', { 'handbook.yaml': 'name: Ours\nmodel: 1\n' }, '2:8 model 1 npm run upgrade'],
		['that says nothing', { 'handbook.yaml': 'name: Ours\n' }, undefined],
		['that has no handbook.yaml', { 'roles/lead.mdx': ROLE }, undefined],
		['that says 3', { 'handbook.yaml': 'model: 3\n' }, '1:8 model 3 bring the code up to date'],
		['that says 2', { 'handbook.yaml': 'model: 2\n', 'roles/lead.mdx': ROLE }, undefined],
		['that holds nothing', { 'README.md': 'Ours.\n' }, undefined],
		['that says what is no version', { 'handbook.yaml': 'model: two\n' }, undefined],
		['whose handbook.yaml cannot be understood', { 'handbook.yaml': 'model: [\n' }, undefined],
	])('%s', (_, texts, expected) => {
		const [found, ...more] = otherModels([readLayer(layer(texts))], 2);
		expect(more).toEqual([]);
		if (expected === undefined) return expect(found).toBeUndefined();
		const [place, model, number, ...hint] = expected.split(' ');
		expect(found!.at).toMatchObject({ file: 'content/org/handbook.yaml', line: Number(place!.split(':')[0]) });
		expect(found!.at.column).toBe(Number(place!.split(':')[1]));
		expect(found!.message).toContain(`written for ${model} ${number}; this version of the handbook reads model 2`);
		const isUnsaid = !texts['handbook.yaml']?.includes('model:');
		expect(found!.hint!.includes('write “model: 2” into content/org/handbook.yaml')).toBe(isUnsaid);
		expect(found!.hint).toContain(hint.join(' '));
	});
});

test('of content in another model nothing else is said', () => {
	const base = layer({ 'handbook.yaml': `model: ${MODEL}\n`, 'roles/lead.mdx': ROLE }, 'content/base');
	const org = layer({ 'handbook.yaml': `model: ${MODEL + 1}\ncolour: red\n`, 'roles/other.mdx': ROLE });
	const { diagnostics, coverage } = checkHandbook([base, org]);
	expect(diagnostics.map(({ rule, at }) => `${rule} ${at.file}`)).toEqual([
		'content-model-is-current content/org/handbook.yaml',
	]);
	expect(coverage).toMatchObject({ files: 4, entries: 0 });
});
