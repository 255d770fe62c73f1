/** What the pages of levels say. */
export const sentences = {
	levels: 'Levels',
	competencies: 'Competencies',
	aboutLevels: 'Roles rung by rung. Levels on the same rung are on a par, whatever the role.',
	aboutAxes: 'Below them, the axes on which levels are described: the steps of each, and the rungs that ask for them.',
	aboutCompetencies: 'What people are good at here, and the steps of each.',
	ladder: 'Levels by rung and role',
	rung: 'Rung',
	equivalents: 'Also on a par, though their rungs differ:',
	equivalent: '{level} and {other}',

	found: 'Level {order}',
	name: '{level} (rung {order})',
	nameWithRole: '{level} ({role}, rung {order})',
	onRung: 'Rung {order}',
	reach: 'Reach',
	rubric: 'All levels of the {role} on one printed page',

	isNew: 'What is new at this level',
	asked: 'What is asked',
	still: 'What goes on being asked',
	againstBelow: 'Against the level below',
	chart: 'In one picture',
	laidOver: '{level}, laid over {below}',
	par: 'On a par',

	step: 'step {rating}',
	stepOf: '{rated}, step {rating} of {all}',
	asBefore: 'As before: {step}',
	fromTo: 'From {before} to {step}',
	noneRises: 'No rating rises. What is new is asked on the same steps.',
	firstRises: '{axis} rises from {before} to {step}',
	alsoRises: '{axis} from {before} to {step}',
	allRise: '{rises}.',
	someRise: '{rises}. The other ratings stay.',

	optional: 'Welcome, not asked.',
	raises: 'Raises what is asked of the {level}: {text}',

	aboutStill: 'A level holds what it adds. What lower levels ask, and this one does not raise, is still asked.',
	stillOf: '{level}, rung {order}: {statements}',
	statements: ['statement', 'statements'],
	whole: 'The whole level: {level}',

	calledEquivalent: 'On rung {order}, called equivalent.',
	sideBySide: 'The two roles side by side',
	more: 'And {count} more, among {all}.',
	allLevels: 'all levels',

	neighbours: 'Neighbouring levels',
	below: 'The level below',
	above: 'The level above',
} as const;
