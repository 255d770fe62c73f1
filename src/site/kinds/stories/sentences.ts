/** What the pages of stories say. */
export const sentences = {
	typicalDay: 'typical day {role}',

	title: 'Days',
	aboutDays: 'What people who hold these roles do between the first coffee and the last message.',
	aboutDaysAndWork:
		'What people who hold these roles do between the first coffee and the last message, with what each hour shows of what they answer for.',
	howToRead: 'The strips share one clock; the ticks above and below mark noon.',
	whatBlocksAre:
		'Full blocks are the role’s own work, hatched ones help with somebody else’s, hollow ones are neither.',

	kind: 'A day · {role}',
	scenes: 'From {start} to {end}',
	hours: 'Where the hours went',
	divided: 'The time of a scene is divided evenly among everything that it shows.',
	after: 'Afterwards',
	others: 'Other days of the {role}',
	day: 'day',
	besideAnother: 'Set beside another day',
	anyTwo: 'Set any two days on one clock',

	untold: '{time} of which nothing is told',
	helpsWith: 'helps with {work} ({holders})',

	axis: 'The day by the clock',
	axisOf: '{day}, by the clock',
	axisSummary: 'From {start} to {end}, drawn to scale.',
	when: 'When',
	scene: 'Scene',
	howLong: 'How long',
	whoseWork: 'Whose work',
	isOwn: 'own',
	isHelping: 'helping',
	isBoth: 'own and helping',
	isNeither: 'neither',

	shares: 'Time by area',
	share: '{area}: {time}',
	shareHelping: '{area}: {time}, {helping} of it helping',
	area: 'Area',
	noArea: 'No area',
	noWork: 'Nothing in particular',
	own: 'Own work',
	helping: 'Helping',
	neither: 'Neither',

	keyOwn: 'own work',
	keyHelping: 'helping with somebody else’s',
	keyNeither: 'nothing in particular',

	inWords: 'Of the {told} told here, {parts}.',
	partOwn: '{time} ({percent}) went into what the {role} answers for',
	partHelping: '{time} ({percent}) helped with what somebody else answers for',
	partNeither: '{time} went into nothing in particular',
} as const;
