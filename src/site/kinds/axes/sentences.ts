/** What is said of competencies and their steps. */
export const sentences = {
	levels: 'Levels',
	askedOf: 'Asked of',
	asked: '{role}, {places}',
} as const;
