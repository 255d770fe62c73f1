import type { Table } from '../../exchange/table/table.ts';

/** What a ladder says, a line each: who, what, and what kind of thing that is where it is not asked of somebody. */
export function told(table: Table): string[] {
	const { roles, levels, axes, steps, groups, statements, examples, references, owners } = table;
	const titles = new Map([...roles, ...levels, ...axes, ...steps, ...groups].map(({ key, title }) => [key, title]));
	const cell = (row: { role?: string; level?: string; axis?: string; step?: string }) =>
		[row.role, row.level, row.axis, row.step]
			.flatMap((key) => (key === undefined ? [] : [titles.get(key)]))
			.join(' · ');
	const group = (key: string | undefined) => (key === undefined ? '' : ` in ${titles.get(key)}`);
	return [
		...axes.flatMap((axis) => (axis.group === undefined ? [] : [`${axis.title}${group(axis.group)}`])),
		...statements.flatMap((statement) => {
			const { key, kind, side, text, optional, heading, links } = statement;
			const of = examples.filter((example) => example.of === key);
			const who = owners.filter(({ responsibility }) => responsibility === key);
			return [
				`${kind === 'asked' || kind === 'step' ? '' : `${kind} `}${side === 'meets' ? '' : `${side} `}${optional ? 'optional ' : ''}${cell(statement)}: ${text}${heading === undefined ? '' : ` (${heading})`}`,
				...who.map(({ role, as }) => `  ${as} ${titles.get(role)}`),
				...of.map((example) => `  example: ${example.text}`),
				...links.map(({ text: words, url }) => `  link: ${words} ${url}`),
			];
		}),
		...examples.flatMap((example) => (example.of === undefined ? [`example ${cell(example)}: ${example.text}`] : [])),
		...references.map((reference) => `${reference.optional ? 'may' : 'needs'} ${cell(reference)}`),
	];
}
