import { readAnswers } from '../../exchange/shapes/answers-file.ts';
import { settle, type Proposed } from '../../exchange/shapes/answers.ts';
import { readLadder } from '../../exchange/shapes/read-ladder.ts';
import { sourceOf } from './shown-tree.ts';

const NOTHING: Proposed = {
	places: {},
	texts: 'by their looks',
	levels: 'add',
	rungs: 'own',
	axes: 'common',
	equal: 'each',
	order: [],
	doers: 'consulted',
	branches: {},
};

/** The table of a ladder in one file, read as some answers say and no proposal does. */
export function readAs(text: string, answers: string, path = 'a.md') {
	return readLadder(sourceOf({ [path]: text }), settle(readAnswers(answers), NOTHING)).table;
}
