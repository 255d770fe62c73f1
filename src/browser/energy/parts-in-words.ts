const PARTS = { fills: 'partFills', neutral: 'partNeutral', drains: 'partDrains', unsaid: 'partUnsaid' } as const;

/** What some time is divided into: by what it did, or would do, and what nothing was said of. */
type Part = keyof typeof PARTS;

/** The parts of some time that are not nothing, one after the other, each as it is said: by the name of its sentence. */
export const partsSaid = (
	parts: Readonly<Record<Part, number>>,
	said: (sentence: (typeof PARTS)[Part], amount: number) => string,
): string =>
	(Object.keys(PARTS) as Part[])
		.filter((part) => parts[part] > 0)
		.map((part) => said(PARTS[part], parts[part]))
		.join(', ');
