import type { z } from 'zod';
import type { Place } from '../model/diagnostic.ts';
import { schemaAt } from '../schema/shape.ts';
import { list } from '../language/words.ts';
import { explain, type Explanation, type Written } from './explain.ts';
import { fault, firstFaults, type Fault } from '../source/fault.ts';

/** Where the parts of a value stand, and how its scalars are written. */
export interface Places {
	at: (path: readonly (string | number)[]) => Place;
	keyAt: (path: readonly (string | number)[]) => Place;
	textAt: (path: readonly (string | number)[], text: string) => Place;
	scalar: Written;
}

/**
 * Holds a value against the schema of its collection.
 *
 * @param whenMissing what to say where fields of the whole are missing, if there is more to be said
 * @returns the data where all is right, and a finding for each thing that is not
 */
export function checkFields<Schema extends z.ZodType>(
	schema: Schema,
	value: Record<string, unknown>,
	places: Places,
	whenMissing: (keys: readonly string[]) => Fault | undefined = () => undefined,
): { data?: z.output<Schema>; faults: Fault[] } {
	const result = schema.safeParse(value);
	if (result.success) return { data: result.data, faults: [] };
	const fieldAt = (path: readonly PropertyKey[]) => schemaAt(schema, path);
	const explanations = result.error.issues.flatMap((issue) => explain(issue, value, fieldAt, places.scalar));
	const faults = joinMissing(withoutMisspelt(explanations)).map(({ path, onKey, message, hint, missing }) => {
		const instead = missing && path.length === 0 ? whenMissing(missing) : undefined;
		return instead ?? fault('fields-are-right', onKey ? places.keyAt(path) : places.at(path), message, hint);
	});
	// A bare value may be that of two fields, and wrong for both.
	const once = new Map(faults.map((one) => [`${one.at.line}:${one.at.column} ${one.message}`, one]));
	return { faults: firstFaults([...once.values()]) };
}

/** A key that is there, misspelt, is not missing as well. */
function withoutMisspelt(explanations: Explanation[]): Explanation[] {
	const placeOf = (path: readonly (string | number)[], key: string | undefined) => JSON.stringify([path, key]);
	const misspelt = explanations.filter((item) => item.onKey && item.key !== undefined);
	const meant = new Set(misspelt.map((item) => placeOf(item.path.slice(0, -1), item.key)));
	return explanations.filter(
		(item) => item.onKey || item.key === undefined || !meant.has(placeOf(item.path, item.key)),
	);
}

/** Two keys that are missing from the same place are one finding. */
function joinMissing(explanations: Explanation[]): (Explanation & { missing?: string[] })[] {
	const groups = new Map<string, Explanation[]>();
	for (const item of explanations) {
		const isMissing = !item.onKey && item.key !== undefined;
		const key = isMissing ? `missing ${item.path.join('.')}` : `${groups.size}`;
		if (!groups.has(key)) groups.set(key, []);
		groups.get(key)!.push(item);
	}
	return [...groups.values()].map((group) => {
		const [{ onKey, key }] = group as [Explanation];
		if (onKey || key === undefined) return group[0]!;
		const missing = group.flatMap((item) => item.key ?? []);
		if (group.length === 1) return { ...group[0]!, missing };
		const keys = group.map((item) => `“${item.key}”`);
		return { ...group[0]!, message: `The fields ${list(keys)} are missing.`, hint: 'Add a line for each.', missing };
	});
}
