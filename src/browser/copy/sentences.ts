/** What is said where something can be copied. */
export const sentences = {
	link: 'Copy link',
	linkTo: 'Copy link to “{title}”',
	markdown: 'Copy as Markdown',
	copied: 'Copied',
	failed: 'This browser did not allow it.',
	unloaded: 'It could not be loaded. Try again when you are online.',
} as const;
