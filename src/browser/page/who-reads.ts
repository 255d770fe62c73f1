import { handbookRoot } from './handbook-root.ts';
import { forget, keep, kept } from './store.ts';

/** A role in a shape of team, by their ids. */
export interface InTeam {
	role: string;
	team: string;
}

/** Two ids: a file of somebody else’s may have said anything. */
const WRITTEN = /^([a-z0-9/-]+) ([a-z0-9/-]+)$/;

const name = () => `handbook ${handbookRoot()} me`;

/**
 * Who the reader is, as far as they have said: one look, which is all that a page does for those who never have.
 * It repeats what their notes say, so that no page has to open these.
 */
export function whoReads(): InTeam | undefined {
	const [, role, team] = WRITTEN.exec(kept(name()) ?? '') ?? [];
	return role && team ? { role, team } : undefined;
}

/** Repeats for all pages what the notes say of the reader. */
export function tellWhoReads(me: { role: string; team?: string | undefined } | undefined): void {
	if (me?.role && me.team) keep(name(), `${me.role} ${me.team}`);
	else forget(name());
}
