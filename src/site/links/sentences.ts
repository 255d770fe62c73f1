/** What a proposal to change a page says when it is begun. */
export const sentences = {
	change: 'Change “{title}”',
	page: 'Page:',
	file: 'File:',
	saysNow: 'It says now:',
	instead: 'What should it say instead?',
	why: 'Why?',
	affected: 'Who is affected?',
} as const;
