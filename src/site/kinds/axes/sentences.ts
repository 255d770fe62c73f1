/** What is said of competencies and their steps. */
export const sentences = {
	levels: 'Levels',
	askedOf: 'Asked of',
	rung: '{role}, rung\u00a0{order}',
	rungs: '{role}, rungs\u00a0{first}–{last}',
} as const;
