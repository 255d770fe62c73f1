/** What prose says on a page that its author did not write. */
export const sentences = {
	// Titles of asides that have none.
	note: 'Note',
	tip: 'Tip',
	caution: 'Caution',
	more: 'More',
	important: 'Important',
	warning: 'Warning',
	danger: 'Danger',

	footnotes: 'Footnotes',
	backToReference: 'Back to reference {number}',

	table: 'Table',
	tableOf: 'Table: {columns}',
	done: 'Done',
	notDone: 'Not done',

	nobody: 'nobody',
} as const;
