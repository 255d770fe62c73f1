import type { OfSheets } from './of-sheets.ts';

/** Areas with what falls short, what meets and what goes beyond, also in a long list. */
export const OF_SIDES: readonly OfSheets[] = [
	[
		'sides of a role without levels',
		'grid',
		{
			'Nurse practitioner': `
Competency|Does not meet|Meets|Exceeds
Safety|Misses checks of medicine|Checks each medicine twice|Improves how the ward checks medicine
Teamwork|Leaves handovers incomplete|Hands over with all facts|Trains others in handovers
`,
		},
		[
			'below Nurse practitioner · Safety: Misses checks of medicine',
			'Nurse practitioner · Safety: Checks each medicine twice',
			'above Nurse practitioner · Safety: Improves how the ward checks medicine',
			'below Nurse practitioner · Teamwork: Leaves handovers incomplete',
			'Nurse practitioner · Teamwork: Hands over with all facts',
			'above Nurse practitioner · Teamwork: Trains others in handovers',
		],
	],
	[
		'sides of values, on two sheets',
		'grid',
		{
			Performance: `
Value|Below expectations|Meets expectations|Above expectations
Ownership|Waits to be told|Finishes what was begun|Picks up what nobody owns
Candour|Keeps problems back|Says what is wrong early|Makes it safe for others to speak
`,
			Feedback: `
Value|Below expectations|Meets expectations|Above expectations
Listening|Interrupts other people|Lets others finish|Draws quiet people out
`,
		},
		[
			'Ownership in Performance',
			'Candour in Performance',
			'Listening in Feedback',
			'below ladder · Ownership: Waits to be told',
			'ladder · Ownership: Finishes what was begun',
			'above ladder · Ownership: Picks up what nobody owns',
			'below ladder · Candour: Keeps problems back',
			'ladder · Candour: Says what is wrong early',
			'above ladder · Candour: Makes it safe for others to speak',
			'below ladder · Listening: Interrupts other people',
			'ladder · Listening: Lets others finish',
			'above ladder · Listening: Draws quiet people out',
		],
	],
	[
		'sides in a long list',
		'records',
		{
			'Account Manager': `
Level|Competency|Below|On target|Above
AM1|Pipeline|Has no plan for a week|Keeps a plan for a month|Keeps a plan for a quarter
AM2|Pipeline|Keeps a plan for a month|Keeps a plan for a quarter|Plans with other teams
`,
		},
		[
			'below Account Manager · AM1 · Pipeline: Has no plan for a week',
			'Account Manager · AM1 · Pipeline: Keeps a plan for a month',
			'above Account Manager · AM1 · Pipeline: Keeps a plan for a quarter',
			'below Account Manager · AM2 · Pipeline: Keeps a plan for a month',
			'Account Manager · AM2 · Pipeline: Keeps a plan for a quarter',
			'above Account Manager · AM2 · Pipeline: Plans with other teams',
		],
	],
	[
		'sides of a standard',
		'grid',
		{
			Teacher: `
Standard|Unsatisfactory|Satisfactory|Outstanding
Planning|No plan for the lesson|A plan for each lesson|Plans that colleagues copy
Marking|Returns work late|Returns work within a week|Gives comments that pupils act on
`,
		},
		[
			'below Teacher · Planning: No plan for the lesson',
			'Teacher · Planning: A plan for each lesson',
			'above Teacher · Planning: Plans that colleagues copy',
			'below Teacher · Marking: Returns work late',
			'Teacher · Marking: Returns work within a week',
			'above Teacher · Marking: Gives comments that pupils act on',
		],
	],
	[
		'a column of anti-patterns beside the rungs',
		'grid',
		{
			'Product Manager': `
Theme|PM|Senior PM|Group PM|Anti-patterns
Strategy|Knows the strategy|Shapes the strategy of a product|Sets the strategy of a group|Builds what was asked without asking why
Delivery|Ships features|Ships products|Ships a portfolio|Promises dates alone
`,
		},
		[
			'Product Manager · PM · Strategy: Knows the strategy',
			'Product Manager · Senior PM · Strategy: Shapes the strategy of a product',
			'Product Manager · Group PM · Strategy: Sets the strategy of a group',
			'Product Manager · PM · Delivery: Ships features',
			'Product Manager · Senior PM · Delivery: Ships products',
			'Product Manager · Group PM · Delivery: Ships a portfolio',
		],
	],
	[
		'a level a sheet, each with sides',
		'grid',
		{
			'L2 Support': `
Area|Not meeting|Meeting|Exceeding
Tickets|Leaves tickets for days|Closes tickets in time|Prevents tickets
Tone|Is short with customers|Is friendly|Wins angry customers back
`,
			'L3 Support': `
Area|Not meeting|Meeting|Exceeding
Tickets|Closes only easy ones|Solves hard tickets|Writes fixes for the product
Tone|Is curt under stress|Stays calm|Coaches others in tone
`,
		},
		[
			'below ladder · L2 Support · Tickets: Leaves tickets for days',
			'ladder · L2 Support · Tickets: Closes tickets in time',
			'above ladder · L2 Support · Tickets: Prevents tickets',
			'below ladder · L2 Support · Tone: Is short with customers',
			'ladder · L2 Support · Tone: Is friendly',
			'above ladder · L2 Support · Tone: Wins angry customers back',
			'below ladder · L3 Support · Tickets: Closes only easy ones',
			'ladder · L3 Support · Tickets: Solves hard tickets',
			'above ladder · L3 Support · Tickets: Writes fixes for the product',
			'below ladder · L3 Support · Tone: Is curt under stress',
			'ladder · L3 Support · Tone: Stays calm',
			'above ladder · L3 Support · Tone: Coaches others in tone',
		],
	],
];
