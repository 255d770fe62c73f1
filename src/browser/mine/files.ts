/** Where the files lie of who answers for what, from the root of the handbook: a page that is about something else does not say. */
export const FILES = {
	all: 'responsibilities/all.json',
	numbered: 'responsibilities/numbered.json',
	ofTeam: (team: string) => `responsibilities/in-team/${team}.json`,
	/** What stands before the id in the address of a responsibility, and of a role. */
	responsibility: 'responsibilities/',
	role: 'roles/',
	mine: 'mine/',
} as const;
