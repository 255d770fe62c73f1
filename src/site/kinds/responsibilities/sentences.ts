/** What the pages of responsibilities say. */
export const sentences = {
	// One name in the menu, over the page and wherever a page leads there.
	section: 'Responsibilities',
	responsibility: 'Responsibility',

	description: 'Everything that somebody here answers for, and who that is. Each has one owner, or says who shares it.',
	dependsOnShape:
		'This is how the work falls where every role is there. Where one is missing, it depends on the {shape}.',
	shapeOfTeam: 'shape of the team',
	views: 'Views',
	byArea: 'By area',
	fromAToZ: 'From A to Z',
	heldByRoles: 'Held by {roles}.',
	roleHolds: '{role} ({count})',
	moreRoles: '{count} more roles',
	more: '{count} more',
	responsibilities: ['responsibility', 'responsibilities'],

	ofArea: '{area}: who owns what',
	aboutArea: 'What there is to answer for in “{area}”, and who does.',
	areaCaption: 'Responsibilities in “{area}”, with who answers for each',
	neighbourArea: 'area',
	ofRole: 'What falls to: {role}',
	aboutRole: 'Everything that falls to “{role}”, by area, and with whom each is shared.',
	countOfRole: '{role}: {count}.',
	byRole: 'By role',
	reasonCount: '{reason}: {count}',

	filters: 'Responsibilities',
	find: 'Find',
	heldBy: 'Held by',
	anyRole: 'Any role',
	area: 'Area',
	everyArea: 'Every area',
	inWhichTeam: 'In which team',
	anyTeam: 'Any team',
	clear: 'Clear',
	shownInTeam: 'Shown as it falls in {team}.',

	foundCaption: 'Responsibilities that were found, with who answers for each',
	mapCaption: 'Responsibilities by area, with who answers for each',
	answersForIt: 'Answers for it',
	answerTogether: 'Answer for it together',
	consulted: 'Consulted',
	settlesDisputes: 'Settles disputes',
	alsoFallsTo: 'Also falls to',
	alsoCalled: 'Also called {names}.',
	reviewBy: 'To be read again by {date}.',
	and: 'and',
	or: 'or',

	inEachTeamShape: 'In each team shape',
	inTeamsCaption: 'Who answers for it in each team shape',
	teamShape: 'Team shape',
	answersForItThere: 'Answers for it there',

	whereItShows: 'Where it shows',
	inADay: 'In a day',
	helping: '(helping)',
	inATransition: 'In a transition',
	inQuestions: 'In questions',

	oftenConfusedWith: 'Often confused with',
	inArea: 'in {area}',

	// Shown above the results of a search for it.
	cardOwner: 'Owner: {roles}.',
	cardShared: 'Shared by: {roles}.',
	cardConsulted: 'Asked before: {roles}.',
	cardSettles: 'Settles a dispute: {roles}.',
} as const;
