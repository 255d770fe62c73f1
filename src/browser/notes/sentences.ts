/** What is said of how a reader's notes are kept. */
export const sentences = {
	title: 'What you fill in',
	kept: 'What you fill in is kept in this browser alone: it is sent nowhere, and stands in no address. A role or team that you pick may.',
	refused:
		'This browser keeps nothing for this site. What you fill in lasts as long as this page: save it to a file before you leave.',
	full: 'This browser has no room for the last of what you filled in. Save it to a file before you leave.',
	otherRelease:
		'What this browser keeps comes from another release of the handbook and stays as it is. What you fill in now lasts as long as this page: save it to a file.',
	save: 'Save to a file',
	open: 'Open a file',
	remove: 'Delete all you filled in, on all pages',
	undo: 'Undo',
	saved: 'Saved as {name}.',
	removed: 'All that this browser kept is deleted.',
	back: 'It is back.',
	openedOne: 'One sheet opened.',
	opened: '{count} sheets opened.',
	openedNothing: 'All of that file is here already.',
	notOurs: 'That file holds nothing that was filled in here.',
	newer: 'That file comes from a newer release of the handbook. Open it there.',
	tooLarge: 'That file is larger than anything that can be filled in here.',
	ofFile: '{name} (from {file})',
};
