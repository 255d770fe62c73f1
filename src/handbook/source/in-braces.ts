/** What is said of braces: message and hint. */
export function inBraces(whole: string): [message: string, hint: string] {
	const shown = whole.slice(0, 40).replace(/\s+/g, ' ');
	if (/^\{#[\w-]+\}$/.test(whole))
		return [
			`“${shown}” gives a heading no name here.`,
			'Remove it: a heading has an address of its own, made of its words.',
		];
	if (/^\{[{%][^{}]+[}%]\}$/.test(whole))
		return [
			`“${shown}” is filled in by nobody here.`,
			'Write what is meant, or \\{ for each brace that you mean as it stands.',
		];
	return [`What stands in braces is code, and may not stand here: ${shown}`, 'If you mean the sign, write \\{.'];
}
