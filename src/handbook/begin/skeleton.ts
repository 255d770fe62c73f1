import { gap } from './gaps.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { cellOf } from '../ask/asked.ts';
import { axesOf, ladderOf, levelsOf } from '../ask/ladder.ts';
import { activeRoles, heldBy, holdingRoles } from '../ask/ownership.ts';
import { requiredLines } from './required-lines.ts';
import type { CollectionName } from '../schema/collections.ts';
import { holderOf, nameOf } from '../schema/kind.ts';
import { titleFromId } from '../language/words.ts';

/**
 * The text of a new entry: whole as it stands in this handbook, with gaps that say what belongs there.
 *
 * @param id already known to have the right form
 */
export function skeleton(handbook: Handbook, collection: CollectionName, id: string): string {
	const lines = linesOf[collection]?.(handbook, id) ?? requiredLines(handbook, collection, id);
	return `---\n${lines.join('\n')}\n---\n\n${gap('The prose, in Markdown. Headings begin with ##.')}\n`;
}

const titled = (id: string) => `title: ${titleFromId(id)}`;
const summary = (what: string) => `summary: "${gap(what)}"`;

/** A line, where there is something to say. */
const optional = (key: string, value: string | undefined) => (value === undefined ? [] : [`${key}: ${value}`]);

/** Jobs that are described here, or else those that are only named. */
const roleIds = (handbook: Handbook) =>
	[activeRoles(handbook), holdingRoles(handbook)].find(({ length }) => length > 0)?.map(({ id }) => id) ?? [];

/** The role whose name is in an id, or the first one. */
function roleOf(handbook: Handbook, id: string): string {
	const roles = roleIds(handbook);
	const named = roles.filter((name) => `-${id}-`.includes(`-${name}-`)).sort((a, b) => b.length - a.length);
	return named[0] ?? roles[0] ?? 'role-id';
}

const heldIds = (handbook: Handbook, role: string) =>
	heldBy(handbook, role).map(({ responsibility }) => responsibility.id);

/** Kinds of which more can be said than that a field is missing. */
const linesOf: Partial<Record<CollectionName, (handbook: Handbook, id: string) => string[]>> = {
	roles: (handbook, id) => [
		titled(id),
		...optional('track', Object.keys(handbook.settings.tracks)[0]),
		summary('One or two sentences: what this role is there for.'),
		...optional('extends', handbook.responsibilities.size > 0 ? roleIds(handbook)[0] : undefined).flatMap((line) => [
			`# Has what this role answers for, each holder for their own part. Without it, write “owner: ${id}” in a responsibility.`,
			line,
		]),
	],
	responsibilities: (handbook, id) => [
		titled(id),
		...optional('area', Object.keys(handbook.settings.areas)[0]),
		'# One owner, or two and more who share it: “shared: [role, role]”.',
		`owner: ${roleOf(handbook, id)}`,
		summary('One sentence: what its owner answers for.'),
	],
	teams: (handbook, id) => [
		titled(id),
		summary('One or two sentences: when a team has this shape.'),
		'size: { from: 4, to: 8 }',
		...shapeLines(handbook),
	],
	axes: (_, id) => [
		titled(id),
		summary('One sentence: what this competency is about.'),
		'scale:',
		'  - name: First',
		`    text: "${gap('What somebody at this step does.')}"`,
	],
	levels: levelLines,
	stories: (handbook, id) => [
		titled(id),
		`role: ${roleOf(handbook, id)}`,
		summary('One or two sentences: what kind of day it is.'),
		'scenes:',
		'  - time: "09:00"',
		'    minutes: 30',
		'    title: The first thing of the day',
		`    text: "${gap('What happens, and what it costs.')}"`,
		`    shows: [${heldIds(handbook, roleOf(handbook, id)).slice(0, 1).join('')}]`,
	],
	transitions: (handbook, id) => {
		const roles = roleIds(handbook);
		const [named, target] = id.split('-to-');
		const from = roles.find((role) => role === named) ?? roles.find((role) => role !== target) ?? 'role-id';
		const to = roles.find((role) => role === target) ?? roles.find((role) => role !== from) ?? 'role-id';
		return [titled(id), `from: ${from}`, `to: ${to}`, summary('One or two sentences: what kind of move it is.')];
	},
	steps: (handbook, id) => {
		const transition = holderOf(id);
		const target = handbook.transitions.get(transition)?.data.to;
		const steps = [...handbook.steps.values()].filter((step) => step.id.startsWith(`${transition}/`));
		return [
			titled(id),
			`order: ${Math.max(0, ...steps.map(({ data }) => data.order)) + 1}`,
			'kind: practice',
			'effort: Two hours a week for six weeks',
			`evidence: "${gap('What somebody else could see when it worked.')}"`,
			`exercises: [${target === undefined ? '' : heldIds(handbook, target).slice(0, 1).join('')}]`,
		];
	},
	faq: (_, id) => [`question: ${titleFromId(id)}?`, `answer: "${gap('The answer in one or two sentences.')}"`],
};

