/** What a chart says beside its data. */
export const sentences = {
	numbers: 'The numbers',
	proportion: '{parts} of {all}.',
} as const;
