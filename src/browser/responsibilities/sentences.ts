/** What the list of responsibilities says as it is narrowed. */
export const sentences = {
	shown: '{count} of {all} shown',
	found: '{count} of {all} found',
	meant: '{count} of {all} speak of it in other words',
	handOver: 'None speaks of it. Enter asks the whole handbook.',
	showMore: 'Show {count} of {left} more',
	unloaded: 'The list could not be loaded. Is there a connection?',
	sharedBy: 'shared:',
	andMore: 'and {count} more',
	alsoCalled: 'Also called {names}.',
} as const;
