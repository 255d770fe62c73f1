/** What is called that a handbook does not say, on the pages for whoever hires. */
export const emptyOf = {
	job: 'What the job is, in words for outsiders',
	jobForOutsiders: 'What the job is, in words for outsiders (the summary of the role stands in for it)',
	asks: 'What somebody brings',
	asksForOutsiders: 'What somebody brings, in words for outsiders (the skills of the role stand in for it)',
	day: 'What fills a typical day',
	levelSummary: 'What this level is about',
	levelAsks: 'What this level asks that the one below does not',
} as const;

/** What a text of a field needs in front of it where it stands by itself. */
export const ofAdvert = {
	reach: 'How far it reaches:',
	people: 'Your team:',
	you: 'you',
} as const;
