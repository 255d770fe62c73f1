import type { CollectionName } from '../schema/collections.ts';

type Value = Record<string, unknown>;

/**
 * Takes out of the front matter what no longer says anything once two ids have become one: a role
 * that reports to itself, a stand-in for a role that is there, a share of one.
 *
 * @param id the id that the entry has now
 */
export function tidy(collection: CollectionName, id: string, value: Value): Value {
	switch (collection) {
		case 'roles':
			return without(value, { reportsTo: [id], extends: [id], covers: [id], next: [id], replacedBy: [id] });
		case 'responsibilities':
			return tidyResponsibility(id, value);
		case 'teams':
			return tidyTeam(value);
		case 'levels':
			return without(value, { equivalentTo: [id] });
		default:
			return value;
	}
}

function tidyResponsibility(id: string, value: Value): Value {
	const { shared, ...others } = value;
	const isOne = Array.isArray(shared) && shared.length === 1 && value.owner === undefined;
	const held: Value = isOne ? { ...others, owner: shared[0] } : value;
	const holders = [held.owner, ...asList(held.shared)];
	return without(held, { consulted: holders, escalateTo: [held.owner], confusedWith: [id] });
}

function tidyTeam(value: Value): Value {
	const present = asList(value.roles);
	const elsewhere = asList(value.elsewhere);
	const tidied = without(value, { elsewhere: present });
	if (typeof value.standIns !== 'object' || value.standIns === null) return tidied;
	const standIns = Object.entries(value.standIns).filter(
		([absent, standIn]) => ![...present, ...elsewhere, standIn].includes(absent),
	);
	return { ...tidied, standIns: Object.fromEntries(standIns) };
}

/** The value without some ids in some fields: a list loses them, a field that holds one is gone. */
function without(value: Value, fields: Record<string, readonly unknown[]>): Value {
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, held]) => {
			const ids = fields[key];
			if (ids === undefined) return [[key, held]];
			if (Array.isArray(held)) return [[key, held.filter((item) => !ids.includes(item))]];
			return held !== undefined && ids.includes(held) ? [] : [[key, held]];
		}),
	);
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
