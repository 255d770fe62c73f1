import { bodyCases, codeCases } from './body.ts';
import { askedCases } from './competencies.ts';
import { contradictionCases } from './contradictions.ts';
import { documentCases } from './documents.ts';
import { fenceCases } from './fences.ts';
import { fieldCases } from './fields.ts';
import { fileCases } from './files.ts';
import { floodCases } from './floods.ts';
import { graphCases } from './graph.ts';
import { keptAddressCases } from './kept-addresses.ts';
import { keyCases } from './keys.ts';
import { markupCases } from './markup.ts';
import { hiddenCases, indentationCases } from './hidden.ts';
import { anchorCases, leftoverCases } from './leftovers.ts';
import { componentTagCases, refusedTagCases, tagCases } from './tags.ts';
import { takenCases } from './taken.ts';
import { textCases } from './texts.ts';
import { placeOnLadderCases } from './ladders.ts';
import { layerCases } from './layers.ts';
import { moveCases } from './moves.ts';
import { nameCases } from './names.ts';
import { ownCases } from './own-lists.ts';
import { ownershipCases } from './ownership.ts';
import { peopleCases } from './people.ts';
import { placeCases } from './places.ts';
import { privateFactCases } from './private-facts.ts';
import { privateCases } from './private.ts';
import { referenceCases } from './references.ts';
import { safetyCases } from './safety.ts';
import { settingsCases } from './settings.ts';
import { spellingCases } from './spellings.ts';
import { yamlCases } from './yaml.ts';
import type { Case } from '../case.ts';

/** All that is tried as bad input, by what it is about. */
export const tables: Record<string, readonly Case[]> = {
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
