import type { Entry } from '../../../handbook/model/handbook.ts';
import { sentences } from './sentences.ts';

export type StepKind = NonNullable<Entry<'steps'>['data']['kind']>;

/** The kinds of step, with what each is for. */
export const stepKinds: Record<StepKind, { title: string; text: string }> = {
	practice: { title: sentences.practice, text: sentences.practiceDoes },
	experiment: { title: sentences.experiment, text: sentences.experimentDoes },
	feedback: { title: sentences.feedback, text: sentences.feedbackDoes },
};
