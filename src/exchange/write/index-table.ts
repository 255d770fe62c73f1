import type { Table } from '../table/table.ts';
import { cellKey, type Index } from './cells.ts';
import type { LayerNames } from './layer-names.ts';

/** Puts what a table says in order of what it is looked for by. */
export function indexTable(table: Table, { places }: LayerNames): Index {
	const asked = table.statements.filter(({ kind }) => kind === 'asked');
	return {
		areRestated: table.reading.levels === 'restate',
		examplesOf: Map.groupBy(table.examples, (example) => example.of),
		asked: Map.groupBy(asked, ({ level, axis }) => cellKey(level, axis)),
		references: Map.groupBy(table.references, ({ level, axis }) => cellKey(level, axis)),
		steps: new Map(
			[...Map.groupBy(table.steps, ({ axis }) => axis)].map(([axis, steps]) => [
				axis,
				steps.toSorted((a, b) => a.order - b.order),
			]),
		),
		below: new Map(
			table.levels.map(({ key, role }) => [
				key,
				new Set([
					...trunkOf(table, role),
					...table.levels
						.filter((other) => other.role === role && places.get(other.key)! < places.get(key)!)
						.map((other) => other.key),
				]),
			]),
		),
	};
}

/** The levels from which the ladder of a role goes on. */
function trunkOf({ roles, levels }: Table, role: string | undefined): string[] {
	const trunk = roles.find(({ key }) => key === role)?.trunk;
	const last = levels.find(({ key }) => key === trunk?.after);
	if (!last) return [];
	return levels.filter((level) => level.role === last.role && level.order <= last.order).map(({ key }) => key);
}
