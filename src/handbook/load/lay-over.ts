import { kindOf, type CollectionName } from '../schema/collections.ts';

type Value = Record<string, unknown>;

/**
 * What all layers together say of an entry: each field that a layer gives replaces that of those
 * below it. Ids that the entry had before are never taken away, since their addresses are out there.
 *
 * @param values what each layer says, lowest first
 */
export function layOver(collection: CollectionName, values: readonly Value[]): Value {
	const all = values.reduce<Value>((below, above) => {
		const merged = { ...below, ...above };
		for (const [given, other] of kindOf(collection).alternatives ?? []) {
			if (above[given] !== undefined && above[other] === undefined) delete merged[other];
		}
		return merged;
	}, {});
	const former = values.map(({ formerly }) => formerly).filter((list) => list !== undefined);
	if (former.length > 1 && former.every(Array.isArray)) all.formerly = [...new Set(former.toReversed().flat())];
	return all;
}
