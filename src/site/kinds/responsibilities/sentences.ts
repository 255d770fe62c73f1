/** What the pages of responsibilities say. */
export const sentences = {
	section: 'Responsibilities',
	responsibility: 'Responsibility',

	whoOwnsWhat: 'Who owns what',
	description: 'Everything that somebody here answers for, and who that is. Each has one owner, or says who shares it.',
	dependsOnShape:
		'This is how the work falls where every role is there. Where one is missing, it depends on the {shape}.',
	shapeOfTeam: 'shape of the team',
	views: 'Views',
	byArea: 'By area',
	fromAToZ: 'From A to Z',
	byRole: 'By role',

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

	mapCaption: 'Responsibilities by area, with who answers for each',
	answersForIt: 'Answers for it',
	answerTogether: 'Answer for it together',
	consulted: 'Consulted',
	settlesDisputes: 'Settles disputes',
	alsoFallsTo: 'Also falls to',
	alsoCalled: 'Also called {names}.',
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
} as const;
