import { describe, expect, test } from 'vitest';
import { checkFolders } from '../../workplace/layers.ts';
import { byPlace } from '../../handbook/model/diagnostic.ts';
import { compare, filesIn, inFolder, inLayers, passedOver, type Case } from './case.ts';
import { bodyCases, codeCases } from './cases/body.ts';
import { askedCases } from './cases/competencies.ts';
import { contradictionCases } from './cases/contradictions.ts';
import { documentCases } from './cases/documents.ts';
import { fenceCases } from './cases/fences.ts';
import { fieldCases } from './cases/fields.ts';
import { fileCases } from './cases/files.ts';
import { floodCases } from './cases/floods.ts';
import { graphCases } from './cases/graph.ts';
import { keptAddressCases } from './cases/kept-addresses.ts';
import { keyCases } from './cases/keys.ts';
import { markupCases } from './cases/markup.ts';
import { hiddenCases, indentationCases } from './cases/hidden.ts';
import { anchorCases, leftoverCases } from './cases/leftovers.ts';
import { componentTagCases, refusedTagCases, tagCases } from './cases/tags.ts';
import { takenCases } from './cases/taken.ts';
import { textCases } from './cases/texts.ts';
import { placeOnLadderCases } from './cases/ladders.ts';
import { layerCases } from './cases/layers.ts';
import { moveCases } from './cases/moves.ts';
import { nameCases } from './cases/names.ts';
import { ownCases } from './cases/own-lists.ts';
import { ownershipCases } from './cases/ownership.ts';
import { peopleCases } from './cases/people.ts';
import { placeCases } from './cases/places.ts';
import { privateFactCases } from './cases/private-facts.ts';
import { privateCases } from './cases/private.ts';
import { referenceCases } from './cases/references.ts';
import { safetyCases } from './cases/safety.ts';
import { settingsCases } from './cases/settings.ts';
import { spellingCases } from './cases/spellings.ts';
import { yamlCases } from './cases/yaml.ts';

const tables: Record<string, readonly Case[]> = {
	'files and encoding': fileCases,
	'places of files': placeCases,
	'front matter': fenceCases,
	YAML: yamlCases,
	'documents of YAML': documentCases,
	fields: fieldCases,
	'other spellings of what is right': spellingCases,
	keys: keyCases,
	'names of files': nameCases,
	'addresses that the handbook keeps': keptAddressCases,
	references: referenceCases,
	'the graph': graphCases,
	'one layer over another': layerCases,
	'renamed and retired': moveCases,
	contradictions: contradictionCases,
	'addresses in handbook.yaml': settingsCases,
	'where a level stands': placeOnLadderCases,
	'what levels ask': askedCases,
	'what levels take from each other': takenCases,
	'lists and facts of one’s own': ownCases,
	'kinds of role, and people in a team': peopleCases,
	ownership: ownershipCases,
	'the body': bodyCases,
	'code in the body': codeCases,
	'markup in the body': markupCases,
	'markup of other forms': leftoverCases,
	'anchors of headings': anchorCases,
	'marks in the fields': textCases,
	'tags in the body': tagCases,
	'tags that are not allowed': refusedTagCases,
	'tags of components': componentTagCases,
	'what one does not see': hiddenCases,
	'spaces that are none': indentationCases,
	'what is private': privateCases,
	'facts that are private': privateFactCases,
	safety: safetyCases,
	'too much of one thing': floodCases,
};

/** Words that mean nothing to somebody who writes about their work. */
const JARGON = /schema|\bunion|expected type|undefined|\[object|\bzod\b|\bnull\b|regex|NaN/i;

test('the base itself has nothing wrong', async () => {
	await inFolder({}, async (folder) => {
		expect((await checkFolders([folder])).diagnostics).toEqual([]);
	});
});

describe.each(Object.entries(tables))('%s', (_, cases) => {
	for (const { name, files, over, expected, unixOnly = false } of cases) {
		test.skipIf(unixOnly && process.platform === 'win32')(name, async () => {
			await inLayers({ files, ...(over ? { over } : {}) }, async (folder, layers) => {
				const checked = await checkFolders(layers);
				const { diagnostics } = checked;
				const { found, expected: wanted } = compare(folder, diagnostics, expected);
				expect(found).toEqual(wanted);
				// What a layer retires is neither taken nor named, and nobody need be told so.
				if (over === undefined) expect(await passedOver(folder, checked)).toEqual([]);
				expect(checked.coverage.files).toBe((await filesIn(folder)).length);
				expect([...diagnostics].sort(byPlace)).toEqual(diagnostics);
				for (const { message, hint = '' } of diagnostics)
					expect(`${message} ${hint}`.replace(/“[^”]*”|"[^"]*"/g, '')).not.toMatch(JARGON);
			});
		});
	}
});
