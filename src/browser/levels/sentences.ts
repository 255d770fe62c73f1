/** What two levels side by side say: on pages that are joined, and where a reader picks them. */
export const sentences = {
	onlyOf: 'Only {level}',
	both: 'Both',
	step: '{name}, step {rating} of {all}',
	plainStep: 'Step {rating}',
	welcome: 'Welcome, not asked.',
	welcomeOf: 'Welcome and not asked of {level}.',
	left: '{count} of one',
	inBoth: '{count} of both',
	right: '{count} of the other',

	pick: 'Pick two levels.',
	same: 'Both are the same level. Pick another one.',
	unloaded: 'The levels could not be loaded. Try again when you are online.',
	nothing: 'Neither level says what it asks.',
	nothingDiffers: 'Nothing differs: both ask the same.',
	title: '{first} and {second}',
	told: 'Sentences asked of {first} alone: {countFirst}. Of both: {countBoth}. Of {second} alone: {countSecond}.',
	toldInLadder: 'Beyond {lower}, {higher} asks: {countNew}. Asked of both: {countBoth}.',
	sameStep: 'On one axis both are at the same step.',
	sameSteps: 'On {count} axes both are at the same step.',
	replaced: 'Replaced by {higher}: {count}.',
} as const;
