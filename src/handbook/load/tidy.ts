import type { CollectionName } from '../schema/collections.ts';
import { holderOf } from '../schema/kind.ts';
import { joinPeople } from './join-people.ts';

type Value = Record<string, unknown>;

/**
 * Takes out of the front matter what no longer says anything once two ids have become one: a role
 * that reports to itself, a stand-in for a role that is there, a share of one. People who held either
 * role of a team are counted together.
 *
 * @param id the id that the entry has now
 * @param before what it said before ids became others
 * @param becomes the id that a role has now; null where nothing takes its place
 */
export function tidy(
	collection: CollectionName,
	id: string,
	value: Value,
	before: Value,
	becomes: (role: string) => string | null,
): Value {
	switch (collection) {
		case 'roles':
			return without(value, {
				...{ reportsTo: [id], extends: [id], covers: [id], next: [id], replacedBy: [id] },
				trunk: holderOf(String(value.trunk)) === id ? [value.trunk] : [],
			});
		case 'responsibilities':
			return tidyResponsibility(id, value);
		case 'teams':
			return tidyTeam(withPeople(value, before, becomes), before);
		case 'levels':
			return without(value, { equivalentTo: [id], takes: [id] });
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

/** The team with the people of each role as they are counted now. */
function withPeople(value: Value, before: Value, becomes: (role: string) => string | null): Value {
	const { people } = before;
	const isMap = typeof people === 'object' && people !== null && !Array.isArray(people);
	return isMap ? { ...value, people: joinPeople(people, becomes) } : value;
}

/** What somebody in the team does already for a role is not done elsewhere because another became that role. */
function tidyTeam(value: Value, before: Value): Value {
	const present = asList(value.roles);
	const stoodInFor = Object.keys(asMap(value.standIns)).filter((absent) =>
		Object.hasOwn(asMap(before.standIns), absent),
	);
	const came = asList(value.elsewhere).filter((id) => !asList(before.elsewhere).includes(id));
	const tidied = without(value, { elsewhere: [...present, ...came.filter((id) => stoodInFor.includes(String(id)))] });
	if (typeof value.standIns !== 'object' || value.standIns === null) return tidied;
	const elsewhere = asList(tidied.elsewhere);
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

const asMap = (value: unknown): object => (typeof value === 'object' && value !== null ? value : {});

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
