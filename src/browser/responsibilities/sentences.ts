/** What the list of responsibilities says as it is narrowed. */
export const sentences = {
	shown: '{count} of {all} shown',
	found: '{count} of {all} found',
	meant: '{count} of {all} speak of it in other words',
	handOver: 'None speaks of it. Enter asks the whole handbook.',
	absent: 'This team has no {role}. Here is what the {role} holds elsewhere, and who holds it in this team.',
	absentHere: 'This team has no {role}.',
	noneFits: 'Nothing is all of that at once. With less of it there is something:',
	noneFitsAtAll: 'Nothing is all of that at once.',
	anyWords: 'Whatever it is called',
	wider: '{any} ({count})',
	showMore: 'Show {count} of {left} more',
	unloaded: 'The list could not be loaded. Is there a connection?',
	sharedBy: 'shared:',
	andMore: 'and {count} more',
	alsoCalled: 'Also called {names}.',
} as const;
