import type { Handbook } from './handbook.ts';
import { levelsOf } from './ladder.ts';
import { activeRoles, heldBy } from './ownership.ts';
import type { CollectionName } from './schema/names.ts';
import { titleFromId } from './words.ts';

/**
 * The text of a new entry: valid as it stands in this handbook, with words that say what belongs there.
 *
 * @param id already known to have the right form
 */
export function skeleton(handbook: Handbook, collection: CollectionName, id: string): string {
	const title = titleFromId(id);
	const roles = activeRoles(handbook).map((role) => role.id);
	const role = roles.find((name) => id.includes(name)) ?? roles[0] ?? 'role-id';
	const own = heldBy(handbook, role).map(({ responsibility }) => responsibility.id);
	const [area] = Object.keys(handbook.settings.areas);
	const [track] = Object.keys(handbook.settings.tracks);
	const optional = (key: string, value: string | undefined) => (value === undefined ? [] : [`${key}: ${value}`]);
	const lines: Record<CollectionName, () => string[]> = {
		roles: () => [
			`title: ${title}`,
			...optional('track', track),
			'summary: One or two sentences on what this role is there for.',
		],
		responsibilities: () => [
			`title: ${title}`,
			...optional('area', area),
			`owner: ${role}`,
			'summary: One sentence on what its owner answers for.',
		],
		teams: () => [
			`title: ${title}`,
			'summary: One or two sentences on when a team has this shape.',
			'size: { from: 4, to: 8 }',
			`roles: [${roles.join(', ')}]`,
		],
		axes: () => [
			`title: ${title}`,
			'summary: One sentence on what this competency is about.',
			'scale:',
			'  - name: First',
			'    text: What somebody at this step does.',
		],
		levels: () => levelLines(handbook, id),
		stories: () => [
			`title: ${title}`,
			`role: ${role}`,
			'summary: One or two sentences on what kind of day it is.',
			'scenes:',
			'  - time: "09:00"',
			'    minutes: 30',
			'    title: The first thing of the day',
			'    text: What happens, and what it costs.',
			`    shows: [${own.slice(0, 1).join('')}]`,
		],
		transitions: () => {
			const [from = role, to = roles.find((name) => name !== role) ?? role] = id.split('-to-');
			return [
				`title: ${title}`,
				`from: ${from}`,
				`to: ${to}`,
				'summary: One or two sentences on what kind of move it is.',
			];
		},
		steps: () => {
			const [transition = ''] = id.split('/');
			const target = handbook.transitions.get(transition)?.data.to;
			const order = [...handbook.steps.keys()].filter((step) => step.startsWith(`${transition}/`)).length + 1;
			const [exercised = ''] =
				target === undefined ? [] : heldBy(handbook, target).map(({ responsibility }) => responsibility.id);
			return [
				`title: ${title}`,
				`order: ${order}`,
				'kind: practice',
				'effort: Two hours a week for six weeks',
				'evidence: What somebody else could see when it worked.',
				`exercises: [${exercised}]`,
			];
		},
		faq: () => [`question: ${title}?`, 'answer: The answer in one or two sentences.'],
		pages: () => [`title: ${title}`, 'description: One or two sentences on what the reader finds here.'],
	};
	return `---\n${lines[collection]().join('\n')}\n---\n\nThe prose goes here, in Markdown.\n`;
}

/** A level after the highest there is, asking no less of anything. */
function levelLines(handbook: Handbook, id: string): string[] {
	const [role = '', rung = ''] = id.split('/');
	const last = levelsOf(handbook, role).at(-1);
	const order = last ? last.data.order + 1 : Number.parseInt(rung, 10) || 1;
	const entry = handbook.roles.get(role);
	const axes = [...handbook.axes.keys()].filter((axis) => entry?.data.axes?.includes(axis) ?? true);
	return [
		`role: ${role}`,
		`order: ${order}`,
		`title: ${titleFromId(role)} ${order}`,
		'summary: One or two sentences on what is different about somebody at this level.',
		'reach: How far the effect of the work goes.',
		...(axes.length > 0 ? ['expectations:'] : []),
		...axes.flatMap((axis) => [
			`  ${axis}:`,
			...(last?.data.expectations[axis]?.rating === undefined
				? []
				: [`    rating: ${last.data.expectations[axis].rating}`]),
			'    statements:',
			`      - id: new-at-${order}`,
			`        text: What is new at this level on ${axis}.`,
		]),
	];
}
