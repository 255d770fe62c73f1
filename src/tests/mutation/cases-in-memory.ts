import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../../handbook/check/check.ts';
import { inPresentModel } from '../../handbook/load/from-text.ts';
import { fileOf, type SourceLayer } from '../../handbook/source/source-file.ts';
import { base } from '../bad-input/base.ts';
import { compare, type Case } from '../bad-input/case.ts';
import { tables } from '../bad-input/cases/tables.ts';

/** The cases of bad input, without a disk: thousands of mutants are held against them. */
const quick = Object.entries(tables).filter(([about]) => !['too much of one thing', 'places of files'].includes(about));

/** The files that cases share are read once. */
const known = new Map<string, SourceLayer['files'][number]>();

function layerOf(shown: string, texts: Record<string, string>): SourceLayer {
	const files = Object.entries(inPresentModel(texts)).map(([path, text]) => {
		const key = `${shown}${path}\n${text}`;
		const file = known.get(key) ?? fileOf(path, `${shown}${path}`, text);
		if (base[path] === text) known.set(key, file);
		return file;
	});
	return { shown: shown.slice(0, -1) || '.', files, emptyFolders: [] };
}

/** The texts of a layer, or nothing where some of them are no texts. */
function textsOf(files: Case['files']): Record<string, string> | undefined {
	const there = Object.entries(files).filter(([, content]) => content !== null);
	return there.every(([, content]) => typeof content === 'string')
		? (Object.fromEntries(there) as Record<string, string>)
		: undefined;
}

/** The layers of a case. */
function layersOf({ files, over }: Case) {
	const [below, above] = [textsOf({ ...base, ...files }), textsOf(over ?? {})];
	if (!below || !above) return undefined;
	return over === undefined ? [layerOf('', below)] : [layerOf('base/', below), layerOf('org/', above)];
}

describe.each(quick)('%s', (_, cases) => {
	for (const one of cases) {
		const layers = layersOf(one);
		test.skipIf(layers === undefined)(one.name, () => {
			const { found, expected } = compare('', checkHandbook(layers!).diagnostics, one.expected);
			expect(found).toEqual(expected);
		});
	}
});
