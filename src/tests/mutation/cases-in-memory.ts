import { describe, expect, test } from 'vitest';
import { checkHandbook } from '../../handbook/check/check.ts';
import { inPresentModel } from '../../handbook/load/from-text.ts';
import { fileOf, type SourceLayer } from '../../handbook/source/source-file.ts';
import { TARGET_VARIABLE } from '../../harness/mutation/targets.ts';
import { base } from '../bad-input/base.ts';
import { compare, type Case } from '../bad-input/case.ts';
import { tables } from '../bad-input/cases/tables.ts';

/** What is no matter of a rule's or of the guard's, or takes long. */
const OTHERS = new Set(['too much of one thing', 'places of files']);

/** What the guard of bodies is about. */
const BODIES = /body|markup|anchors|tags|does not see|spaces|safety/;

/** The cases of bad input, without a disk: thousands of mutants are held against them. */
const tried = Object.entries(tables).filter(
	([about]) => !OTHERS.has(about) && (process.env[TARGET_VARIABLE] !== 'guard' || BODIES.test(about)),
);

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

const isText = (content: unknown): content is string | null => content === null || typeof content === 'string';

/** The texts of a layer: what is not there is left out. */
const textsOf = (files: Case['files']) =>
	Object.fromEntries(Object.entries(files).flatMap(([path, text]) => (typeof text === 'string' ? [[path, text]] : [])));

/** The layers of a case. */
function layersOf({ files, over }: Case): SourceLayer[] {
	const below = textsOf({ ...base, ...files });
	return over === undefined ? [layerOf('', below)] : [layerOf('base/', below), layerOf('org/', textsOf(over))];
}

describe.each(tried)('%s', (_, cases) => {
	for (const one of cases) {
		const isOnDisk = !Object.values({ ...one.files, ...one.over }).every(isText);
		test.skipIf(isOnDisk)(one.name, () => {
			const { found, expected } = compare('', checkHandbook(layersOf(one)).diagnostics, one.expected);
			expect(found).toEqual(expected);
		});
	}
});
