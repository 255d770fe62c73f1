import type { DataOf } from '../schema/collections.ts';
import type { Rule } from '../model/rule.ts';
import { isKnown, type Entry, type Handbook } from '../model/handbook.ts';
import { axesOf } from '../ask/ladder.ts';
import { list, quote } from '../language/words.ts';
import { keyPlaceOf, placeOf } from '../model/places.ts';
import { published } from '../model/published.ts';

export const levelStatesEveryAxis: Rule = {
	id: 'level-states-every-axis',
	summary:
		'Every level says what it asks on each axis, such as craft or people, that applies to its role, and on no other.',
	severity: 'error',
	*check(handbook) {
		const unused = unusedAxes(handbook);
		for (const axis of unused) {
			yield {
				severity: 'warning',
				at: placeOf(axis),
				message: `No level says anything on ${quote(axis.data.title)}.`,
				hint: `Add “${axis.id}: …” under the \`expectations\` of a level; from then on each level needs it.`,
			};
		}
		const shown = published(handbook);
		const axesIn = (seen: Handbook) => new Map([...seen.roles].map(([id, role]) => [id, axesOf(seen, role)]));
		const axesOfRole = { all: axesIn(handbook), published: axesIn(shown) };
		for (const level of handbook.levels.values()) {
			const role = handbook.roles.get(level.data.role);
			if (!role) continue;
			const title = quote(level.data.title);
			const { expectations } = level.data;
			// A level that is published can name nothing private.
			const axes = (shown.levels.has(level.id) ? axesOfRole.published : axesOfRole.all).get(role.id) ?? [];
			const missing = axes.filter((axis) => expectations[axis.id] === undefined && !unused.includes(axis));
			// A misspelt axis is another rule's finding, and stands for one that is missed or out of place.
			const isMisspelt = (id: string) => !isKnown(handbook, 'axes', id);
			if (missing.length > 0 && !Object.keys(expectations).some(isMisspelt)) {
				const ids = missing.map(({ id }) => id);
				yield {
					at: Object.keys(expectations).length > 0 ? keyPlaceOf(level, 'expectations') : placeOf(level, 'title'),
					message: `${title} says nothing on ${list(missing.map((axis) => quote(axis.data.title)))}.`,
					hint: `Add ${list(ids.map((id) => `“${id}: …”`))} under \`expectations\`, or name in the \`axes\` of ${quote(role.data.title)} those that apply.`,
				};
			}
			for (const [id, asked] of Object.entries(expectations)) {
				const axis = handbook.axes.get(id);
				if (!axis) continue;
				if (!axes.includes(axis)) {
					if (axis.data.private && shown.levels.has(level.id)) continue;
					if (role.data.axes?.some(isMisspelt)) continue;
					yield {
						at: keyPlaceOf(level, 'expectations', id),
						message: `${title} asks something on ${quote(axis.data.title)}, which does not apply to ${quote(role.data.title)}.`,
						hint: `Remove “${id}” here, or add it to the role’s \`axes\`.`,
						related: [{ at: placeOf(role, 'axes'), message: 'the axes that apply' }],
					};
				} else if (isEmpty(asked)) {
					yield {
						at: keyPlaceOf(level, 'expectations', id),
						message: `${title} says nothing on ${quote(axis.data.title)}: the entry is empty.`,
						hint: `Write a rating, a sentence or a list of statements after “${id}:”.`,
					};
				}
			}
		}
	},
};

/** Axes that are new: they apply to roles that have levels, and no level speaks of them yet. */
function unusedAxes(handbook: Handbook): Entry<'axes'>[] {
	if (handbook.broken.get('levels')?.size) return [];
	const levels = [...handbook.levels.values()];
	const used = new Set(levels.flatMap(({ data }) => Object.keys(data.expectations)));
	const roles = new Set(levels.flatMap(({ data }) => handbook.roles.get(data.role) ?? []));
	const applied = new Set([...roles].filter(({ data }) => !data.axes).flatMap((role) => axesOf(handbook, role)));
	const hasPrivate = levels.some((level) => !published(handbook).levels.has(level.id));
	return [...applied].filter(({ id, data }) => !used.has(id) && (!data.private || hasPrivate));
}

function isEmpty({ rating, text, statements }: DataOf<'levels'>['expectations'][string]): boolean {
	return rating === undefined && text === undefined && statements.length === 0;
}
