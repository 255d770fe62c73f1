/** The name of a rule as a sentence: `Responsibility has one owner`. */
export function ruleTitle(id: string): string {
	const words = id.replaceAll('-', ' ');
	return words[0]!.toUpperCase() + words.slice(1);
}
