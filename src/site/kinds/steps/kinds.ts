import type { Entry } from '../../../handbook/model/handbook.ts';

export type StepKind = Entry<'steps'>['data']['kind'];

/** The kinds of step, with what each is for. */
export const stepKinds: Record<StepKind, { title: string; text: string }> = {
	practice: { title: 'Practice', text: 'builds a skill that the role asks for.' },
	experiment: { title: 'Experiment', text: 'shows you whether you like the work, before you have said yes to it.' },
	feedback: { title: 'Feedback', text: 'has somebody watch, and tell you what you cannot see yourself.' },
};
