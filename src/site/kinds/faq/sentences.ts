/** What the page of questions says. */
export const sentences = {
	questions: 'Questions',
	about: 'What people ask, and the answers.',
	aboutBothAnswers:
		'What people ask before they choose, and after. Each has a short answer to go away with, and a longer one to argue with.',
	index: 'All questions',
	everyone: 'For everyone',

	// To which question stands there for whoever hears the page, and follows without more space.
	longer: 'The longer answer{to}',
	longerTo: ' to: {question}',
	concerns: 'Concerns:',
	readOn: 'Read on: {pages}',

	more: '{count} more',
} as const;
