import { plainOf } from '../../handbook/source/field-text.ts';
import type { Thing } from '../table/things.ts';
import type { Table } from '../table/table.ts';
import { Ids } from './ids.ts';

/** What everything in a table is called in a layer, by its key there. */
export interface LayerNames {
	tracks: ReadonlyMap<string, string>;
	groups: ReadonlyMap<string, string>;
	roles: ReadonlyMap<string, string>;
	axes: ReadonlyMap<string, string>;
	/** With the folder of the role. */
	levels: ReadonlyMap<string, string>;
	/** The number of a level in its role: those of a branch count on from its trunk. */
	places: ReadonlyMap<string, number>;
	ids: Ids;
}

/** Ids of our own pages that no axis and no role may take. */
const RESERVED = { axes: ['group'], roles: [] as string[] };

/** Gives everything its id, made of its name and the same each time. */
export function nameAll(table: Table): LayerNames {
	const ids = new Ids();
	ids.keep('axes', RESERVED.axes);
	const named = (scope: string, things: readonly Thing[], also: (thing: never) => (string | undefined)[] = () => []) =>
		new Map(
			things.map((thing) => [thing.key, ids.give(scope, [thing.title, ...also(thing as never), thing.id], scope)]),
		);
	const roles = named('role', table.roles);
	const roleTitle = new Map(table.roles.map(({ key, title }) => [key, title]));
	const axes = new Map(
		table.axes.map((axis) => [
			axis.key,
			ids.give('axes', [axis.title, `${roleTitle.get(axis.role ?? '') ?? ''} ${axis.title}`, axis.id], 'axis'),
		]),
	);
	const levels = new Map(
		table.levels.flatMap((level) => {
			const role = roles.get(level.role ?? '');
			if (role === undefined) return [];
			return [[level.key, `${role}/${ids.give(`levels/${role}`, [level.label, level.title, level.id], 'level')}`]];
		}),
	);
	return {
		tracks: named('track', table.tracks),
		groups: named('group', table.groups),
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
