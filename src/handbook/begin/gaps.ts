/** What stands in a new entry where somebody is to write: `‹what is to be written›`. */
export const gap = (what: string) => `‹${what}›`;

/** The gaps that a text still has, each with where it begins. */
export const gapsIn = (text: string) =>
	text.includes('‹') ? [...text.matchAll(/‹[^‹›]+›/g)].map(({ 0: found, index }) => ({ text: found, index })) : [];
