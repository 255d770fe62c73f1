import type { Source } from '../sources/read-sources.ts';
import { readLadder } from '../shapes/read-ladder.ts';
import { settle, type Answers, type Proposed } from '../shapes/answers.ts';
import { aloneQuestion } from './of-alone.ts';
import { doersQuestion, dutiesQuestion } from './of-duties.ts';
import { groupsQuestion } from './of-groups.ts';
import { branchQuestion, orderQuestion } from './of-order.ts';
import { unknownQuestion } from './of-places.ts';
import { roleQuestion, sheetQuestion } from './of-roles.ts';
import { peopleQuestion } from './of-people.ts';
import { secretQuestion } from './of-private.ts';
import { unnamedQuestion } from './of-unnamed.ts';
import { axesQuestion, equalQuestion, levelsQuestion, rungsQuestion } from './of-whole.ts';
import type { Asked, Question } from './question.ts';

/** What can be asked, in the order in which one answer changes what is asked next. */
const QUESTIONS: readonly ((asked: Asked) => Question | undefined)[] = [
	peopleQuestion,
	groupsQuestion,
	roleQuestion,
	sheetQuestion,
	unknownQuestion,
	orderQuestion,
	rungsQuestion,
	branchQuestion,
	axesQuestion,
	levelsQuestion,
	equalQuestion,
	unnamedQuestion,
	aloneQuestion,
	doersQuestion,
	dutiesQuestion,
	secretQuestion,
];

/** Reads a ladder as far as it has been answered for. */
export function readAnswered(source: Source, given: Answers, proposed: Proposed): Asked {
	const settled = settle(given, proposed);
	return { source, given, proposed, settled, read: readLadder(source, settled) };
}

/** What is to be asked next of a ladder: only what nobody has answered, and what would make a difference. */
export function nextQuestion(asked: Asked): Question | undefined {
	for (const question of QUESTIONS) {
		const next = question(asked);
		if (next) return next;
	}
	return undefined;
}
