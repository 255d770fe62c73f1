/** What the page for somebody who is deciding says below its prose. */
export const sentences = {
	sideBySide: 'The choice, side by side',
	fit: 'Which of these are you?',
	experiments: 'Experiments, the shortest first',

	caption: 'The roles to choose between',
	focus: 'First concern',
	coding: 'Writes code',
	reward: 'What makes it worth it',
	hardest: 'Hardest part',
	days: 'Days to read',
	factByFact: 'Fact by fact',
	roleByRole: 'Role by role',
	rowByRow: '{first} and {second}, row by row',
	beyond: 'Also side by side: {pairs}',
	morePairs: '{count} more pairs',
	either: '{first} or {second}',

	enjoys: 'People who enjoy it say',
	doubts: 'Reasons to think twice',

	trying:
		'You can do these under the title that you have now. Each says how you will know that it was done well; whether you liked it, note yourself, on the same evening.',
	elsewhere: 'For those who come from another role, the experiments stand with the other steps of {moves}.',
	moves: 'their move',
	as: 'As {role}',
} as const;
