/** What pages call the place of a level, and several in a row. */
export const sentences = {
	place: 'Level {order}',
	places: 'levels {first}–{last}',
	range: '{first}–{last}',
} as const;
