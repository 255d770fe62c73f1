import { plainOf } from '../../handbook/source/field-text.ts';
import type { Level, Thing } from '../table/things.ts';
import type { Table } from '../table/table.ts';
import { takenNames } from '../../handbook/addresses/addresses.ts';
import { Ids, type Known } from './ids.ts';

/** What everything in a table is called in a layer, by its key there. */
export interface LayerNames {
	tracks: ReadonlyMap<string, string>;
	groups: ReadonlyMap<string, string>;
	areas: ReadonlyMap<string, string>;
	roles: ReadonlyMap<string, string>;
	axes: ReadonlyMap<string, string>;
	/** With the folder of the role. */
	levels: ReadonlyMap<string, string>;
	/** The number of a level in its role: those of a branch count on from its trunk. */
	places: ReadonlyMap<string, number>;
	ids: Ids;
}

/**
 * Gives everything its id, made of its name and the same each time. What is in one scope is told apart by
 * its id; a scope is called as the place in a layer at which the id stands.
 *
 * @param areas in which its responsibilities lie
 * @param known what had which id before
 */
export function nameAll(table: Table, areas: readonly Thing[], known?: Known): LayerNames {
	const ids = new Ids(known);
	for (const collection of ['roles', 'axes', 'responsibilities', 'pages'] as const)
		ids.keep(collection, takenNames(collection));
	const named = (
		scope: string,
		word: string,
		things: readonly Thing[],
		also: (thing: Thing) => string[] = () => [],
	) => {
		ids.expect(
			scope,
			things.map(({ key, title }) => ({ key, text: title })),
		);
		return new Map(
			things.map((thing) => [
				thing.key,
				ids.give(scope, [...also(thing), thing.title, ...of(thing), thing.id], word, thing.key),
			]),
		);
	};
	const roleTitle = new Map(table.roles.map(({ key, title }) => [key, title]));
	const of = (thing: Thing) => {
		const role = 'role' in thing ? roleTitle.get(thing.role as string) : undefined;
		return role === undefined ? [] : [`${role} ${thing.title}`];
	};
	const roles = named('roles', 'role', table.roles);
	const axes = named('axes', 'axis', table.axes);
	const levels = new Map(
		[...roles].flatMap(([key, id]) => {
			const own = table.levels.filter(({ role }) => role === key);
			const labels = (level: Thing) => ((level as Level).label === undefined ? [] : [(level as Level).label!]);
			return [...named(`levels/${id}`, 'level', own, labels)].map(([level, name]) => [level, `${id}/${name}`] as const);
		}),
	);
	return {
		tracks: named('handbook.yaml tracks', 'track', table.tracks),
		groups: named('handbook.yaml groups', 'group', table.groups),
		areas: named('handbook.yaml areas', 'area', areas),
		...{ roles, axes, levels, ids },
		places: placesOf(table),
	};
}

function placesOf({ roles, levels }: Table): Map<string, number> {
	const orders = new Map(levels.map(({ key, order }) => [key, order]));
	return new Map(
		levels.map((level) => {
			const trunk = roles.find(({ key }) => key === level.role)?.trunk;
			const least = Math.min(...levels.filter(({ role }) => role === level.role).map(({ order }) => order));
			const from = trunk === undefined ? 0 : (orders.get(trunk.after) ?? 0);
			return [level.key, level.order + (least > from ? 0 : from - least + 1)];
		}),
	);
}

/** A title as it can be shown: in one line, without any marks. */
export const titleText = (text: string): string => plainOf(text).replace(/\s+/g, ' ').trim();
