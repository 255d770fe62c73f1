import type { ToolId } from '../../handbook/addresses/workbench-addresses.ts';

/** What each tool is called, what it does in a sentence or two, and the same said where scripts are off. */
export const tools: Readonly<Record<ToolId, { title: string; does: string; without: string }>> = {
	mine: {
		title: 'What is mine',
		does: 'Say which role you hold, and in what shape of team: here is what is yours, what you share, what is your manager’s, and whom to ask for the rest.',
		without:
			'With scripts, this page would list what is yours in your team. They are off here; the same can be read here:',
	},
	lens: {
		title: 'Roles side by side',
		does: 'Two or three roles in a team of your choice: who answers for what, what is asked, what you give up and what you pick up.',
		without:
			'With scripts, this page would lay two or three roles side by side. They are off here; the same can be read here:',
	},
	days: {
		title: 'Two days on one clock',
		does: 'Two days side by side, hour by hour: what each is doing at ten.',
		without: 'With scripts, this page would lay two days side by side. They are off here; the days can be read here:',
	},
	energy: {
		title: 'What fills you, what drains you',
		does: 'Go through the work itself, one thing at a time, and see whose weeks you would rather live.',
		without:
			'With scripts, this page would ask you about the work, one thing at a time. They are off here; the same can be read here:',
	},
	weeks: {
		title: 'A log of three weeks',
		does: 'Write down what you did and what it did to you, for three weeks, here or on paper.',
		without:
			'With scripts, this page would keep your log. They are off here; print this page for a blank sheet. To read beside it:',
	},
	assessment: {
		title: 'Assess yourself',
		does: 'Hold yourself against a level, one sentence at a time, with what shows it; lay it beside what somebody else says.',
		without:
			'With scripts, this page would let you note how you meet a level. They are off here; the levels can be read here:',
	},
	plan: {
		title: 'Plan a transition',
		does: 'The steps of a way into a role, with your dates and what came of them.',
		without:
			'With scripts, this page would let you plan the steps of a transition. They are off here; the steps can be read here:',
	},
	mismatch: {
		title: 'Is this still my role?',
		does: 'The signs of being in the wrong role, one by one, and what helps before anybody changes theirs.',
		without: 'With scripts, this page would go through the signs with you. They are off here; they can be read here:',
	},
	case: {
		title: 'Build a case',
		does: 'What the next level asks and yours does not, with your evidence for each; gaps and weaknesses said openly.',
		without:
			'With scripts, this page would collect your evidence. They are off here; what the levels ask can be read here:',
	},
	advert: {
		title: 'Write an advert',
		does: 'A job advert from what the handbook says of a role, a level and a team, to copy or print.',
		without: 'With scripts, this page would put an advert together. They are off here; the roles can be read here:',
	},
	interview: {
		title: 'Plan interviews',
		does: 'What a role answers for and is asked, spread over the rounds of your interviews, each thing probed once.',
		without:
			'With scripts, this page would spread the questions over rounds. They are off here; the same can be read here:',
	},
	howMany: {
		title: 'How many of whom',
		does: 'So many people, and what is particular about their work: the shapes of team that fit, with how many of each role.',
		without: 'With scripts, this page would find the shapes that fit. They are off here; they can be read here:',
	},
};

/** What the tool that sets roles side by side does, in a handbook without shapes of team, and in one that gives nobody anything. */
export const lensDoes = {
	withoutTeams: 'Two or three roles: who answers for what, what is asked, what you give up and what you pick up.',
	withoutWork: 'Two or three roles: what is said of each, and what their levels ask.',
} as const;

/** What the pages of the tools share. */
export const sentences = {
	section: 'Workbench',
	purposes: { choose: 'Your role, and which way', grow: 'Growing', hire: 'Hiring and setting up' },
	others: 'More to do here',
	doIt: 'To be done here, and not only read: {tools}.',
} as const;

