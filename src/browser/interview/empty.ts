import type { EmptyField } from '../hiring/field-file.ts';
import { say } from '../page/say.ts';
import type { QuestionFiles, Thing } from './loop-data.ts';
import { sentences } from './sentences.ts';

/** The things for which the handbook has no question, each with where one is filled in. */
export const withoutQuestions = (things: readonly Thing[], files: QuestionFiles): EmptyField[] =>
	things
		.filter(({ isSilent }) => isSilent)
		.map(({ key, text }) => ({
			...{ what: say(sentences.questions, { text }), field: 'probes' },
			...(Object.hasOwn(files, key) && { file: files[key]! }),
		}));
