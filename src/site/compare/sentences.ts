/** What the pages with two roles side by side say. */
export const sentences = {
	section: 'Compare',
	title: 'Compare roles',
	description:
		'Two roles side by side: what each cares about, decides and answers for, and what somebody gives up and picks up who moves from one to the other.',

	kind: 'Two roles side by side',
	pair: '{first} or {second}',
	question: '{first} or {second}?',
	about:
		'What the {first} and the {second} answer for, side by side: the difference between them, and what changes for somebody who moves',
	atAGlance: 'At a glance',
	whoAnswers: 'Who answers for what',
	levels: 'Levels',
	move: 'What you give up and pick up',
	mixedUp: 'Easily mixed up',
	questions: 'Questions about the two',

	rubric: 'Rubric on one page',
	factByFact: '{first} and {second}, fact by fact',
	coding: 'Share of the time spent writing code: {roles}.',
	codingOf: '{role} {from} to {to} %',

	held: 'Responsibilities of the {first} and the {second}, by area',
	contained: 'Everything that the {less} answers for, the {more} answers for too.',
	only: 'Only the {role}',
	both: 'Both',
	bothSo: 'Both, {how}',
	shared: 'shared',
	parts: 'each for their own part',
	covered: 'the one in place of the other',
	arbiters: 'Where the two cannot agree on what they share, the decision falls to the {roles}.',

	levelsOf: 'The levels of {first} and {second}',
	firstLevels: 'The first level of each: none are on a par',
	sameLevel: 'Both at {place}: {first} and {second}',
	onAPar: 'On a par: {first} and {second}',

	fromTo: 'From {from} to {to}',
	givesUp: 'You give up',
	picksUp: 'You pick up',
	responsibilities: ['responsibility', 'responsibilities'],
	inNumbers: 'In numbers.',
	ratedAt: 'Ratings at {first}, {firstPlace}, and {second}, {secondPlace}.',
	from: 'From',
	to: 'To',
	change: 'Change',
	timeCoding: 'Time coding',
	points: '{change} points',
	pointsBetween: '{least} to {most} points',
	way: 'The way there: {transition}',
	duration: 'How long: {duration}',
	cost: 'What it costs you:',

	takenForAnother: 'These are taken for one another, and lie on different sides.',
	takenCaption: 'What is taken for one another',
	theirs: 'The {role}’s',
} as const;