/** What the inventory says of itself, and what leads on from it. */
export const ofEnergy = {
	aboutHint: 'Two or three. Work on which they differ is asked first.',
	now: 'What you are now',
	nobody: 'I’d rather not say',
	nowHint: 'Then you also see what you would give up, and only trials that start from there.',
	what: 'What you are asked about',
	work: 'Work',
	scenes: 'Scenes',
	how: 'How',
	single: 'One at a time',
	list: 'As a list',
	keys: 'With the keyboard: 1, 2, 3 for an answer, the arrows left and right to move, while you are in this box.',
	result: 'What your answers come to so far',
	days: 'Whose days you would live',
	daysHint: 'Hours by what you said of each scene, or of the work it shows.',
	giveUp: 'What would change',
	learning: 'What you would have to learn',
	trials: 'What would put it to the test',
	trialsHint: 'Experiments for what you doubt or haven’t said, that you can begin with the hours that you have.',
	weeksHave: 'I have',
	weeksAny: 'any number of weeks',
	weeks: '{count} weeks',
	hoursHave: 'and in each',
	hoursAny: 'any number of hours',
	hours: '{count} hours',
	gone: 'What you said of work that is no longer here',
	goneHint: 'The handbook has changed since. It is kept, and counts for nothing.',
	print: 'Print this as one sheet',
	who: 'Name',
	allTrials: 'All experiments, the shortest first',
	alsoLog: 'Memory flatters. Keep a log for three weeks, and lay it beside this.',
} as const;

/** What the log of three weeks says of itself, here and on paper. */
export const ofWeeks = {
	begins: 'Begins in the week of',
	weekends: 'I also work at weekends',
	howTo:
		'At the end of every working day, a line or two: what took most of the time, and what it did to you. Two minutes. Draw no conclusion until the third Friday.',
	arrange: 'Days to have had',
	arrangeHint:
		'Three weeks may pass without one of these. Tick those that you have had, and arrange the others; each has a question to ask yourself.',
	question: 'what to ask yourself',
	end: 'What it says at the end',
	toInventory: 'The inventory: what you said beforehand, and the roles that this is about',
	printBlank: 'Print a blank sheet',
	printFilled: 'Print what you wrote',
	started: 'First day',
	name: 'Name',
	sumOf: 'Hours that filled, that drained',
	paper:
		'One line at the end of each working day. + fills you, − drains you, 0 neither. Evening: fuller or emptier than at nine. Draw no conclusion until the third Friday.',
	paperArrange: 'If one of these is missing, arrange it: {days}.',
	monday: 'Monday',
	tuesday: 'Tuesday',
	wednesday: 'Wednesday',
	thursday: 'Thursday',
	friday: 'Friday',
} as const;

/** What the page says on which a reader finds what is theirs. */
export const mine = {
	iAm: 'I am a …',
	iAmOnFirst: 'What is mine? I am a …',
	findMine: 'Say who you are, and every page says what is yours.',
	inA: 'in a team of this shape',
	otherRole: 'Another role',
	otherTeam: 'Another shape of team',
	withoutRole: 'without your role: somebody stands in',
	list: 'Your list',
	print: 'Print the list',
	ifTeamChanges: 'If your team takes another shape',
} as const;

/** Where roles are picked that are laid side by side. */
export const lens = {
	first: 'From',
	second: 'To',
	third: 'And beside them',
	pickRole: 'Pick a role',
	noThird: 'No third role',
	team: 'In a team such as',
	noTeam: 'No team in particular',
	swap: 'Swap the first two',
	print: 'Print',
	anyLevels: 'Any two levels, of one role too',
} as const;

/** Where days are picked that are laid side by side. */
export const days = {
	first: 'One day',
	second: 'The other day',
	pickDay: 'Pick a day',
	swap: 'Swap the two',
	print: 'Print',
	clock: 'On one clock',
	numbers: 'Where the hours go',
	key: 'Full bars at the side of a scene are the role’s own work, hatched ones help with somebody else’s, hollow ones are neither.',
	press: 'Press a scene for what happens in it.',
	noArea: 'No area',
} as const;

/** What the pages on growing say. */
export const growing = {
	role: 'Role',
	pickRole: 'Pick a role',
	levelHeld: 'The level that you hold, or want to be held against',
	levelWanted: 'The level that the case is for',
	way: 'Transition',
	pickWay: 'Pick a transition',
	sheet: 'Sheet',
	standing: 'Where it stands',
	steps: 'Steps',
	signs: 'The signs',
	readSigns: 'Read each line as if somebody else had written it about you.',
	paper: 'The paper',
	preview: 'As the panel reads it',
	copyMarkdown: 'Copy as Markdown',
	saveMarkdown: 'Save as Markdown',
	saveJson: 'Save as JSON',
} as const;
