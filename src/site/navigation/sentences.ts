/** What the sidebar says beside the names of what it lists. */
export const sentences = {
	all: 'All of it',
} as const;