/** A shape that works: that of a team that there is, or one role with all others outside. */
function shapeLines(handbook: Handbook): string[] {
	const [known] = handbook.teams.values();
	if (known) {
		const { roles, standIns, elsewhere } = known.data;
		const pairs = Object.entries(standIns).map(([absent, present]) => `${absent}: ${present}`);
		return [
			`roles: [${roles.join(', ')}]`,
			...(pairs.length > 0 ? [`standIns: { ${pairs.join(', ')} }`] : []),
			`elsewhere: [${elsewhere.join(', ')}]`,
		];
	}
	const [here = 'role-id', ...others] = activeRoles(handbook).filter(({ data }) => data.covers.length === 0);
	return [
		`roles: [${typeof here === 'string' ? here : here.id}]`,
		`elsewhere: [${others.map(({ id }) => id).join(', ')}]`,
	];
}

/** The most competencies that a new level offers to speak of, where nothing says which apply to its role. */
const MOST_AXES = 12;

/** A level at the number of its name, where that is free, or after the highest there is; it asks no less of anything than the one below. */
function levelLines(handbook: Handbook, id: string): string[] {
	const [role, rung] = [holderOf(id), nameOf(id)];
	const ladder = ladderOf(handbook, role);
	const order = orderFor(ladder, levelsOf(handbook, role), rung);
	const below = ladder.findLast(({ data }) => data.order < order);
	const entry = handbook.roles.get(role);
	const axes = entry ? axesOf(handbook, entry) : [...handbook.axes.values()];
	const isKnown = entry?.data.axes !== undefined || ladder.length > 0;
	const offered = isKnown || axes.length <= MOST_AXES ? axes : [];
	return [
		`role: ${role}`,
		`order: ${order}`,
		`title: ${titleFromId(role)} ${order}`,
		summary('One or two sentences: what is different about somebody at this level.'),
		`reach: "${gap('How far the effect of the work goes.')}"`,
		...(offered.length > 0 ? ['expectations:'] : []),
		...offered.flatMap((axis) => {
			const rating = below && cellOf(handbook, below, axis.id)?.rating;
			return [
				`  ${axis.id}:`,
				...(rating === undefined ? [] : [`    rating: ${rating}`]),
				'    statements:',
				`      - id: new-at-${order}`,
				`        text: "${gap(`What is new at this level on ${axis.id}.`)}"`,
			];
		}),
	];
}

type Levels = readonly Entry<'levels'>[];

/** The number that a level is named by, where it is free; the next one above all else. */
function orderFor(ladder: Levels, own: Levels, rung: string): number {
	const named = Number.parseInt(rung, 10);
	const taken = new Set(own.map(({ data }) => data.order));
	const [least, most] = [
		Math.max(-1, ...ladder.filter((level) => !own.includes(level)).map(({ data }) => data.order)),
		Math.max(0, ...[...ladder, ...own].map(({ data }) => data.order)),
	];
	return named > least && !taken.has(named) ? named : most + 1;
}
