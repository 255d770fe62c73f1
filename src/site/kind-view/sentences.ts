/** What is said of entries of every kind. */
export const sentences = {
	other: 'Other',
	nobody: 'nobody',
} as const;
