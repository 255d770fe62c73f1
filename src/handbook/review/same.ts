/** What something says, for holding it against something else. */
export const isSaid = (value: unknown): string => JSON.stringify(value) ?? '';

/** The fields in which two groups differ. */
export function differs(before: object, after: object): string[] {
	const value = (group: object, name: string) => isSaid((group as Record<string, unknown>)[name]);
	return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter(
		(name) => value(before, name) !== value(after, name),
	);
}
