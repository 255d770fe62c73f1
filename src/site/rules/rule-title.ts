/** The name of a rule as a sentence: `Front matter is YAML`. */
export function ruleTitle(id: string): string {
	const words = id.replaceAll('-', ' ').replace(/\b(yaml|mdx)\b/g, (name) => name.toUpperCase());
	return words[0]!.toUpperCase() + words.slice(1);
}

/** The truth of a rule where no Markdown is read: names of fields in quotes. */
export const plainSummary = (summary: string) => summary.replace(/`([^`]+)`/g, '“$1”');
