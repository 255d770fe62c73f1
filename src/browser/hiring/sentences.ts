/** What the pages for whoever hires and sets up have in common. */
export const sentences = {
	emptyField: '{what}: the field {field} says it.',
	emptyIn: '{what}: fill {field} in {file}.',
	another: 'Begin another',
	vanished: 'What this was about is no longer in the handbook. All that was filled in is below.',
	copied: 'Copied.',
	notCopied: 'Your browser does not let this page copy. Save it as a file.',
	saved: 'Saved as {name}.',
} as const;
