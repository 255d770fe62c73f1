/** What is said of what is a reader's own, on their list and beside things on every page. */
export const sentences = {
	pickRole: 'Pick your role, or the shape of your team.',
	pickTeam: 'Now pick the shape of your team.',
	pickRoleThen: 'Now pick your role.',
	told: 'Yours: {mine}. Shared: {shared}. Your manager’s: {manager}. Elsewhere: {elsewhere}.',
	unloaded: 'The list could not be loaded. Try again when you are online.',
	vanished: 'The role or the shape of team that you picked before is no longer in this handbook. Pick again.',

	inTeam: '{role}, in “{team}”',
	printedOn: '{handbook}, {day}',
	instead: 'A team of this shape has nobody in your role. Its work there is done by {roles}.',
	remember: 'This is me',
	remembered: 'Remembered: other pages say from now on what is yours.',

	find: 'Is it mine? Find it',
	found: '{count} of {all} found',
	nothing: 'Nothing like it is in the handbook.',

	mine: 'Yours',
	shared: 'Shared',
	manager: 'Your manager’s',
	elsewhere: 'Elsewhere',
	aboutMine: 'You answer for these, alone or for your own part.',
	aboutShared: 'You answer for these together with somebody.',
	aboutManager: 'These are with {roles}.',
	aboutElsewhere: 'Somebody else answers for these; here is whom to ask.',
	noneMine: 'Nothing is yours alone.',

	with: 'with {roles}',
	ask: 'ask {roles}',
	the: 'the {role}',
	andMore: '{count} more',
	nobody: 'nobody yet',
	noArea: 'Other',
	all: 'All',

	becomesMine: 'Becomes yours',
	becomesShared: 'You share it from then on',
	isGone: 'No longer yours',
	nobodyInRole: 'Nobody there has your role: its work is done by {roles}.',
	nothingChanges: 'Nothing changes for you.',

	sharedWithYou: 'Shared: you and {roles}',
	askElsewhere: 'Elsewhere: ask {roles}',
	nobodyElsewhere: 'Elsewhere: nobody yet',
	yourRole: 'Your role',
	yourManager: 'Your manager',
} as const;
