import { findCircles } from '../ask/circles.ts';
import type { Entry } from '../model/handbook.ts';
import type { Rule } from '../model/rule.ts';
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
		'Whichever way you go from role to role (reports to, comes next, replaced by), you never come back to the first.',
	severity: 'error',
	*check({ roles }) {
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
	},
};

function named({ data }: Entry<'roles'>, field: Field): readonly string[] {
	const value = data[field];
	return value === undefined ? [] : typeof value === 'string' ? [value] : value;
}

function placeOfName(role: Entry<'roles'>, field: Field, id: string) {
	return typeof role.data[field] === 'string'
		? placeOf(role, field)
		: placeOf(role, field, named(role, field).indexOf(id));
}
