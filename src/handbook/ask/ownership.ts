import { byEach } from '../model/by-each.ts';
import { compareText } from '../model/diagnostic.ts';
import { findCircles } from './circles.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { remembered, rememberedOf } from '../model/remembered.ts';

/** How a role comes to hold a responsibility. */
export type Hold =
	/** It is the owner. */
	| { kind: 'owns' }
	/** It extends the owner, and holds the responsibility for its own part. */
	| { kind: 'inherits'; from: string }
	/** It is one of several that share it. */
	| { kind: 'shares'; with: string[] }
	/** It covers a role that holds it; `solely` where nobody else does. */
	| { kind: 'covers'; for: string[]; solely: boolean };

/** One responsibility as a role holds it. */
export interface Held {
	responsibility: Entry<'responsibilities'>;
	hold: Hold;
}

/** Roles by id, each with those that it leads to: the shape that `extends` and `covers` have. */
type Graph = (id: string) => readonly string[];

/** All that can be reached from a role, itself left out; circles end. */
function reach(start: string, next: Graph): string[] {
	const seen = new Set([start]);
	const queue = [start];
	for (const id of queue) {
		for (const other of next(id)) {
			if (!seen.has(other)) queue.push(other);
			seen.add(other);
		}
	}
	return queue.slice(1);
}

/** The roles that a role extends: its parent, the parent's parent, and so on. */
export function ancestorsOf(handbook: Handbook, role: string): string[] {
	return reach(role, (id) => asList(handbook.roles.get(id)?.data.extends));
}

/** The roles that a role covers, directly or through another that it covers. */
export function coveredBy(handbook: Handbook, role: string): string[] {
	return reach(role, (id) => handbook.roles.get(id)?.data.covers ?? []);
}

/** The roles that extend a role, directly or not. */
export function descendantsOf(handbook: Handbook, role: string): string[] {
	const children = childrenOf(handbook);
	return reach(role, (id) => (children.get(id) ?? []).map((child) => child.id)).sort(compareText);
}

/** The roles that extend another, by its id: asked for each responsibility of each team. */
const childrenOf = remembered(({ roles }) => byEach(roles.values(), ({ data }) => asList(data.extends)));

const asList = (id: string | undefined) => (id === undefined ? [] : [id]);

/** The roles that a responsibility names as its holders: its owner alone, or its sharers. */
export function namedHolders({ data }: Entry<'responsibilities'>): readonly string[] {
	return data.owner === undefined ? (data.shared ?? []) : [data.owner];
}

/**
 * Everything that a role answers for, by clauses 1 and 3 of the ownership rule: what it owns or
 * shares, what it inherits from a role that it extends, what falls to it from the roles it covers.
 *
 * @returns in the order of the handbook; empty for an unknown role
 */
export const heldBy = (handbook: Handbook, role: string): readonly Held[] => heldByRole(handbook, { id: role });

const heldByRole = rememberedOf((handbook, { id: role }: { id: string }): readonly Held[] => {
	const own = new Set([role, ...ancestorsOf(handbook, role)]);
	const covered = coveredBy(handbook, role);
	const coveredWithParents = new Map(covered.map((id) => [id, new Set([id, ...ancestorsOf(handbook, id)])]));
	const held: Held[] = [];
	const parts = [role, ...covered].flatMap((id) => [id, ...ancestorsOf(handbook, id)]);
	for (const { responsibility, named } of namingOneOf(handbook, parts)) {
		const mine = named.filter((id) => own.has(id));
		const through = covered.filter((id) => named.some((name) => coveredWithParents.get(id)!.has(name)));
		const left = named.filter((id) => !own.has(id) && !through.some((cover) => coveredWithParents.get(cover)!.has(id)));
		if (mine.length > 0 && left.length > 0) {
			held.push({ responsibility, hold: { kind: 'shares', with: left } });
		} else if (mine.includes(role)) {
			held.push({ responsibility, hold: { kind: 'owns' } });
		} else if (through.length === 0) {
			held.push({ responsibility, hold: { kind: 'inherits', from: mine[0]! } });
		} else {
			held.push({ responsibility, hold: { kind: 'covers', for: through, solely: left.length === 0 } });
		}
	}
	return held;
});

/** A responsibility with the roles that it names, and which one of all it is. */
interface Naming {
	responsibility: Entry<'responsibilities'>;
	named: readonly string[];
	at: number;
}

/** What names one of some roles, in the order of the handbook. */
function namingOneOf(handbook: Handbook, roles: readonly string[]): Naming[] {
	const naming = namingRole(handbook);
	return [...new Set(roles.flatMap((role) => naming.get(role) ?? []))].sort((a, b) => a.at - b.at);
}

/** What names each role: each role is asked for it, and most are named by little of all there is. */
const namingRole = remembered((handbook) => {
	const all = [...handbook.responsibilities.values()].map((responsibility, at): Naming => {
		return { responsibility, named: namedHolders(responsibility), at };
	});
	return byEach(all, ({ named }) => named);
});

/** Whether a role answers for a responsibility, alone or with others. */
export function holds(handbook: Handbook, role: string, responsibility: string): boolean {
	const entry = handbook.responsibilities.get(responsibility);
	if (!entry) return false;
	const mine = new Set([role, ...coveredBy(handbook, role)].flatMap((id) => [id, ...ancestorsOf(handbook, id)]));
	return namedHolders(entry).some((id) => mine.has(id));
}

/** Whether it is clear what a role holds: each role that it extends or covers is there, and none leads back. */
export function isHoldingKnown(handbook: Handbook, role: string): boolean {
	const parts = [role, ...coveredBy(handbook, role)].flatMap((id) => [id, ...ancestorsOf(handbook, id)]);
	const steps = new Map<string, string[]>();
	for (const id of parts) {
		const data = handbook.roles.get(id)?.data;
		if (!data) return false;
		steps.set(id, [...asList(data.extends), ...data.covers]);
	}
	return [...findCircles(steps)].length === 0;
}

/** The jobs that are in use and described here. */
export const activeRoles = remembered((handbook): readonly Entry<'roles'>[] =>
	holdingRoles(handbook).filter(({ data }) => data.kind === 'job'),
);

/** All that somebody can answer for something as: those, and jobs that are only named here. */
export const holdingRoles = remembered((handbook): readonly Entry<'roles'>[] =>
	[...handbook.roles.values()].filter(({ data }) => data.status === 'active' && data.kind !== 'common'),
);
