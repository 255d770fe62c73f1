/** A handbook as the ownership rule sees it, small enough to be thought through. */
export interface Model {
	roles: Record<string, { extends?: string; covers: string[]; isOutside?: boolean }>;
	teams: Team[];
	responsibilities: Responsibility[];
}

/** Who is there, who stands in for whom, and who is held elsewhere. */
export interface Team {
	present: string[];
	standIns: Record<string, string>;
	elsewhere: string[];
}

/** What the front matter of a responsibility says of its owners; `lines` where it says it wrongly. */
export interface Responsibility {
	owner?: string;
	shared?: string[];
	lines?: string[];
}

/**
 * Clause 1: one `owner`, or `shared` by two or more, each of them a role in use and none of them twice.
 *
 * @param retired a role that nobody holds any more
 */
export function isStatedRight({ roles }: Model, { owner, shared, lines }: Responsibility): boolean {
	if (lines !== undefined || (owner === undefined) === (shared === undefined)) return false;
	const named = shared ?? [owner!];
	return (
		(shared === undefined || shared.length >= 2) &&
		new Set(named).size === named.length &&
		named.every((role) => role in roles)
	);
}

/** Clauses 2 and 3: in a team, who does a responsibility, and whether there is a hole or a tie. */
export function inTeam(
	model: Model,
	team: Team,
	{ owner, shared }: Responsibility,
): { doers: Set<string>; isRight: boolean } {
	const doers = new Set<string>();
	let isRight = true;
	for (const named of shared ?? [owner!]) {
		let isDone = false;
		// Whoever extends the owner holds it for a part of their own, which somebody may cover or hold elsewhere.
		for (const part of Object.keys(model.roles).filter((role) => role === named || extendsRole(model, role, named))) {
			const here = doersOf(model, team, part);
			// A job that is described elsewhere is held there, where nobody here does it.
			const isOutside = here.length === 0 && model.roles[part]!.isOutside === true;
			const places = here.length + (team.elsewhere.includes(part) || isOutside ? 1 : 0);
			if (places > 1) isRight = false;
			if (places > 0) isDone = true;
			for (const role of here) doers.add(role);
		}
		if (!isDone) isRight = false;
	}
	return { doers, isRight };
}

/** The roles present that do the work of a role: itself, or the one named for it, or whoever covers it. */
function doersOf(model: Model, { present, standIns }: Team, role: string): string[] {
	const covering = present.filter((other) => other !== role && coversRole(model, other, role));
	if (present.includes(role)) return [role, ...covering];
	const standIn = standIns[role];
	return standIn === undefined ? covering : [standIn];
}

/** Whether a role answers for a responsibility, by clauses 1 and 3. */
export function answersFor(model: Model, role: string, { owner, shared = [] }: Responsibility): boolean {
	const isNamed = (id: string) => (owner === undefined ? shared.includes(id) : owner === id);
	return Object.keys(model.roles).some((named) => isNamed(named) && standsFor(model, role, named));
}

/** Whether what a role answers for is another's too. */
function standsFor(model: Model, role: string, other: string): boolean {
	if (role === other || extendsRole(model, role, other)) return true;
	return model.roles[role]!.covers.some((covered) => standsFor(model, covered, other));
}

function extendsRole(model: Model, role: string, parent: string): boolean {
	const above = model.roles[role]!.extends;
	return above !== undefined && (above === parent || extendsRole(model, above, parent));
}

function coversRole(model: Model, role: string, covered: string): boolean {
	return model.roles[role]!.covers.some((next) => next === covered || coversRole(model, next, covered));
}
