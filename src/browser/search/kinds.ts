/**
 * The kinds of things that can be found, in the order in which they are listed: what one is called,
 * what many are, and how much likelier than others it is meant.
 */
export const kinds = {
	role: { one: 'Role', many: 'Roles', weight: 1.23 },
	responsibility: { one: 'Responsibility', many: 'Responsibilities', weight: 1.23 },
	question: { one: 'Question', many: 'Questions', weight: 0.79 },
	comparison: { one: 'Comparison', many: 'Comparisons', weight: 1.02 },
	guide: { one: 'Guide', many: 'Guides', weight: 0.8 },
	team: { one: 'Team shape', many: 'Team shapes', weight: 1.14 },
	level: { one: 'Level', many: 'Levels', weight: 1.05 },
	expectation: { one: 'Expectation', many: 'Expectations', weight: 0.51 },
	competency: { one: 'Competency', many: 'Competencies', weight: 0.78 },
	story: { one: 'Story', many: 'Stories', weight: 0.79 },
	transition: { one: 'Transition', many: 'Transitions', weight: 1.31 },
	step: { one: 'Step', many: 'Steps', weight: 0.75 },
	section: { one: 'Section', many: 'Sections', weight: 0.7 },
	tool: { one: 'Tool', many: 'Tools', weight: 0.9 },
	overview: { one: 'Overview', many: 'Overviews', weight: 1.01 },
} as const;

/** The kind of a thing that can be found. */
export type Kind = keyof typeof kinds;

/** Whether a text names a kind. */
export const isKind = (text: string): text is Kind => Object.hasOwn(kinds, text);
