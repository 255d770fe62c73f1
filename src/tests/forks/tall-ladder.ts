import { MODEL } from '../../handbook/schema/model.ts';

const TITLES = ['Communication', 'Craft', 'Organisational awareness', 'Delivery'];

const SENTENCES = [
	'Draws the path of one request through the services of the team, from the screen to the table that it reads.',
	'Keeps promises.',
	'Says on the day an estimate breaks how late it will be, and what could be left out instead.',
	'Reviews a colleague’s change within a working day.',
	'Pairs with a colleague until they manage alone, with interdepartmental internationalisation as the example.',
];

/**
 * A handbook of one role, which asks something on each axis of each level.
 *
 * @param statements on each axis of each level
 * @returns the texts of its files, by path in the layer
 */
export function tallLadder(levels: number, axes: number, statements: number): Map<string, string> {
	const range = (size: number) => Array.from({ length: size }, (_, index) => index + 1);
	const entry = (fields: string) => `---\n${fields}\n---\n`;
	const asked = (level: number, axis: number) =>
		range(statements).map(
			(id) =>
				`    - { id: l${level}-s${id}, text: "${SENTENCES[(level + axis + id) % SENTENCES.length]} (${level}, ${axis}, ${id})" }`,
		);
	return new Map([
		[
			'handbook.yaml',
			`model: ${MODEL}\nbase: false\ngroups: { one: { title: How we work }, two: { title: What we build } }\n`,
		],
		['roles/lead.mdx', entry('title: Lead of everything\nsummary: Leads.')],
		...range(axes).map((axis): [string, string] => [
			`axes/a${axis}.mdx`,
			entry(
				`title: ${TITLES[axis % TITLES.length]} ${axis}\norder: ${axis}\ngroup: ${axis * 2 > axes ? 'two' : 'one'}`,
			),
		]),
		...range(levels).map((level): [string, string] => [
			`levels/lead/${level}.mdx`,
			entry(
				[
					`role: lead\norder: ${level}\ntitle: Lead of grade ${level}\nreach: Several teams.\nexpectations:`,
					...range(axes).flatMap((axis) => [`  a${axis}:`, ...asked(level, axis)]),
				].join('\n'),
			),
		]),
	]);
}
