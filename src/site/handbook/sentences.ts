/** What pages call the place of a level. */
export const sentences = {
	place: 'Level {order}',
	ofRole: '{role}, {level}',
	places: 'levels {first}–{last}',
	range: '{first}–{last}',

	noTrack: 'Other roles',
} as const;
