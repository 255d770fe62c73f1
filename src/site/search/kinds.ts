/**
 * The kinds of things that can be found, in the order in which they are listed: what one is called,
 * what many are, words by which people
 * ask for one, and how much likelier than others it is what somebody meant.
 */
export const kinds = {
	role: { one: 'Role', many: 'Roles', said: '', weight: 1.24 },
	responsibility: { one: 'Responsibility', many: 'Responsibilities', said: '', weight: 1.23 },
	question: { one: 'Question', many: 'Questions', said: 'faq question', weight: 0.79 },
	comparison: { one: 'Comparison', many: 'Comparisons', said: 'compare comparison difference versus', weight: 0.47 },
	guide: { one: 'Guide', many: 'Guides', said: 'guide handbook', weight: 0.91 },
	team: { one: 'Team shape', many: 'Team shapes', said: 'shape size', weight: 1.12 },
	level: { one: 'Level', many: 'Levels', said: 'level grade expected', weight: 1.07 },
	expectation: { one: 'Expectation', many: 'Expectations', said: 'expected', weight: 0.59 },
	competency: { one: 'Competency', many: 'Competencies', said: 'competency skill axis', weight: 1.01 },
	story: { one: 'Story', many: 'Stories', said: 'story day', weight: 0.79 },
	transition: { one: 'Transition', many: 'Transitions', said: 'move switch become transition', weight: 1.07 },
	step: { one: 'Step', many: 'Steps', said: 'step exercise practise', weight: 0.75 },
	section: { one: 'Section', many: 'Sections', said: '', weight: 0.92 },
	overview: { one: 'Overview', many: 'Overviews', said: 'list overview', weight: 1 },
	rule: { one: 'Rule', many: 'Rules', said: 'rule check checker error', weight: 0.8 },
} as const;

/** The kind of a thing that can be found. */
export type Kind = keyof typeof kinds;

/** Whether a text names a kind. */
export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);
