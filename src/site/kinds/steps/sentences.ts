/** What is said of steps, on the page of their transition and in the search. */
export const sentences = {
	howYouKnow: 'How you know: {evidence}',
	effort: 'Effort: {effort}',

	practice: 'Practice',
	practiceDoes: 'builds a skill that the role asks for.',
	experiment: 'Experiment',
	experimentDoes: 'shows you whether you like the work, before you have said yes to it.',
	feedback: 'Feedback',
	feedbackDoes: 'has somebody watch, and tell you what you cannot see yourself.',
	countOf: '{count} of {all}.',

	evidence: 'How you know it worked.',
	exercises: 'Exercises {responsibilities}',
	weeks: ['week', 'weeks'],
	hours: ['hour', 'hours'],
	hoursForWeeks: '{hours} a week for {weeks}',
	hoursAWeek: '{hours} a week',
} as const;
