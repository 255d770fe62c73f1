import { answersInTeam, type Answers } from '../ask/answers.ts';
import { cellsOf } from '../ask/asked.ts';
import { levelsOf } from '../ask/ladder.ts';
import { isOutside } from '../ask/team-load.ts';
import type { Entry, Handbook } from '../model/handbook.ts';
import { rememberedOf } from '../model/remembered.ts';
import { rolesWithLevels } from './of-roles.ts';
import { inParts, type Group, type Part } from './parts.ts';
import { fits, lettersIn, sum, type Size } from './room.ts';

/** What one holder in a team answers for: a role, somebody outside the team, or nobody. */
export interface HeldInTeam extends Group<Answers> {
	by: { role: string } | 'outside' | 'nobody';
	items: readonly Answers[];
}

/** Everything that is to be answered for in a team, by who does it; whoever is outside comes last. */
export const heldInTeam = rememberedOf((handbook: Handbook, team: Entry<'teams'>): HeldInTeam[] => {
	const all = [...answersInTeam(handbook, team).values()];
	const byRole = new Map<string, Answers[]>(team.data.roles.map((role) => [role, []]));
	for (const item of all)
		for (const answer of item.answers) if (!isOutside(answer)) byRole.get(answer.role)?.push(item);
	const outside = all.filter(({ answers }) => answers.length > 0 && answers.every(isOutside));
	const nobody = all.filter(({ answers }) => answers.length === 0);
	return [
		...[...byRole].map(([role, items]): HeldInTeam => ({ by: { role }, items })),
		{ by: 'outside' as const, items: outside },
		{ by: 'nobody' as const, items: nobody },
	].filter(({ items }) => items.length > 0);
});

/** What there is to answer for in a team, part by part; one part where its page has room for all of it. */
export const heldInTeamParts = rememberedOf((handbook: Handbook, team: Entry<'teams'>): Part<HeldInTeam>[] =>
	inParts(heldInTeam(handbook, team), ({ responsibility }: Answers) => ({
		letters: lettersIn(responsibility.data.title, responsibility.id),
		elements: 3,
	})),
);

/** The roles of which a competency is asked, part by part; one part where its page has room for all of them. */
export const askedParts = rememberedOf((handbook: Handbook, axis: Entry<'axes'>): Part<Group<Entry<'roles'>>>[] => {
	const cells = (role: Entry<'roles'>) =>
		levelsOf(handbook, role.id).flatMap((level) => cellsOf(handbook, level).get(axis.id) ?? []);
	const sizeOf = (role: Entry<'roles'>): Size => {
		const asked = cells(role);
		const statements = asked.flatMap((cell) => cell.statements);
		return {
			letters: lettersIn(role.data.title, ...asked.map(({ text }) => text), ...statements.map(({ text }) => text)),
			elements: 10 + 10 * asked.length + 2 * statements.length,
		};
	};
	const asked = rolesWithLevels(handbook).filter((role) => cells(role).length > 0);
	const itself: Size = {
		letters: lettersIn(axis.data.summary, axis.body.text, ...axis.data.scale.map(({ text }) => text)),
		elements: 20 + 6 * axis.data.scale.length,
	};
	const isWhole = fits(sum([itself, ...asked.map(sizeOf)]));
	return isWhole ? [{ number: 1, of: 1, groups: [{ items: asked }] }] : inParts([{ items: asked }], sizeOf);
});
