import { headSays } from '../shapes/recognise/tables/heads.ts';
import type { Statement } from '../table/statements.ts';
import type { Table } from '../table/table.ts';
import type { Thing } from '../table/things.ts';

/** A table whose responsibilities lie in areas of work, and no longer in competencies that nobody is asked for. */
export interface WithAreas {
	table: Table;
	areas: Thing[];
	/** The key of the area of a responsibility, by its key. */
	areaOf: ReadonlyMap<string, string>;
}

/**
 * Takes what responsibilities alone stand under for an area of work: a phase, a process, the title over some rows.
 * What a level is asked for on the same axis makes that a competency, and it stays one.
 */
export function takeAreas(table: Table): WithAreas {
	const duties = table.statements.filter(({ kind }) => kind === 'responsibility');
	const axes = new Set(duties.flatMap(({ axis }) => axis ?? []));
	const others = table.statements.filter(({ kind }) => kind !== 'responsibility');
	for (const { axis } of [...others, ...table.references, ...table.examples, ...table.steps]) axes.delete(axis ?? '');
	const areas: Thing[] = table.axes.filter(({ key, prose }) => axes.has(key) && prose === undefined);
	const isArea = new Set(areas.map(({ key }) => key));
	const areaOf = new Map<string, string>();
	const titled = new Map<string, Thing>();
	const heads = headsOver(duties);
	for (const duty of duties) {
		if (isArea.has(duty.axis ?? '')) areaOf.set(duty.key, duty.axis!);
		else if (duty.axis === undefined && heads.has(duty.heading ?? '')) {
			const title = duty.heading!;
			const known = titled.get(title) ?? { key: `area ${title}`, at: duty.at, title, aliases: [], facts: [] };
			titled.set(title, known);
			areaOf.set(duty.key, known.key);
		}
	}
	return {
		areas: [...areas, ...titled.values()],
		areaOf,
		table: {
			...table,
			axes: table.axes.filter(({ key }) => !isArea.has(key)),
			statements: table.statements.map((one) =>
				isArea.has(one.axis ?? '') ? { ...one, axis: undefined, heading: undefined } : one,
			),
		},
	};
}

/** The titles that divide responsibilities: two at least, and none that says no more than that they are some. */
function headsOver(duties: readonly Statement[]): ReadonlySet<string> {
	const heads = new Set(
		duties.flatMap(({ heading }) =>
			heading === undefined || headSays(heading).meaning === 'responsibility' ? [] : [heading],
		),
	);
	return heads.size > 1 ? heads : new Set();
}
