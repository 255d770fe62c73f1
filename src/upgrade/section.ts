/** A part of what an upgrade tells: a heading with lines under it. */
export interface Section {
	title: string;
	lines: string[];
	/** Whether a person has to decide something about it. */
	decide?: boolean;
}

/** Sections as a text for a terminal; those without a line are left out. */
export function inWords(sections: readonly Section[]): string {
	return sections
		.filter(({ lines }) => lines.length > 0)
		.map(({ title, lines }) => [title, ...lines.map((line) => `  ${line}`), ''].join('\n'))
		.join('\n');
}

/** The same as Markdown, for the list that lies beside the files that were kept. */
export function inMarkdown(sections: readonly Section[]): string {
	return sections
		.filter(({ lines }) => lines.length > 0)
		.map(({ title, lines }) =>
			[`## ${title.replace(/[:.]$/, '')}`, '', ...lines.map((line) => `- ${line}`), ''].join('\n'),
		)
		.join('\n');
}
