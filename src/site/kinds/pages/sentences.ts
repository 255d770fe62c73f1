/** What is said of pages of prose. */
export const sentences = {
	guides: 'Guides',
	kind: 'Guide',
	guide: 'guide',
} as const;
