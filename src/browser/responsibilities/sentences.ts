/** What the list of responsibilities says as it is narrowed. */
export const sentences = {
	shown: '{count} of {all} shown',
	andMore: 'and {count} more',
	alsoCalled: 'Also called {names}.',
} as const;
