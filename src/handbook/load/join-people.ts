/** How many people hold a role, as it may stand in a file. */
type Count = number | { from: number; to: number };

/**
 * How many people hold each role of a team once some roles have become others: where two have become
 * one, those who held either hold it.
 *
 * @param people as the file says it, by the ids that it names
 * @param becomes the id that a role has now; null where nothing takes its place
 */
export function joinPeople(people: object, becomes: (role: string) => string | null): Record<string, unknown> {
	const joined: Record<string, unknown> = {};
	for (const [role, count] of Object.entries(people)) {
		const now = becomes(role);
		if (now !== null) joined[now] = now in joined ? sum(joined[now], count) : count;
	}
	return joined;
}

/** Two counts as one; the first where one of them is none, which is for the schema to say. */
function sum(one: unknown, other: unknown): unknown {
	if (!isCount(one) || !isCount(other)) return one;
	if (typeof one === 'number' && typeof other === 'number') return one + other;
	const [a, b] = [asRange(one), asRange(other)];
	return { from: a.from + b.from, to: a.to + b.to };
}

const asRange = (count: Count) => (typeof count === 'number' ? { from: count, to: count } : count);

function isCount(value: unknown): value is Count {
	if (typeof value === 'number') return true;
	if (typeof value !== 'object' || value === null) return false;
	const { from, to } = value as Record<string, unknown>;
	return typeof from === 'number' && typeof to === 'number';
}
