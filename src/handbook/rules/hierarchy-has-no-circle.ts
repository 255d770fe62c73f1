import { findCircles } from '../ask/circles.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import type { Finding, Rule } from '../model/rule.ts';
import { quote } from '../language/words.ts';
import { placeOf } from '../model/places.ts';

/** The fields in which a role names others, each with what goes round where they form a circle. */
const hierarchies = {
	extends: 'Roles extend each other',
	covers: 'Roles cover each other',
	reportsTo: 'Roles report to each other',
	next: 'Roles come after each other',
	replacedBy: 'Roles replace each other',
} as const;

type Field = keyof typeof hierarchies;

export const hierarchyHasNoCircle: Rule = {
	id: 'hierarchy-has-no-circle',
	summary:
		'Whichever way you go from role to role (reports to, comes next, replaced by) or from level to level, you never come back to the first.',
	severity: 'error',
	*check(handbook) {
		const { roles } = handbook;
		for (const [field, what] of Object.entries(hierarchies) as [Field, string][]) {
			const steps = new Map([...roles].map(([id, role]) => [id, named(role, field)]));
			for (const circle of findCircles(steps)) {
				const [first, second] = [circle[0]!, circle[1] ?? circle[0]!];
				const [at, ...others] = circle.map((id, index) => ({
					at: placeOfName(roles.get(id)!, field, circle[index + 1] ?? first),
					message: `${id} → ${circle[index + 1] ?? first}`,
				}));
				yield {
					at: at!.at,
					message: `${what} in a circle: ${[...circle, first].join(' → ')}.`,
					hint: `Remove ${quote(second)} from \`${field}\` of ${first}${others.length > 0 ? ', or another step of the circle' : ''}.`,
					...(others.length > 0 ? { related: others } : {}),
				};
			}
		}
		yield* trunks(handbook);
		yield* takings(handbook);
	},
};

/** Roles whose ladders go on from each other. */
function* trunks({ roles, levels }: Handbook): Iterable<Finding> {
	const from = ({ data }: Entry<'roles'>) => levels.get(data.trunk ?? '')?.data.role;
	const steps = new Map([...roles].map(([id, role]) => [id, [from(role) ?? []].flat()]));
	for (const circle of findCircles(steps)) {
		const [first, ...others] = circle;
		// What goes on from itself does not agree with itself: that is another rule.
		if (others.length === 0) continue;
		yield {
			at: placeOf(roles.get(first!)!, 'trunk'),
			message: `Ladders go on from each other in a circle: ${[...circle, first].join(' → ')}.`,
			hint: `Remove \`trunk\` from ${first}, or from another of them.`,
			related: others.map((id) => ({ at: placeOf(roles.get(id)!, 'trunk'), message: id })),
		};
	}
}

/** Levels that take what they ask from each other, as a whole or on one axis: each circle once. */
function* takings({ levels }: Handbook): Iterable<Finding> {
	const axes = [...levels.values()].flatMap(({ data }) =>
		Object.entries(data.expectations).flatMap(([axis, { takes }]) => (takes.length > 0 ? axis : [])),
	);
	const said = new Set<string>();
	for (const axis of new Set(['', ...axes])) {
		const steps = new Map(
			[...levels].map(([id, { data }]) => [id, [...data.takes, ...(data.expectations[axis]?.takes ?? [])]]),
		);
		for (const circle of findCircles(steps)) {
			const way = [...circle, circle[0]!].join(' → ');
			if (circle.length === 1 || said.has(way)) continue;
			said.add(way);
			const [at, ...others] = circle.map((id, index) => {
				const next = circle[index + 1] ?? circle[0]!;
				return { at: placeOfTaking(levels.get(id)!, axis, next), message: `${id} → ${next}` };
			});
			yield {
				at: at!.at,
				message: `Levels take what they ask from each other in a circle: ${way}.`,
				hint: `Remove ${quote(circle[1]!)} from \`takes\` of ${circle[0]}, or another step of the circle.`,
				related: others,
			};
		}
	}
}

function placeOfTaking(level: Entry<'levels'>, axis: string, from: string) {
	const index = level.data.takes.indexOf(from);
	return index >= 0
		? placeOf(level, 'takes', index)
		: placeOf(level, 'expectations', axis, 'takes', level.data.expectations[axis]!.takes.indexOf(from));
}

function named({ data }: Entry<'roles'>, field: Field): readonly string[] {
	const value = data[field];
	return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function placeOfName(role: Entry<'roles'>, field: Field, id: string) {
	return typeof role.data[field] === 'string'
		? placeOf(role, field)
		: placeOf(role, field, named(role, field).indexOf(id));
}
