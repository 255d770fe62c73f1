import type { DataOf } from '../schema/collections.ts';
import type { Rule } from '../rule.ts';
import { isKnown } from '../handbook.ts';
import { axesOf } from '../ladder.ts';
import { list, quote } from '../words.ts';

export const levelStatesEveryAxis: Rule = {
	id: 'level-states-every-axis',
	summary: 'Every level says what it asks on each axis that applies to its role, and on no other.',
	severity: 'error',
	*check(handbook) {
		const axesOfRole = new Map([...handbook.roles].map(([id, role]) => [id, axesOf(handbook, role)]));
		for (const level of handbook.levels.values()) {
			const role = handbook.roles.get(level.data.role);
			if (!role) continue;
			const title = quote(level.data.title);
			const { expectations } = level.data;
			const axes = axesOfRole.get(role.id)!;
			const missing = axes.filter(({ id }) => expectations[id] === undefined);
			// A misspelt axis is another rule's finding, and stands for one that is missed or out of place.
			const isMisspelt = (id: string) => !isKnown(handbook, 'axes', id);
			if (missing.length > 0 && !Object.keys(expectations).some(isMisspelt)) {
				const ids = missing.map(({ id }) => id);
				yield {
					at: Object.keys(expectations).length > 0 ? level.keyAt('expectations') : level.at('title'),
					message: `${title} says nothing on ${list(missing.map((axis) => quote(axis.data.title)))}.`,
					hint: `Add ${list(ids.map((id) => `“${id}: …”`))} under \`expectations\`, or name in the \`axes\` of ${quote(role.data.title)} those that apply.`,
				};
			}
			for (const [id, asked] of Object.entries(expectations)) {
				const axis = handbook.axes.get(id);
				if (!axis) continue;
				if (!axes.includes(axis)) {
					if (role.data.axes?.some(isMisspelt)) continue;
					yield {
						at: level.keyAt('expectations', id),
						message: `${title} asks something on ${quote(axis.data.title)}, which does not apply to ${quote(role.data.title)}.`,
						hint: `Remove “${id}” here, or add it to the role’s \`axes\`.`,
						related: [{ at: role.at('axes'), message: 'the axes that apply' }],
					};
				} else if (isEmpty(asked)) {
					yield {
						at: level.keyAt('expectations', id),
						message: `${title} says nothing on ${quote(axis.data.title)}: the entry is empty.`,
						hint: `Write a rating, a sentence or a list of statements after “${id}:”.`,
					};
				}
			}
		}
	},
};

function isEmpty({ rating, text, statements }: DataOf<'levels'>['expectations'][string]): boolean {
	return rating === undefined && text === undefined && statements.length === 0;
}
