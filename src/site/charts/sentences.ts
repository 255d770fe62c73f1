/** What a chart says beside its data. */
export const sentences = {
	numbers: 'The numbers',
	axis: 'Axis',
	rating: '{axis} {value} of {most}',
	proportion: '{parts} of {all}.',
} as const;
