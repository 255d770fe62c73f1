/** What the pages of teams say. */
export const sentences = {
	section: 'Teams',
	teamShapes: 'Team shapes',
	aboutShapes: 'For each shape of team: the roles in it, and who is not there.',
	aboutShapesAndWork:
		'Who holds what depends on who is there. For each shape of team: the roles in it, whose work each takes on, and what is done outside.',
	there: 'There: {roles}.',
	missing: 'Missing, and done by those there: {roles}.',
	outside: 'Outside: {roles}.',

	peopleBetween: '{from} to {to} people',
	people: ['person', 'people'],

	teamShape: 'Team shape',
	numberOfPeople: 'People',
	rolesThere: 'Roles there',
	heldInTeam: 'Held in the team',
	heldOutside: 'Held outside',

	whoIsThere: 'Who is there',
	outsideTheTeam: 'Outside the team',

	howMuchEachHolds: 'How much each holds',
	loadTitle: 'Responsibilities that each role holds here',
	loadRole: 'Role',
	loadAlone: 'Alone',
	loadTogether: 'Together',
	loadOwnPart: 'Own part',
	alone: 'alone',
	together: 'together',
	ownPart: 'each for their own part',
	nothing: 'nothing',

	whatNobodyShares: 'What nobody shares',
	restOnOne: '{share} rest on one role here, with nobody to share them.',
	share: '{count} of {all}',
	responsibilities: ['responsibility', 'responsibilities'],
	nobodyDoubles: 'Nobody does the work of somebody who is missing.',
	countAlone: '{count} alone',
	amongThem: 'Among them {work}.',
	workOf: '{count} of the {role}’s',
	theyShare: 'Where those are different people they share {responsibilities}.',

	whoHoldsWhat: 'Who holds what',
	whatFallsThere: '{holder}: what falls there',
	area: 'Area',
	responsibility: 'Responsibility',
	why: 'Why',
	withOthers: '{reason} with {others}',
	nobodyYet: 'Nobody yet',

	nextShapes: 'team shape',
	smaller: 'Smaller',
	larger: 'Larger',
	asManyPeople: 'For as many people',
	splitsWhen: 'When it splits: {when}',
} as const;
