/**
 * The kinds of things that can be found, in the order in which they are listed: what one is called,
 * what many are, words by which people ask for one, and how much likelier than others it is meant.
 */
export const kinds = {
	role: { one: 'Role', many: 'Roles', said: '', weight: 1.23 },
	responsibility: { one: 'Responsibility', many: 'Responsibilities', said: '', weight: 1.23 },
	question: { one: 'Question', many: 'Questions', said: 'faq question', weight: 0.79 },
	comparison: { one: 'Comparison', many: 'Comparisons', said: 'compare comparison difference versus', weight: 1.02 },
	guide: { one: 'Guide', many: 'Guides', said: 'guide handbook', weight: 0.8 },
	team: { one: 'Team shape', many: 'Team shapes', said: 'shape size', weight: 1.14 },
	level: { one: 'Level', many: 'Levels', said: 'level grade expected', weight: 1.05 },
	expectation: { one: 'Expectation', many: 'Expectations', said: 'expected', weight: 0.51 },
	competency: { one: 'Competency', many: 'Competencies', said: 'competency skill axis', weight: 0.78 },
	story: { one: 'Story', many: 'Stories', said: 'story day', weight: 0.79 },
	transition: { one: 'Transition', many: 'Transitions', said: 'move switch become transition', weight: 0.97 },
	step: { one: 'Step', many: 'Steps', said: 'step exercise practise', weight: 0.75 },
	section: { one: 'Section', many: 'Sections', said: '', weight: 0.95 },
	overview: { one: 'Overview', many: 'Overviews', said: 'list overview', weight: 1.01 },
	rule: { one: 'Rule', many: 'Rules', said: 'rule check checker error', weight: 0.84 },
} as const;

/** The kind of a thing that can be found. */
export type Kind = keyof typeof kinds;

/** Whether a text names a kind. */
export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);
