/** What the pages of transitions say. */
export const sentences = {
	transitions: 'Transitions',
	into: 'Into {role}',
	way: '{from} to {to}',
	become: 'become {role}',

	title: 'Transitions',
	about: 'The moves that people make from one role to another.',
	aboutSteps:
		'Each move as steps that you can take before anybody changes your title, with what shows that a step worked.',
	aboutStepsCostAndBack:
		'Each move as steps that you can take before anybody changes your title, with what shows that a step worked, what the move costs, and the way back.',
	from: 'from {role}',
	stepCount: ['step', 'steps'],

	kind: 'Transition · {roles}',
	to: 'to',
	takes: 'How long:',
	howLong: 'How long: {duration}',
	planIt: 'Plan this move',
	compare: 'The two roles side by side',
	steps: 'Steps',
	coverage: 'What the steps touch',
	cost: 'What it costs',
	back: 'The way back to {role}',
	backSteps: 'It has steps of its own: {transition}',
	transition: 'transition',

	oneTried: 'All steps together touch the one thing that the {to} answers for.',
	oneUntried: 'No step touches the one thing that the {to} answers for.',
	someTried:
		'Of the {total} things that the {to} answers for, all steps together touch {tried}, each for as long as the step says.',
	noneTried: 'Of the {total} things that the {to} answers for, no step touches any.',
	brought: 'For {count} you answer already as {from}.',
	broughtToo: 'Of the others you answer for {count} already as {from}.',
	rest: 'The rest you learn once you are there.',

	answersFor: 'What the {to} answers for',
	responsibilities: ['responsibility', 'responsibilities'],
	tried: 'touched in a step',
	yours: 'yours already',
	left: 'left to learn',
	leftToLearn: 'Left to learn',
} as const;
